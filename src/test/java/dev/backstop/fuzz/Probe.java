package dev.backstop.fuzz;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.supplier.ColumnGuess;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import dev.backstop.testing.FileText;
import dev.backstop.testing.ImportedShop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/// Gives a file to the import and looks whether it keeps its word: no exception but a `Problem`, every row accounted
/// for, a plan that fits the shop as a whole, and nothing left to do for the same file a second time.
final class Probe {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PRODUCTS = """
            Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Status
            bag,Jumbo bag,Title,Default Title,85099B,4.95,40,active
            mug,Blue mug,Size,S,22960,12.00,3,active
            """;
    private static final Supplier YIWU = new Supplier(
            new Id<>(7),
            "Yiwu",
            "CN",
            "",
            "orders@yiwu.example",
            "",
            "",
            Currency.getInstance("GBP"),
            BigDecimal.ONE,
            30,
            3,
            7,
            null,
            "",
            "",
            "",
            null,
            null,
            null);

    private final Path file;
    private final List<FileFormat> formats = new Recognition(LONDON).choices();

    /// What became of a file.
    enum Fate {
        REFUSED,
        UNRECOGNISED,
        NOTHING,
        TAKEN
    }

    /// Files are written to that path; each is taken into a shop of its own.
    Probe(Path file) {
        this.file = file;
    }

    /// The forms that a file can be read as.
    List<FileFormat> formats() {
        return formats;
    }

    /// The way of a file that the owner drops on the window.
    Fate drop(byte[] bytes) {
        try {
            var table = table(bytes);
            var format = new Recognition(LONDON).of(table);
            if (format.isEmpty()) {
                ParsedFile.unrecognised(table);
                return Fate.UNRECOGNISED;
            }
            return as(table, format.get());
        } catch (Problem _) {
            return Fate.REFUSED;
        }
    }

    /// The way of a file that the owner says is of that form, whatever its header.
    Fate as(byte[] bytes, FileFormat format) {
        try {
            return as(table(bytes), format);
        } catch (Problem _) {
            return Fate.REFUSED;
        }
    }

    /// A supplier's list is read as of a supplier of the shop, with the columns that would be proposed.
    private Fate as(RawTable table, FileFormat format) {
        var mine = new ImportedShop();
        if (format instanceof SupplierList list) {
            mine.add(Supplier.class, YIWU);
            mine.take(FileText.table(PRODUCTS));
            return taken(list.of(YIWU.id(), ColumnGuess.of(table)).read(table, Progress.NONE), mine);
        }
        return taken(format.read(table, Progress.NONE), mine);
    }

    private RawTable table(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return TableReader.read(file, ReadOptions.standard(), Progress.NONE);
    }

    private static Fate taken(ParsedFile parsed, ImportedShop mine) {
        var plan = mine.take(List.of(parsed));
        plan.files().forEach(Probe::accounted);
        var again = mine.take(List.of(parsed));
        if (again.newRows() > 0 || again.changedRows() > 0) {
            throw new AssertionError("The same file brings " + again.newRows() + " new and " + again.changedRows()
                    + " changed rows a second time");
        }
        return plan.isEmpty() ? Fate.NOTHING : Fate.TAKEN;
    }

    private static void accounted(FileSummary file) {
        int told = file.newRows()
                + file.changedRows()
                + file.sameRows()
                + file.otherRows()
                + file.rejected().size();
        if (told != file.rowsRead()) {
            throw new AssertionError(file.rowsRead() + " rows were read, " + told + " accounted for: " + file.newRows()
                    + " new, " + file.changedRows() + " changed, " + file.sameRows() + " same, " + file.otherRows()
                    + " other, " + file.rejected().size() + " rejected");
        }
    }
}
