package dev.backstop.io.table;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.io.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables as XLSX: a bold head that stays in view, filters on it, columns as wide as what they hold.
///
/// Every text is stored as text, so that a spreadsheet runs nothing of it, whatever it begins with.
public final class XlsxWriter {
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private XlsxWriter() {}

    /// Writes the table as a file of its own. One that is there already is replaced as a whole or, if anything fails,
    /// left as it was.
    public static void write(Path target, TableSheet table) {
        if (table.rows().size() >= Worksheet.MAX_ROWS) {
            throw new Problem(Message.of("io.write.tooManyRows", table.rows().size(), Worksheet.MAX_ROWS - 1));
        }
        SafeFile.write(target, out -> write(out, table));
    }

    private static void write(OutputStream out, TableSheet table) throws IOException {
        try (var book = new Workbook(out, "Backstop", null)) {
            var sheet = book.newWorksheet(table.name());
            for (int column = 0; column < table.header().size(); column++) {
                sheet.value(0, column, text(table.header().get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(table, column));
            }
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(0, 1);
            if (!table.header().isEmpty() && !table.rows().isEmpty()) {
                sheet.setAutoFilter(0, 0, table.rows().size(), table.header().size() - 1);
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, TableSheet.Cell cell) {
        switch (cell) {
            case TableSheet.Cell.Text text -> {
                if (!text.words().isEmpty()) {
                    sheet.value(row, column, text(text.words()));
                }
            }
            case TableSheet.Cell.Figure number -> {
                sheet.value(row, column, number.value());
                sheet.style(row, column).format(format(number.decimals())).set();
            }
            case TableSheet.Cell.Share share -> {
                sheet.value(row, column, share.value());
                sheet.style(row, column).format("0.0%").set();
            }
            case TableSheet.Cell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /// A cell holds no more than that; what is longer loses its end.
    private static String text(String words) {
        return words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT);
    }

    private static double width(TableSheet table, int column) {
        int longest = table.header().get(column).length() + 3;
        for (var row : table.rows()) {
            longest = Math.max(longest, row.get(column).plain().length());
        }
        return Math.clamp(longest + 1, NARROWEST, WIDEST);
    }
}
