package dev.backstop.io.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.io.SafeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes tables as CSV in UTF-8 with commas and LF: for a shop system exactly as given, for people guarded against
/// formulas.
public final class CsvWriter {
    private CsvWriter() {}

    /// Writes a file that a shop system imports: every cell as it is, quoted only where it must be, as these
    /// systems write themselves.
    ///
    /// A file that is there already is replaced as a whole or, if anything fails, left as it was.
    public static void writeForSystem(Path target, List<String> header, List<List<String>> rows) {
        SafeFile.write(target, out -> write(new OutputStreamWriter(out, StandardCharsets.UTF_8), header, rows));
    }

    /// Writes a file of texts with tabs between them, for systems that take quotation marks as part of the text.
    public static void writeWithTabs(Path target, List<String> header, List<List<String>> rows) {
        SafeFile.write(target, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writeLine(writer, header);
            for (var row : rows) {
                writeLine(writer, row);
            }
            writer.flush();
        });
    }

    private static void writeLine(Writer writer, List<String> cells) throws IOException {
        var oneLine =
                cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList();
        writer.write(String.join("\t", oneLine) + "\n");
    }

    /// Writes a file for people and their spreadsheets: with a byte order mark, so that accents show, and with an
    /// apostrophe before every text that a spreadsheet would run as a formula. Numbers stay numbers.
    public static void writeForPeople(Path target, List<String> header, List<List<String>> rows) {
        SafeFile.write(target, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            write(
                    writer,
                    FormulaGuard.guarded(header),
                    rows.stream().map(FormulaGuard::guarded).toList());
        });
    }

    /// Writes a table of values for people and their spreadsheets, guarded in the same way.
    public static void writeForPeople(Path target, TableSheet table) {
        writeForPeople(
                target,
                table.header(),
                table.rows().stream()
                        .map(row -> row.stream().map(TableSheet.Cell::plain).toList())
                        .toList());
    }

    /// Writes rows for people to correct and to import again, as they are: some may be wider or narrower than the
    /// header. The texts are guarded against formulas; `asWritten` gives them back.
    public static void writeToCorrect(Path target, List<String> header, List<List<String>> rows) {
        SafeFile.write(target, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            var csv = csv(writer);
            csv.writeRecord(FormulaGuard.guarded(header));
            for (var row : rows) {
                csv.writeRecord(FormulaGuard.guarded(row));
            }
            csv.flush();
            writer.flush();
        });
    }

    /// A text as it was before it was guarded against formulas.
    public static String asWritten(String cell) {
        return FormulaGuard.unguarded(cell);
    }

    private static de.siegmar.fastcsv.writer.CsvWriter csv(Writer target) {
        return de.siegmar.fastcsv.writer.CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .lineDelimiter(LineDelimiter.LF)
                .build(target);
    }

    private static void write(Writer target, List<String> header, List<List<String>> rows) throws IOException {
        var csv = csv(target);
        csv.writeRecord(header);
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new Problem(Message.of("io.write.uneven", row.size(), header.size()));
            }
            csv.writeRecord(row);
        }
        csv.flush();
        target.flush();
    }
}
