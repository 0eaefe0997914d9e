package dev.backstop.io.table;

import dev.backstop.io.SafeFile;
import dev.backstop.io.csv.CsvWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// A table for people and their spreadsheets, as CSV or XLSX by the ending of its name. A text in it is never run
/// as a formula: the CSV guards it, and in the XLSX its cell says that it is text.
///
/// `title` stands above the table in a workbook and names its sheet; a CSV has rows alone. A cell is a `String`, an
/// `Integer`, a `BigDecimal` or nothing.
public record TableFile(String title, List<String> header, List<List<@Nullable Object>> rows) {
    private static final String PROGRAM = "Backstop";
    private static final int WIDEST = 48;
    private static final int SHEET_NAME = 31;

    /// Whether the name of a file says that it is a workbook.
    public static boolean isWorkbook(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// Writes the file as a whole or not at all.
    public void write(Path file) {
        if (isWorkbook(file)) {
            SafeFile.write(file, out -> {
                try (var workbook = new Workbook(out, PROGRAM, null)) {
                    fill(workbook);
                }
            });
        } else {
            CsvWriter.writeForPeople(
                    file,
                    header,
                    rows.stream()
                            .map(row -> row.stream().map(TableFile::text).toList())
                            .toList());
        }
    }

    private void fill(Workbook workbook) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        var sheet = workbook.newWorksheet(name.substring(0, Math.min(SHEET_NAME, name.length())));
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < header.size(); column++) {
            sheet.value(2, column, header.get(column));
            sheet.style(2, column).bold().fillColor("EEF1F4").set();
            int widest = header.get(column).length();
            for (int row = 0; row < rows.size(); row++) {
                var cell = rows.get(row).get(column);
                widest = Math.max(widest, text(cell).length());
                switch (cell) {
                    case null -> {}
                    case Number number -> sheet.value(row + 3, column, number);
                    case Object other -> sheet.value(row + 3, column, other.toString());
                }
                if (cell instanceof BigDecimal) {
                    sheet.style(row + 3, column).format("0.00##").set();
                }
            }
            sheet.width(column, Math.min(WIDEST, widest + 2.0));
        }
        sheet.freezePane(0, 3);
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }
}
