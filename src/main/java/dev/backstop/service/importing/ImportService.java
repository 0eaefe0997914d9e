package dev.backstop.service.importing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Ambiguity;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.engine.intake.plan.ImportPlanner;
import dev.backstop.engine.intake.supplier.ColumnGuess;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.engine.message.Words;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Takes in the files of shops and suppliers: reads, shows what would change, and saves it once the owner says so.
public final class ImportService {
    private final Shop shop;
    private final History history;
    private final SkippedRows skippedRows;
    private final FileHabits habits;
    private final FileLoading loading;

    /// `words` turns the reasons of skipped rows into text, for the file they are kept in.
    public ImportService(Shop shop, History history, Words words) {
        this.shop = shop;
        this.history = history;
        this.skippedRows = new SkippedRows(words);
        this.habits = new FileHabits(shop);
        this.loading = new FileLoading(shop, habits);
    }

    /// A file that has been read, the form it was recognised as, if it was, and what the owner corrected.
    public record Loaded(
            Path path, RawTable table, @Nullable FileFormat format, Corrections corrections) {
        /// The same file with other corrections.
        public Loaded with(Corrections other) {
            return new Loaded(path, table, format, other);
        }

        /// The same file read as one of another form.
        public Loaded as(FileFormat other) {
            return new Loaded(path, table, other, Corrections.NONE);
        }

        /// The table as it reads with the corrections.
        public RawTable corrected() {
            return format == null ? table : corrections.of(table, format.fields());
        }

        /// Whether it is known for what it is, and says nothing that can be imported.
        public boolean isRefused() {
            return format != null && format.isRefused();
        }

        /// Whether the owner must say whose list it is and what its columns mean.
        public boolean isSupplierList() {
            return format instanceof SupplierList;
        }
    }

    /// Whose list a file is, what its columns mean, and how far its stock is trusted.
    public record SupplierChoice(Id<Supplier> supplierId, SupplierColumns columns, StockRules rules) {}

    /// What importing files would do, with what was chosen and is to be remembered. Nothing is saved by making it.
    public record Preview(List<Loaded> files, ImportPlan plan, Map<Path, SupplierChoice> choices) {
        public Preview {
            files = List.copyOf(files);
            choices = Map.copyOf(choices);
        }

        /// The products that the import brings.
        public List<Product> newProducts() {
            return plan.edits().stream()
                    .takeWhile(edit -> edit.type() != Order.class)
                    .filter(edit -> edit.before() == null)
                    .map(Edit::after)
                    .filter(Product.class::isInstance)
                    .map(Product.class::cast)
                    .toList();
        }
    }

    /// How a file is read: what the owner says of its encoding and delimiter; what they do not say is found.
    public record Reading(
            @Nullable Charset encoding, @Nullable Character delimiter) {
        public static final Reading FOUND = new Reading(null, null);
    }

    /// Reads a file and recognises its form by its columns. What cannot be read at all is a `Problem`; a cancelled
    /// reading throws `CancellationException`.
    public Loaded load(Path path, Progress progress) {
        return load(path, Reading.FOUND, progress);
    }

    /// The same, with an encoding or a delimiter that the owner has named.
    public Loaded load(Path path, Reading reading, Progress progress) {
        return loading.load(path, reading, progress);
    }

    /// The form of a file as its beginning tells it, at once, however long it is; none where only reading it all will
    /// tell.
    public Optional<FileFormat> glance(Path path, Reading reading) {
        return loading.glance(path, reading);
    }

    /// A file with what was said of earlier files of its form, or of that supplier's lists.
    public Loaded recalled(Loaded file, @Nullable Id<Supplier> supplier) {
        return loading.recalled(file, supplier);
    }

    /// What the owner must be asked about a file because it can be read in two ways, and what was answered.
    public List<Ambiguity> questions(Loaded file, FileSummary summary) {
        return Ambiguity.of(summary.rejected(), file.table(), file.corrections().meanings());
    }

    /// The forms of file that the owner can choose from where recognition errs.
    public List<FileFormat> formats() {
        return loading.formats();
    }

