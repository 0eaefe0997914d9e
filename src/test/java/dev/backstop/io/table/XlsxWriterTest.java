package dev.backstop.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.sheet.TableSheet.Cell;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.csv.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {
    private static final TableSheet TABLE = new TableSheet(
            "Stock/of today",
            List.of("Code", "Units", "Cost", "Margin", "Due"),
            List.of(
                    List.of(
                            new Cell.Text("00123"),
                            Cell.Figure.whole(-5),
                            new Cell.Figure(new BigDecimal("12.5000"), 2),
                            new Cell.Share(new BigDecimal("0.425")),
                            new Cell.Day(LocalDate.of(2026, 12, 24))),
                    List.of(new Cell.Text("=HYPERLINK(\"x\")"), Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE)));

    @TempDir
    Path folder;

    @Test
    void readsBackAsItWasMeant() {
        var file = folder.resolve("stock.xlsx");
        XlsxWriter.write(file, TABLE);
        var read = TableReader.read(file, ReadOptions.standard(), Progress.NONE);
        assertThat(read.header()).containsExactly("Code", "Units", "Cost", "Margin", "Due");
        assertThat(read.rows())
                .extracting(RawTable.Row::cells)
                .containsExactly(
                        List.of("00123", "-5", "12.5", "0.425", "2026-12-24"),
                        List.of("=HYPERLINK(\"x\")", "", "", "", ""));
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        var file = folder.resolve("stock.xlsx");
        XlsxWriter.write(file, TABLE);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream()
                    .filter(part -> part.getName().contains("sheet"))
                    .toList()) {
                var xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml).doesNotContain("<f>").doesNotContain("HYPERLINK(");
            }
        }
    }

    @Test
    void cutsWhatIsLongerThanACellHolds() {
        var file = folder.resolve("long.xlsx");
        XlsxWriter.write(
                file,
                new TableSheet(
                        "Long", List.of("a", "b"), List.of(List.of(new Cell.Text("x".repeat(40_000)), Cell.NONE))));
        var read = TableReader.read(file, ReadOptions.standard(), Progress.NONE);
        assertThat(read.rows().getFirst().cells().getFirst()).hasSize(32_767);
    }

    @Test
    void theSameTableAsCsvIsGuarded() throws IOException {
        var file = folder.resolve("stock.csv");
        CsvWriter.writeForPeople(file, TABLE);
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFCode,Units,Cost,Margin,Due\n00123,-5,12.5,0.425,2026-12-24\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\",,,,\n");
    }
}
