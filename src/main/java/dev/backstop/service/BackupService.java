package dev.backstop.service;

import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Copies of the shop file: one a day by itself, one whenever the owner asks.
public final class BackupService {
    private final Shop shop;

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
    }

    /// When the latest backup was made.
    public Optional<Instant> last() {
        return shop.store().backups().flatMap(backups -> backups.last());
    }

    /// The backups that are kept, newest first.
    public List<Path> all() {
        return shop.store().backups().map(backups -> backups.all()).orElse(List.of());
    }
}
