package dev.backstop.service;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.io.csv.CsvWriter;
import dev.backstop.io.table.XlsxWriter;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a table that the owner sees to a file, in the form that its name ends with.
public final class TableFiles {
    private TableFiles() {}

    /// Writes it as CSV where the name ends so, as XLSX otherwise. A file that is there already is replaced as a whole
    /// or left as it was.
    public static void write(Path file, TableSheet table) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            CsvWriter.writeForPeople(file, table);
        } else {
            XlsxWriter.write(file, table);
        }
    }
}
