package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.MovingClock;
import dev.backstop.testing.ShopFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of the shop, and when the latest was made.
class BackupServiceTest {
    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock(ShopFixture.NOW);

    /// The sample shop is never copied by itself: a copy by hand is the only one it has.
    @Test
    void aCopyThatTheOwnerPutElsewhereIsABackupToo() {
        try (var open = new Shops(folder, clock).openSample()) {
            var backups = new BackupService(open.shop());
            var told = new ArrayList<Instant>();
            backups.whenCopied(told::add);
            assertThat(backups.last()).isEmpty();

            backups.backup(folder.resolve("copy.zip"));

            assertThat(backups.last()).contains(ShopFixture.NOW);
            assertThat(told).containsExactly(ShopFixture.NOW);
        }
    }

    @Test
    void theLaterOfBothIsTheLatest() {
        try (var open = new Shops(folder, clock).openOwn()) {
            var backups = new BackupService(open.shop());
            backups.backup(folder.resolve("copy.zip"));
            clock.moveOn(Duration.ofHours(2));
            backups.backupDaily();
            assertThat(backups.last()).contains(ShopFixture.NOW.plus(Duration.ofHours(2)));
            clock.moveOn(Duration.ofHours(1));
            backups.backup(folder.resolve("again.zip"));
            assertThat(backups.last()).contains(ShopFixture.NOW.plus(Duration.ofHours(3)));
        }
    }
}
