package dev.backstop.service;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.engine.intake.plan.ImportPlanner;
import dev.backstop.engine.intake.supplier.ColumnGuess;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Takes in the files of shops and suppliers: reads, shows what would change, and saves it once the owner says so.
public final class ImportService {
    private final Shop shop;
    private final History history;

    public ImportService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// A file that has been read, and the form it was recognised as, if it was.
    public record Loaded(
            Path path, RawTable table, @Nullable FileFormat format) {
        /// Whether the owner must say whose list it is and what its columns mean.
        public boolean isSupplierList() {
            return format instanceof SupplierList;
        }
    }

    /// Whose list a file is, and what its columns mean.
    public record SupplierChoice(Id<Supplier> supplierId, SupplierColumns columns) {}

    /// What an import would do, with the mappings that are to be remembered. Nothing is saved by making it.
    public record Preview(ImportPlan plan, Map<Id<Supplier>, SupplierColumns> mappings) {
        public Preview {
            mappings = Map.copyOf(mappings);
        }
    }

    /// Reads a file and recognises its form by its columns. What cannot be read at all is a `Problem`; a cancelled
    /// reading throws
    /// `CancellationException`.
    public Loaded load(Path path, Progress progress) {
        var table = TableReader.read(path, ReadOptions.standard(), progress);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        var format = new Recognition(shop.picture().settings().zone()).of(table);
        return new Loaded(path, table, format.orElse(null));
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

    /// Works out what the files would change. A supplier's list without a choice is left out, as is a file of no known
    /// form.
    public Preview preview(List<Loaded> files, Map<Path, SupplierChoice> choices, Progress progress) {
        var parsed = new ArrayList<ParsedFile>();
        for (var file : files) {
            parsed.add(parsed(file, choices.get(file.path()), progress));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        var known = new KnownShopReader(shop).read(parsed);
        var plan = ImportPlanner.plan(parsed, known, () -> shop.newId().value(), shop.now(), progress);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        var mappings = new HashMap<Id<Supplier>, SupplierColumns>();
        choices.values().forEach(choice -> mappings.put(choice.supplierId(), choice.columns()));
        return new Preview(plan, mappings);
    }

    /// Saves what the preview showed, as one change that can be taken back as a whole. A cancelled import leaves
    /// nothing behind and
    /// throws `CancellationException`.
    public void accept(Preview preview, Progress progress) {
        var edits = new ArrayList<>(preview.plan().edits());
        preview.mappings()
                .forEach((supplier, columns) -> mappingEdit(supplier, columns).ifPresent(edits::add));
        var names = preview.plan().files().stream().map(file -> file.name()).toList();
        history.perform(
                new ChangeSet(Message.of("importing.label.imported", String.join(", ", names)), edits), progress);
    }

    private static ParsedFile parsed(Loaded file, @Nullable SupplierChoice choice, Progress progress) {
        var format = file.format();
        if (format == null) {
            return ParsedFile.unrecognised(file.table());
        }
        if (format instanceof SupplierList list) {
            return choice == null
                    ? ParsedFile.unrecognised(file.table())
                    : list.of(choice.supplierId(), choice.columns()).read(file.table(), progress);
        }
        return format.read(file.table(), progress);
    }

    private Optional<Edit<?>> mappingEdit(Id<Supplier> supplier, SupplierColumns columns) {
        var known = shop.picture().mappingOf(supplier).orElse(null);
        var after = columns.remembered(known == null ? shop.newId() : known.id(), supplier);
        return after.equals(known) ? Optional.empty() : Optional.of(new Edit<>(ColumnMapping.class, known, after));
    }
}
