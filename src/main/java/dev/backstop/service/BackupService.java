package dev.backstop.service;

import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Copies of the shop file: one a day by itself, one whenever the owner asks.
public final class BackupService {
    private final Shop shop;
    private volatile @Nullable Instant byHand;
    private volatile Consumer<Instant> onCopy = _ -> {};

    public BackupService(Shop shop) {
        this.shop = shop;
    }

    /// Makes the backup of this day, unless there is one. Takes as long as writing the file does.
    public void backupDaily() {
        shop.store().backupDaily();
    }

    /// Writes the whole shop into a zip file the owner chose.
    public void backup(Path zip) {
        shop.store().backup(zip);
        var now = shop.now();
        byHand = now;
        onCopy.accept(now);
    }

    /// Calls this when the owner has had a copy made, with the time of it, on the thread that wrote it.
    public void whenCopied(Consumer<Instant> action) {
        onCopy = action;
    }

    /// When the latest backup was made: one of those kept beside the shop, or a copy that the owner put elsewhere since
    /// the shop was opened.
    public Optional<Instant> last() {
        return Stream.concat(
                        shop.store().backups().flatMap(backups -> backups.last()).stream(), Stream.ofNullable(byHand))
                .max(Comparator.naturalOrder());
    }

    /// The backups that are kept, newest first.
    public List<Path> all() {
        return shop.store().backups().map(backups -> backups.all()).orElse(List.of());
    }
}
