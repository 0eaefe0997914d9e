package dev.backstop.ui.importing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.service.importing.ImportService.Loaded;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One of the chosen files: read or not (then `trouble` says why), and what importing it would do once that is
/// worked out.
public record FileItem(
        Path path,
        @Nullable Loaded loaded,
        @Nullable Message trouble,
        @Nullable Id<Supplier> supplier,
        @Nullable SupplierColumns columns,
        StockRules rules,
        @Nullable FileSummary summary) {

    static FileItem waiting(Path path) {
        return new FileItem(path, null, null, null, null, StockRules.STANDARD, null);
    }

    FileItem read(Loaded file, SupplierColumns proposed) {
        return new FileItem(path, file, null, supplier, file.isSupplierList() ? proposed : null, rules, null);
    }

    FileItem failed(Message why) {
        return new FileItem(path, null, why, null, null, StockRules.STANDARD, null);
    }

    FileItem ofSupplier(Id<Supplier> whose, Loaded file, SupplierColumns proposed, StockRules usual) {
        return new FileItem(path, file, trouble, whose, proposed, usual, summary);
    }

    FileItem mapped(SupplierColumns mapped) {
        return new FileItem(path, loaded, trouble, supplier, mapped, rules, summary);
    }

    FileItem ruled(StockRules now) {
        return new FileItem(path, loaded, trouble, supplier, columns, now, summary);
    }

    FileItem corrected(Loaded file) {
        return new FileItem(path, file, trouble, supplier, columns, rules, summary);
    }

    FileItem planned(@Nullable FileSummary now) {
        return new FileItem(path, loaded, trouble, supplier, columns, rules, now);
    }

    /// The file's name without its folder.
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /// Whether the owner must first say whose list it is.
    public boolean needsSupplier() {
        return loaded != null && loaded.isSupplierList() && supplier == null;
    }

    /// Whether it is not read yet.
    boolean isWaiting() {
        return loaded == null && trouble == null;
    }

    /// Whether it is read and, if it is a supplier's list, claimed.
    boolean isReady() {
        return loaded != null && !needsSupplier();
    }
}
