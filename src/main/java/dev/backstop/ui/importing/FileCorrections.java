package dev.backstop.ui.importing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.engine.intake.parsed.Ambiguity;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Meaning;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.importing.ImportService.Loaded;
import dev.backstop.service.importing.ImportService.Preview;
import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the owner says of the rows and columns of the chosen files before the import: each can be taken back, the
/// latest first.
final class FileCorrections {
    private final Shop shop;
    private final ImportService service;
    private final ChosenFiles files;
    private final Supplier<@Nullable Preview> preview;
    private final Runnable changed;
    private final Deque<Loaded> typed = new ArrayDeque<>();

    /// `preview` is what the import would do at present; `changed` hears of every correction.
    FileCorrections(
            Shop shop,
            ImportService service,
            ChosenFiles files,
            Supplier<@Nullable Preview> preview,
            Runnable changed) {
        this.shop = shop;
        this.service = service;
        this.files = files;
        this.preview = preview;
        this.changed = changed;
    }

    /// Whether the owner has said nothing of the chosen files.
    boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Forgets what could be taken back.
    void clear() {
        typed.clear();
    }

    /// Forgets what could be taken back of a file that is no longer among the chosen.
    void forget(Path path) {
        typed.removeIf(loaded -> loaded.path().equals(path));
    }

    /// What the owner must be asked about the file, and what was answered; nothing before it is checked.
    List<Ambiguity> questions(FileItem file) {
        var loaded = file.loaded();
        var summary = file.summary();
        return loaded == null || summary == null ? List.of() : service.questions(loaded, summary);
    }

    /// Says in which of two ways a column is meant; the file is checked again at once.
    void answer(FileItem file, Ambiguity question, Meaning meaning) {
        var loaded = file.loaded();
        if (loaded != null) {
            correct(file, loaded, loaded.corrections().withMeaning(question.column(), meaning));
        }
    }

    /// Says in which column of a shop's file a field stands; -1 that the file does not have it.
    void map(FileItem file, int field, int column) {
        var loaded = file.loaded();
        if (loaded != null) {
            correct(file, loaded, loaded.corrections().withColumn(field, column));
        }
    }

    /// Types another text in the place of the cell that is at fault; the file is checked again at once. A product
    /// that is picked is taken for every row with the same question.
    void correct(FileItem file, Rejected row, String text) {
        var loaded = file.loaded();
        var summary = file.summary();
        if (loaded == null || summary == null || !row.isCorrectable()) {
            return;
        }
        if (row.fix() == Fix.MATCH) {
            correct(file, loaded, loaded.corrections().withProduct(row.rowNumber(), text.strip()));
            return;
        }
        var corrections = loaded.corrections().with(row.rowNumber(), row.column(), text.strip());
        if (row.fix() == Fix.PRODUCT) {
            for (var other : summary.doubts()) {
                corrections = other.reason().equals(row.reason())
                        ? corrections.with(other.rowNumber(), other.column(), text.strip())
                        : corrections;
            }
        }
        correct(file, loaded, corrections);
    }

    /// The rows of which it is asked whether they are about a product that the shop has: those that are like one, or
    /// those that are like none.
    List<Rejected> unknown(FileItem file, boolean likely) {
        var summary = file.summary();
        return summary == null
                ? List.of()
                : summary.doubts().stream()
                        .filter(row -> row.fix() == Fix.MATCH)
                        .filter(row -> likely == isLikely(file, row))
                        .toList();
    }

    /// Says of all these rows at once that they are about new products.
    void allNew(FileItem file, List<Rejected> rows) {
        var loaded = file.loaded();
        if (loaded != null && !rows.isEmpty()) {
            var corrections = loaded.corrections();
            for (var row : rows) {
                corrections = corrections.withProduct(row.rowNumber(), Corrections.NEW_PRODUCT);
            }
            correct(file, loaded, corrections);
        }
    }

    /// Takes for each of these rows the product that is suggested first. No product is taken twice: a row whose
    /// product an earlier row took stays a question.
    void allAsSuggested(FileItem file, List<Rejected> rows) {
        var loaded = file.loaded();
        var summary = file.summary();
        if (loaded == null || summary == null || rows.isEmpty()) {
            return;
        }
        var corrections = loaded.corrections();
        var taken = new HashSet<String>();
        for (var row : rows) {
            var suggested = summary.suggestions().getOrDefault(row.rowNumber(), List.of());
            if (!suggested.isEmpty() && taken.add(suggested.getFirst().key())) {
                corrections = corrections.withProduct(
                        row.rowNumber(), suggested.getFirst().value());
            }
        }
        correct(file, loaded, corrections);
    }

    /// Takes the latest correction back; false if there is none.
    boolean takeBack() {
        if (typed.isEmpty()) {
            return false;
        }
        var before = typed.pop();
        files.item(before.path()).ifPresent(item -> files.replace(item.corrected(before)));
        changed.run();
        return true;
    }

    /// Products that a row may be about whose SKU nobody knows, the likeliest first.
    List<Product> suggestions(Rejected row) {
        var file = files.selectedProperty().get();
        var summary = file == null ? null : file.summary();
        if (summary == null) {
            return List.of();
        }
        return summary.suggestions().getOrDefault(row.rowNumber(), List.of()).stream()
                .flatMap(sku -> ProductChoice.bySku(shop.picture().products(), preview.get(), sku).stream())
                .toList();
    }

    /// Products that what is typed may mean: those of the shop and those that this import brings.
    List<Product> products(String typedText) {
        return ProductChoice.find(shop.picture().products(), preview.get(), typedText);
    }

    private static boolean isLikely(FileItem file, Rejected row) {
        var summary = file.summary();
        return summary != null
                && !summary.suggestions()
                        .getOrDefault(row.rowNumber(), List.of())
                        .isEmpty();
    }

    private void correct(FileItem file, Loaded before, Corrections after) {
        typed.push(before);
        files.replace(file.corrected(before.with(after)));
        changed.run();
    }
}
