package dev.backstop.service.importing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.service.importing.ImportService.Loaded;
import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells whether a file that has just been downloaded is worth offering to import: an export of a shop system, or a
/// list with the columns of a supplier whose lists were imported before. Nothing is imported by asking.
public final class FreshExports {
    private final Shop shop;
    private final ImportService imports;
    private final Predicate<Path> ours;

    /// `ours` tells which files this program wrote itself; those are not offered.
    public FreshExports(Shop shop, ImportService imports, Predicate<Path> ours) {
        this.shop = shop;
        this.imports = imports;
        this.ours = ours;
    }

    /// A file to offer: what it is, and what it holds, so that a copy of it is known again.
    public record Fresh(Path path, Message what, String sha256) {}

    /// What the file is, if it is to be offered. A file that no shop and no known supplier writes is not, nor one whose
    /// content was imported before. What cannot be read is a `Problem`.
    public Optional<Fresh> look(Path path, Progress progress) {
        if (SkippedRows.isSkippedRows(path) || ours.test(path)) {
            return Optional.empty();
        }
        var loaded = imports.load(path, progress);
        var sha256 = loaded.table().sha256();
        boolean known = shop.picture().importedFiles().stream()
                .anyMatch(file -> file.sha256().equals(sha256));
        return known ? Optional.empty() : what(loaded).map(what -> new Fresh(path, what, sha256));
    }

    private Optional<Message> what(Loaded loaded) {
        var format = loaded.format();
        if (format == null || loaded.isRefused()) {
            return Optional.empty();
        }
        return loaded.isSupplierList()
                ? supplierOf(loaded).map(supplier -> Message.of("downloads.what.list", supplier.name()))
                : Optional.of(format.name());
    }

    /// The supplier whose remembered columns the file has.
    private Optional<Supplier> supplierOf(Loaded loaded) {
        var header = new Header(loaded.table().header());
        return shop.picture().suppliers().stream()
                .filter(supplier -> supplier.retiredOn() == null)
                .filter(supplier -> shop.picture()
                        .mappingOf(supplier.id())
                        .map(SupplierColumns::of)
                        .filter(columns -> !columns.columns().isEmpty() && columns.fits(header))
                        .isPresent())
                .findFirst();
    }
}
