package dev.backstop.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTableTest {
    @TempDir
    Path folder;

    private RawTable read(Path file) {
        return TableReader.read(file, ReadOptions.standard(), Progress.NONE);
    }

    private void refuses(Path file, String key) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(file))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo(key));
    }

    @Test
    void passesOverACoverPage() throws IOException {
        var file = folder.resolve("cover.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Read me").value(0, 0, "Prices as of November");
            var sheet = book.newWorksheet("Stock");
            sheet.value(0, 0, "Code");
            sheet.value(0, 1, "Qty");
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 5);
        }
        var table = TableReader.read(file, ReadOptions.standard(), Progress.NONE);
        assertThat(table.header()).containsExactly("Code", "Qty");
        assertThat(table.remarks()).extracting(remark -> remark.args()).containsExactly(List.of("Stock"));
    }

    @Test
    void readsNumbersAsTheirOwnerSeesThem() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Stock");
            sheet.value(0, 0, "Stock list of November");
            sheet.value(2, 0, "Code");
            sheet.value(2, 1, "EAN");
            sheet.value(2, 2, "Cost");
            sheet.value(2, 3, "Due");
            sheet.value(2, 4, "In stock");
            sheet.value(3, 0, "00123");
            sheet.value(3, 1, 4006381333931L);
            sheet.value(3, 2, 3552.1299999999997);
            sheet.value(3, 3, LocalDate.of(2026, 12, 24));
            sheet.style(3, 3).format("yyyy-MM-dd").set();
            sheet.value(3, 4, true);
            sheet.value(4, 0, 77);
            sheet.style(4, 0).format("00000").set();
            sheet.value(4, 2, 12);
            book.newWorksheet("Notes").value(0, 0, "x");
        }
        var table = read(file);
        assertThat(table.header()).containsExactly("Code", "EAN", "Cost", "Due", "In stock");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.rows().getFirst().cells())
                .containsExactly("00123", "4006381333931", "3552.13", "2026-12-24", "TRUE");
        assertThat(table.rows().get(1).cells()).containsExactly("00077", "", "12", "", "");
        assertThat(table.rows().get(1).number()).isEqualTo(5);
        assertThat(table.remarks()).extracting(remark -> remark.key()).containsExactly("io.remark.firstSheetOnly");
    }

    @Test
    void readsAHundredThousandRows() throws IOException {
        var rows = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            rows.append(row(
                    i,
                    i == 1 ? text("A1", "Code") + text("B1", "Qty") : text("A" + i, "K" + i) + number("B" + i, "5")));
        }
        assertThat(read(workbook("A1:B100000", rows.toString())).rows()).hasSize(99_999);
    }

    @Test
    void aDeclaredSizeCostsNothing() throws IOException {
        var rows = row(1, text("A1", "Code") + text("B1", "Qty")) + row(2, text("A2", "x") + number("B2", "5"));
        assertThat(read(workbook("A1:XFD1048576", rows)).rows()).hasSize(1);
    }

    @Test
    void neverWorksOutAFormula() throws IOException {
        var rows = row(1, text("A1", "Code") + text("B1", "Qty"))
                + row(2, text("A2", "x") + "<c r=\"B2\"><f>1+1</f><v>7</v></c>");
        assertThat(read(workbook("A1:B2", rows)).rows().getFirst().cells()).containsExactly("x", "7");
    }

    @ParameterizedTest
    @CsvSource({
        "ZZZZZZ1, 1",
        "A2147483647, 1",
        "XFE1, 1",
        "A1, 1e999999999",
        "A1, 99999999999999999999999999999999999999999"
    })
    void refusesWhatNoSpreadsheetProgramWrites(String address, String number) throws IOException {
        refuses(workbook("A1:A1", row(1, text("A1", "Code") + number(address, number))), "io.xlsx.beyondLimits");
    }

    @Test
    void refusesARowBeyondTheLast() throws IOException {
        refuses(workbook("A1:A1", "<row r=\"2147483647\">" + text("A1", "Code") + "</row>"), "io.xlsx.beyondLimits");
    }

    @Test
    void refusesADocumentType() throws IOException {
        var parts = parts("A1:A1", row(1, text("A1", "Code")));
        parts.put("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + parts.get("xl/workbook.xml"));
        refuses(zip(parts), "io.xlsx.beyondLimits");
    }

    @Test
    void refusesABomb() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts("A1:A1", row(1, text("A1", "Code"))).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 320; i++) {
                zip.write(zeros);
            }
        }
        refuses(file, "io.xlsx.tooBig");
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        var whole = workbook(
                "A1:B2", row(1, text("A1", "Code") + text("B1", "Qty")) + row(2, text("A2", "x") + number("B2", "5")));
        var bytes = Files.readAllBytes(whole);
        var half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(half));
        var parts = parts("A1:A1", row(1, text("A1", "Code")));
        parts.remove("xl/workbook.xml");
        refuses(zip(parts), "io.xlsx.damaged");
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String address, String number) {
        return "<c r=\"" + address + "\"><v>" + number + "</v></c>";
    }

    private Path workbook(String size, String rows) throws IOException {
        return zip(parts(size, rows));
    }

    private static Map<String, String> parts(String size, String rows) {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var packages = "http://schemas.openxmlformats.org/package/2006/";
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                xml + "<Types xmlns=\"" + packages + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                xml + "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml + "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                xml + "<worksheet xmlns=\"" + main + "\"><dimension ref=\"" + size + "\"/><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        var file = folder.resolve("made.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
