package dev.backstop.ui.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Subject;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What is said of a chosen file: what it was recognised as, how it is written, what importing it would do.
final class FileWords {
    private static final long KILOBYTE = 1024;

    private final Texts texts;

    FileWords(Texts texts) {
        this.texts = texts;
    }

    Chip chip(FileItem file) {
        if (file.trouble() != null) {
            return Chip.of(Tone.DANGER, "importing.chip.unreadable");
        }
        var loaded = file.loaded();
        if (loaded == null) {
            return Chip.of(Tone.PLAIN, "importing.chip.reading");
        }
        var format = loaded.format();
        if (format == null) {
            return Chip.of(Tone.DANGER, "importing.chip.unknown");
        }
        if (format.isRefused()) {
            return Chip.of(Tone.WARNING, "importing.chip.refused", texts.text(format.name()));
        }
        return Chip.of(
                file.needsSupplier() ? Tone.WARNING : Tone.SUCCESS,
                "importing.chip.recognised",
                texts.text(format.name()));
    }

    /// "612 KB, saved today 08:38".
    String origin(RawTable table) {
        long size = table.sizeBytes();
        var words = size < KILOBYTE * KILOBYTE
                ? texts.text("importing.file.kilobytes", Math.max(1, size / KILOBYTE))
                : texts.text("importing.file.megabytes", size / (double) (KILOBYTE * KILOBYTE));
        return texts.text("importing.file.origin", words, table.savedAt());
    }

    /// "UTF-8, comma, dates year-month-day, prices in GBP".
    String reading(FileItem file, RawTable table) {
        var words = new ArrayList<String>();
        words.add(table.encoding());
        var delimiter = delimiter(table.delimiter());
        if (delimiter != null) {
            words.add(delimiter);
        }
        var summary = file.summary();
        if (summary != null) {
            summary.facts().forEach(fact -> words.add(texts.text(fact)));
        }
        return String.join(", ", words);
    }

    String counts(FileItem file) {
        var loaded = file.loaded();
        if (loaded == null) {
            var trouble = file.trouble();
            return trouble == null ? texts.text("importing.file.notRead") : texts.text(trouble);
        }
        var summary = file.summary();
        if (summary == null) {
            return file.needsSupplier()
                    ? texts.text("importing.file.needsSupplier")
                    : texts.text("importing.file.rows", loaded.table().rows().size());
        }
        return texts.text(
                "importing.file.counts",
                summary.newRows(),
                summary.changedRows(),
                summary.sameRows(),
                summary.rejected().size());
    }

    /// What the wizard is called: by the form of its file, if it is one.
    String title(ImportViewModel model) {
        var loaded = model.files().size() == 1 ? model.files().getFirst().loaded() : null;
        var format =
                loaded == null || loaded.format() == null ? "" : loaded.format().id();
        if (Subject.ORDERS.isOf(format)) {
            return texts.text("importing.title.orders");
        }
        if (Subject.PRODUCTS.isOf(format)) {
            return texts.text("importing.title.products");
        }
        if (Subject.CUSTOMERS.isOf(format)) {
            return texts.text("importing.title.customers");
        }
        if (Subject.INVENTORY.isOf(format)) {
            return texts.text("importing.title.inventory");
        }
        return texts.text(Subject.SUPPLIER_LIST.isOf(format) ? "importing.title.supplier" : "importing.title.files");
    }

    private @Nullable String delimiter(String sign) {
        return switch (sign) {
            case "," -> texts.text("importing.delimiter.comma");
            case ";" -> texts.text("importing.delimiter.semicolon");
            case "\t" -> texts.text("importing.delimiter.tab");
            case "|" -> texts.text("importing.delimiter.bar");
            default -> null;
        };
    }
}
