package dev.backstop.service.importing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import dev.backstop.service.importing.ImportService.Loaded;
import dev.backstop.service.importing.ImportService.Reading;
import dev.backstop.service.shop.Shop;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Reads files that are to be imported: as what form, with what corrections of earlier files of that form.
final class FileLoading {
    private final Shop shop;
    private final FileHabits habits;

    FileLoading(Shop shop, FileHabits habits) {
        this.shop = shop;
        this.habits = habits;
    }

    /// Reads a file, with an encoding or a delimiter where the owner has named them.
    Loaded load(Path path, Reading reading, Progress progress) {
        var options = ReadOptions.standard().with(reading.encoding(), reading.delimiter());
        var told = glance(path, reading).map(form -> telling(form, progress)).orElse(progress);
        var table = SkippedRows.withoutNotes(TableReader.read(path, options, told));
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        var format = recognition().of(table).orElse(null);
        var loaded = new Loaded(path, table, format, Corrections.NONE);
        return format == null || loaded.isSupplierList() ? loaded : recalled(loaded, null);
    }

    /// The form of a file as its beginning tells it, at once, however long it is; none where only reading it all will
    /// tell.
    Optional<FileFormat> glance(Path path, Reading reading) {
        var header = TableReader.header(path, ReadOptions.standard().with(reading.encoding(), reading.delimiter()));
        return header.isEmpty() ? Optional.empty() : recognition().of(header);
    }

    /// Progress that says what is being read, before it is read.
    private static Progress telling(FileFormat form, Progress progress) {
        return new Progress() {
            @Override
            public void at(int done, int total, Message doing) {
                progress.at(done, total, Message.of("importing.progress.readingAs", doing, form.name()));
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /// A file with what was said of earlier files of its form, or of that supplier's lists.
    Loaded recalled(Loaded file, @Nullable Id<Supplier> supplier) {
        var format = file.format();
        return format == null
                ? file
                : file.with(habits.recalled(format.id(), supplier, file.table(), file.corrections()));
    }

    List<FileFormat> formats() {
        return recognition().choices();
    }

    private Recognition recognition() {
        return new Recognition(shop.picture().settings().zone());
    }
}
