package dev.backstop.service.importing;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.FileHabit;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.Meaning;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the owner said of how kinds of files are read: proposed for the next file, remembered with an import.
final class FileHabits {
    private final Shop shop;

    FileHabits(Shop shop) {
        this.shop = shop;
    }

    /// The corrections with what was said of the columns of earlier files of that form. A column that tells by itself
    /// how it is meant is left alone.
    Corrections recalled(String format, @Nullable Id<Supplier> supplier, RawTable table, Corrections corrections) {
        var habit = shop.picture().habitOf(format, supplier).orElse(null);
        var recalled = corrections;
        for (int i = 0; habit != null && i < habit.columns().size(); i++) {
            int column = new Header(table.header()).indexOf(habit.columns().get(i));
            var meaning = named(habit.meanings().get(i));
            if (column >= 0 && meaning.isPresent() && !meaning.get().isSettledIn(values(table, column))) {
                recalled = recalled.withMeaning(column, meaning.get());
            }
        }
        return recalled;
    }

    /// How far the shop trusts a supplier's stock.
    StockRules rules(String format, @Nullable Id<Supplier> supplier) {
        return supplier == null
                ? StockRules.STANDARD
                : shop.picture()
                        .habitOf(format, supplier)
                        .map(habit -> StockRules.of(habit.rules()))
                        .orElse(StockRules.STANDARD);
    }

    /// What is to be remembered of a file that is imported, unless it is remembered so already. What was said of
    /// columns that this file does not have stays.
    Optional<Edit<?>> edit(
            String format, @Nullable Id<Supplier> supplier, RawTable table, Corrections corrections, String rules) {
        var known = shop.picture().habitOf(format, supplier).orElse(null);
        var meanings = new LinkedHashMap<String, String>();
        for (int i = 0; known != null && i < known.columns().size(); i++) {
            meanings.put(known.columns().get(i), known.meanings().get(i));
        }
        corrections
                .meanings()
                .forEach((column, meaning) -> meanings.put(table.header().get(column), meaning.name()));
        if (known == null && meanings.isEmpty() && rules.isEmpty()) {
            return Optional.empty();
        }
        var after = new FileHabit(
                known == null ? shop.newId() : known.id(),
                format,
                supplier,
                new ArrayList<>(meanings.keySet()),
                new ArrayList<>(meanings.values()),
                rules);
        return after.equals(known) ? Optional.empty() : Optional.of(new Edit<>(FileHabit.class, known, after));
    }

    private static Optional<Meaning> named(String name) {
        return Stream.of(Meaning.values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }

    private static Iterable<String> values(RawTable table, int column) {
        return () -> table.rows().stream().map(new Column(column)::in).iterator();
    }

    /// What is to be remembered of how the files were read: of several of one kind, or of one supplier, of the first.
    List<Edit<?>> remembered(ImportService.Preview preview) {
        var edits = new ArrayList<Edit<?>>();
        var kinds = new HashSet<String>();
        for (var file : preview.files()) {
            var format = file.format();
            var choice = preview.choices().get(file.path());
            if (format == null
                    || (choice == null && file.isSupplierList())
                    || !kinds.add(format.id() + (choice == null ? "" : choice.supplierId()))) {
                continue;
            }
            if (choice == null) {
                edit(format.id(), null, file.table(), file.corrections(), "").ifPresent(edits::add);
            } else {
                mappingEdit(choice.supplierId(), choice.columns()).ifPresent(edits::add);
                edit(
                                format.id(),
                                choice.supplierId(),
                                file.table(),
                                file.corrections(),
                                choice.rules().text())
                        .ifPresent(edits::add);
            }
        }
        return edits;
    }

    private Optional<Edit<?>> mappingEdit(Id<Supplier> supplier, SupplierColumns columns) {
        var known = shop.picture().mappingOf(supplier).orElse(null);
        var after = columns.remembered(known == null ? shop.newId() : known.id(), supplier);
        return after.equals(known) ? Optional.empty() : Optional.of(new Edit<>(ColumnMapping.class, known, after));
    }
}
