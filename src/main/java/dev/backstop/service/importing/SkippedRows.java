package dev.backstop.service.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.engine.message.Words;
import dev.backstop.io.csv.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the rows that an import skips in a file of their own, with the reasons, for the owner to correct and
/// import later.
///
/// The file has the columns of the original behind a first one with the reason, which is passed over when it is
/// imported. A file of that name is never replaced: the owner may be at work in it.
final class SkippedRows {
    /// The first column's name. It belongs to the form of the file and is the same in every language.
    static final String NOTE = "Backstop note";

    private static final String ENDING = " – skipped";

    private final Words words;

    SkippedRows(Words words) {
        this.words = words;
    }

    /// The name of the file for rows skipped from that one, if no other has it.
    static String nameFor(Path original) {
        return base(original) + ".csv";
    }

    /// Whether a file is called as those of skipped rows are.
    static boolean isSkippedRows(Path file) {
        return String.valueOf(file.getFileName()).contains(ENDING);
    }

    /// Writes the rows of a table, as it was corrected so far, into a folder; says where. Trouble is a `Problem`.
    Path write(RawTable table, List<String> header, List<Rejected> rejected, Path original, @Nullable Path folder) {
        var target = free(folder == null ? original.toAbsolutePath().getParent() : folder, original);
        var columns = new ArrayList<String>();
        columns.add(NOTE);
        columns.addAll(header);
        CsvWriter.writeToCorrect(target, columns, new AbstractList<>() {
            @Override
            public List<String> get(int index) {
                return noted(table, rejected.get(index));
            }

            @Override
            public int size() {
                return rejected.size();
            }
        });
        return target;
    }

    /// Takes a file of skipped rows back, because the import it belongs to was not saved.
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Problem(
                    Message.of("importing.skipped.left", file.getFileName().toString()), e);
        }
    }

    /// The table without the column of reasons that such a file has.
    static RawTable withoutNotes(RawTable table) {
        if (!table.header().getFirst().equals(NOTE)) {
            return table;
        }
        var rows = new ArrayList<RawTable.Row>();
        for (var row : table.rows()) {
            rows.add(new RawTable.Row(
                    row.number(),
                    row.cells().stream().skip(1).map(CsvWriter::asWritten).toList()));
        }
        return table.with(table.header().subList(1, table.header().size()), rows);
    }

    private List<String> noted(RawTable table, Rejected rejected) {
        var cells = new ArrayList<String>();
        cells.add(words.of(rejected.reason()));
        table.row(rejected.rowNumber()).ifPresent(row -> cells.addAll(row.cells()));
        return cells;
    }

    private static Path free(@Nullable Path folder, Path original) {
        var base = base(original);
        var target = Path.of(base + ".csv");
        for (int i = 2; Files.exists(resolve(folder, target)); i++) {
            target = Path.of(base + " (" + i + ").csv");
        }
        return resolve(folder, target);
    }

    private static Path resolve(@Nullable Path folder, Path name) {
        return folder == null ? name : folder.resolve(name);
    }

    private static String base(Path original) {
        var name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        var bare = dot > 0 ? name.substring(0, dot) : name;
        int ending = bare.indexOf(ENDING);
        return (ending > 0 ? bare.substring(0, ending) : bare) + ENDING;
    }
}