    /// The mapping to propose for a supplier's list: the one remembered if this file has its columns, else a guess.
    public SupplierColumns proposedColumns(Loaded file, @Nullable Id<Supplier> supplier) {
        var remembered = supplier == null
                ? Optional.<ColumnMapping>empty()
                : shop.picture().mappingOf(supplier);
        return remembered
                .map(SupplierColumns::of)
                .filter(columns -> columns.fits(new Header(file.table().header())))
                .orElseGet(() -> ColumnGuess.of(file.table()));
    }

    /// How far the shop has trusted the stock of that supplier so far.
    public StockRules proposedRules(@Nullable Id<Supplier> supplier) {
        return habits.rules(SupplierList.ID, supplier);
    }

    /// Works out what the files would change. A supplier's list without a choice is left out, as is a file of no
    /// known form.
    public Preview preview(List<Loaded> files, Map<Path, SupplierChoice> choices, Progress progress) {
        try {
            return planned(files, choices, progress);
        } catch (OutOfMemoryError e) {
            // everything that filled the memory was made here and is let go of now
            throw new Problem(Message.of("importing.problem.memory"), e);
        }
    }

    private Preview planned(List<Loaded> files, Map<Path, SupplierChoice> choices, Progress progress) {
        if (files.isEmpty()) {
            return new Preview(files, new ImportPlan(List.of(), List.of(), List.of()), Map.of());
        }
        var parsed = new ArrayDeque<ParsedFile>();
        for (var file : files) {
            parsed.add(parsed(file, choices.get(file.path()), progress));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        var known = new KnownShopReader(shop).read(parsed);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        var plan = ImportPlanner.plan(parsed, known, () -> shop.newId().value(), shop.now(), progress);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        return new Preview(files, plan, choices);
    }

    /// Saves what the preview showed, as one change that can be taken back as a whole. A cancelled import leaves
    /// nothing behind and
    /// throws `CancellationException`.
    public void accept(Preview preview, Progress progress) {
        var edits = new ArrayList<>(preview.plan().edits());
        edits.addAll(habits.remembered(preview));
        var names = preview.plan().files().stream().map(file -> file.name()).toList();
        var label = Message.of("importing.label.imported", String.join(", ", names));
        try {
            history.perform(new ChangeSet(label, edits), progress);
        } catch (OutOfMemoryError e) {
            // nothing of it is saved, and what filled the memory is let go of
            throw new Problem(Message.of("importing.problem.memory"), e);
        }
    }

    /// The same, with the rows that are skipped kept in files of their own: beside the originals, or in that
    /// folder. They are written first, so that an import whose skipped rows cannot be kept is not saved, and taken
    /// back where the import is not. Says where they are.
    public List<Path> accept(Preview preview, @Nullable Path skippedTo, Progress progress) {
        var written = new ArrayList<Path>();
        boolean saved = false;
        try {
            for (int i = 0; i < preview.files().size(); i++) {
                var file = preview.files().get(i);
                var rejected = preview.plan().files().get(i).rejected();
                if (!rejected.isEmpty()) {
                    written.add(skippedRows.write(
                            file.corrected(), file.table().header(), rejected, file.path(), skippedTo));
                }
            }
            accept(preview, progress);
            saved = true;
            return List.copyOf(written);
        } finally {
            if (!saved) {
                written.forEach(SkippedRows::discard);
            }
        }
    }

    /// The name under which the skipped rows of a file are kept.
    public String skippedName(Path original) {
        return SkippedRows.nameFor(original);
    }

    private static ParsedFile parsed(Loaded file, @Nullable SupplierChoice choice, Progress progress) {
        var format = file.format();
        if (format == null) {
            return ParsedFile.unrecognised(file.table());
        }
        var table = file.corrected();
        if (format instanceof SupplierList list) {
            return choice == null
                    ? ParsedFile.unrecognised(table)
                    : list.of(choice.supplierId(), choice.columns()).read(table, choice.rules(), progress);
        }
        return format.read(table, progress).answered(file.corrections().products());
    }
}
