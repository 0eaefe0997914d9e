package dev.backstop.store;

import static dev.backstop.store.Samples.MUG;
import static dev.backstop.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    @Test
    void aBackupRestoresWhatWasThere() {
        var zip = folder.resolve("copies/monday.zip");
        try (var store = open(Samples.CLOCK)) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
            store.backup(zip);
            store.apply(Samples.inserting(List.of(Samples.product(5000, "LATER"))), Progress.NONE);
        }

        Store.restore(zip, folder.resolve("shop"), Samples.CLOCK);

        try (var store = open(Samples.CLOCK)) {
            assertThat(store.records().products()).hasSize(2).contains(MUG);
        }
        try (var store = Store.open(folder.resolve("shop-replaced-20261123-120000"), Samples.CLOCK)) {
            assertThat(store.count(Product.class)).isEqualTo(3);
        }
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**/shop-20261123-120000.zip");
        assertThat(zip.getParent()).isDirectoryContaining("glob:**.zip").isDirectoryNotContaining("glob:**part*");
    }

    @Test
    void aShopThatWasRestoredIsBackedUpAgain() {
        var zip = folder.resolve("monday.zip");
        try (var store = open(Samples.CLOCK)) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
            store.backup(zip);
        }
        Store.restore(zip, folder.resolve("shop"), Samples.CLOCK);
        var again = folder.resolve("tuesday.zip");
        try (var store = open(Samples.CLOCK)) {
            store.backup(again);
        }
        Store.restore(again, folder.resolve("other"), Samples.CLOCK);
        try (var store = Store.open(folder.resolve("other"), Samples.CLOCK)) {
            assertThat(store.count(Product.class)).isEqualTo(2);
        }
    }

    /// Earlier builds named what they kept aside so that no backup could be made beside it any more.
    @Test
    void whatAnEarlierBuildKeptAsideIsNoPartOfTheShop() throws IOException {
        try (var store = open(Samples.CLOCK)) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
        }
        Files.copy(folder.resolve("shop.mv.db"), folder.resolve("shop.replaced-20261101-080000.mv.db"));
        Files.copy(folder.resolve("shop.mv.db"), folder.resolve("shop.before-recovery.mv.db"));

        try (var store = open(Samples.CLOCK)) {
            store.backup(folder.resolve("monday.zip"));
        }

        assertThat(folder.resolve("monday.zip")).exists();
        assertThat(folder.resolve("shop-replaced-20261101-080000.mv.db")).exists();
    }

    @Test
    void whoChoseTheWrongBackupGoesBackToTheShopBefore() {
        var zip = folder.resolve("monday.zip");
        try (var store = open(Samples.CLOCK)) {
            store.backup(zip);
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
        }
        Store.restore(zip, folder.resolve("shop"), Samples.CLOCK);
        try (var store = open(Samples.CLOCK)) {
            assertThat(store.count(Product.class)).isZero();
        }

        var later = Clock.offset(Samples.CLOCK, Duration.ofMinutes(5));
        Store.restore(folder.resolve("backups/shop-20261123-120000.zip"), folder.resolve("shop"), later);

        try (var store = open(Samples.CLOCK)) {
            assertThat(store.count(Product.class)).isEqualTo(2);
        }
    }

    @Test
    void aCopyOfTheSampleShopDoesNotTakeThePlaceOfTheOwners() {
        var zip = folder.resolve("sample.zip");
        var blank = ShopSettings.blank(Currency.getInstance("GBP"), ZoneOffset.UTC);
        try (var store = Store.open(folder.resolve("sample"), Samples.CLOCK)) {
            store.apply(Samples.inserting(List.of(ShopFixture.sample(blank, true))), Progress.NONE);
            store.backup(zip);
        }
        open(Samples.CLOCK).close();

        assertThatProblem("store.restore.sample", () -> Store.restore(zip, folder.resolve("shop"), Samples.CLOCK));
        open(Samples.CLOCK).close();
    }

    @Test
    void aShopThatIsOpenIsNotReplaced() {
        var zip = folder.resolve("monday.zip");
        try (var store = open(Samples.CLOCK)) {
            store.backup(zip);

            assertThatProblem("store.open.inUse", () -> Store.restore(zip, folder.resolve("shop"), Samples.CLOCK));
        }
    }

    @Test
    void whatIsNoBackupReplacesNothing() throws IOException {
        open(Samples.CLOCK).close();
        var before = Files.readAllBytes(folder.resolve("shop.mv.db"));
        var text = Files.writeString(folder.resolve("a.zip"), "not a zip file");
        var empty = zipOf("b.zip", "readme.txt");
        var damaged = zipOf("c.zip", "shop.mv.db");

        assertThatProblem("store.backup.unreadable", () -> Store.restore(text, folder.resolve("shop"), Samples.CLOCK));
        assertThatProblem("store.backup.notAShop", () -> Store.restore(empty, folder.resolve("shop"), Samples.CLOCK));
        assertThatProblem(
                "store.backup.unreadable", () -> Store.restore(damaged, folder.resolve("shop"), Samples.CLOCK));

        assertThat(folder.resolve("shop.mv.db")).hasBinaryContent(before);
        open(Samples.CLOCK).close();
    }

    @Test
    void oneBackupIsMadeADayAndTheLastTenAreKept() {
        for (int day = 0; day < 12; day++) {
            var clock = Clock.offset(Samples.CLOCK, Duration.ofDays(day));
            try (var store = open(clock)) {
                var backups = store.backups().orElseThrow();
                assertThat(backups.isDue()).isTrue();
                store.backupDaily();
                store.backupDaily();
                assertThat(backups.isDue()).isFalse();
                assertThat(backups.last())
                        .contains(NOON.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(day)));
                assertThat(backups.all()).hasSize(Math.min(day + 1, 10));
            }
        }
    }

    @Test
    void backupsOfAClockThatWasAheadHinderNoneOfToday() {
        var ahead = NOON.plus(Duration.ofDays(400));
        for (int day = 0; day < 10; day++) {
            try (var store = open(Clock.fixed(ahead.plus(Duration.ofDays(day)), Samples.LONDON))) {
                store.backupDaily();
            }
        }
        try (var store = open(Samples.CLOCK)) {
            var backups = store.backups().orElseThrow();
            assertThat(backups.isDue()).isTrue();

            store.backupDaily();

            assertThat(backups.isDue()).isFalse();
            assertThat(backups.all().getLast().toString()).as("it is kept").contains("20261123");
        }
    }

    @Test
    void aBackupWhereNoFolderCanBeMadeIsAProblemAndTheShopGoesOn() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file in the way");
        try (var store = open(Samples.CLOCK)) {
            assertThatProblem("store.backup.failed", store::backupDaily);

            store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
        }
    }

    private Store open(Clock clock) {
        return Store.open(folder.resolve("shop"), clock);
    }

    private Path zipOf(String name, String entry) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("nothing that can be used".repeat(1_000).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void assertThatProblem(String key, Runnable work) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(work::run)
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo(key));
    }
}
