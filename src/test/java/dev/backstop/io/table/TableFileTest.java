package dev.backstop.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final String FORMULA = "=HYPERLINK(\"http://example.com\",\"Total\")";

    @TempDir
    private Path folder;

    private final TableFile table = new TableFile(
            "Purchase order PO-1049",
            List.of("Code", "Quantity", "Unit cost", "Note"),
            List.of(
                    Arrays.asList("00123", 480, new BigDecimal("1.6301"), null),
                    Arrays.asList(FORMULA, 12, new BigDecimal("5.10"), "@SUM(A1)")));

    @Test
    void aWorkbookReadsBackAsItWasWritten() {
        var file = folder.resolve("PO-1049.xlsx");
        table.write(file);

        assertThat(TableReader.read(file, ReadOptions.standard(), Progress.NONE))
                .returns(table.header(), RawTable::header)
                .extracting(
                        read -> read.rows().stream().map(RawTable.Row::cells).toList())
                .isEqualTo(List.of(List.of("00123", "480", "1.6301", ""), List.of(FORMULA, "12", "5.1", "@SUM(A1)")));
    }

    @Test
    void noTextOfAWorkbookIsAFormula() throws IOException {
        var file = folder.resolve("PO-1049.xlsx");
        table.write(file);

        try (var book = new ReadableWorkbook(Files.newInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var types = rows.skip(1).map(row -> row.getCell(0).getType()).toList();
            assertThat(types).hasSize(3).containsOnly(CellType.STRING);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("480").doesNotContain("<f>");
        }
    }

    @Test
    void aTextThatWouldRunIsGuardedInCsv() throws IOException {
        var file = folder.resolve("PO-1049.csv");
        table.write(file);

        assertThat(Files.readString(file)).isEqualTo("""
                \uFEFFCode,Quantity,Unit cost,Note
                00123,480,1.6301,
                "'=HYPERLINK(""http://example.com"",""Total"")",12,5.10,'@SUM(A1)
                """);
    }
}
