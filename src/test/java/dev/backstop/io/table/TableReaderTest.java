package dev.backstop.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private RawTable read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private RawTable read(byte[] bytes) throws IOException {
        return read(bytes, ReadOptions.standard());
    }

    private RawTable read(byte[] bytes, ReadOptions options) throws IOException {
        return TableReader.read(Files.write(folder.resolve("list.csv"), bytes), options, Progress.NONE);
    }

    private void refuses(byte[] bytes, String key) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo(key));
    }

    private static String cells(RawTable table) {
        return String.join(
                " / ",
                table.rows().stream()
                        .map(row -> row.number() + ":" + String.join("·", row.cells()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        a,b\\n1,2\\n3,4\\n              ! ,   ! 2:1·2 / 3:3·4
        a;b\\n1,5;2\\n3,5;4\\n          ! ;   ! 2:1,5·2 / 3:3,5·4
        a\\tb\\n1\\t2\\n                ! TAB ! 2:1·2
        a|b\\n1|2\\n                    ! |   ! 2:1·2
        sep=;\\na;b\\n1;2\\n            ! ;   ! 3:1·2
        "sep=|"\\na|b\\n1|2\\n          ! |   ! 3:1·2
        a,b\\r\\n1,2\\r\\n              ! ,   ! 2:1·2
        a,b\\r1,2\\r                    ! ,   ! 2:1·2
        a,b\\r\\r\\n1,2\\r\\r\\n3,4\\r\\r\\n ! , ! 2:1·2 / 3:3·4
        \\n\\n a,b \\n1,2               ! ,   ! 4:1·2
        """)
    void findsDelimiterAndLineEnds(String text, String delimiter, String rows) throws IOException {
        var table = read(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"));
        assertThat(table.delimiter()).isEqualTo(delimiter.equals("TAB") ? "\t" : delimiter);
        assertThat(cells(table)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        a,b\\n1,2\\n            ! a·b
        sep=;\\na;b\\n1;2\\n     ! a·b
        Stock of today\\n\\nSKU,Qty\\nA,1\\nB,2\\nC,3\\n ! SKU·Qty
        größe,b\\n1,2\\n        ! größe·b
        """)
    void knowsTheColumnsFromTheBeginning(String text, String columns) throws IOException {
        var beginning = text.replace("\\n", "\n");
        var file = Files.writeString(folder.resolve("long.csv"), beginning + "1,2\n".repeat(100_000));
        var delimiter = ReadOptions.standard().with(null, beginning.contains(";") ? ';' : ',');
        assertThat(String.join("·", TableReader.header(file, delimiter))).isEqualTo(columns);
    }

    @Test
    void tellsNoColumnsOfWhatIsNoTextFile() throws IOException {
        var pdf = Files.writeString(folder.resolve("list.pdf"), "%PDF-1.7\nsku,qty\nA,1\n");
        assertThat(TableReader.header(pdf, ReadOptions.standard())).isEmpty();
        assertThat(TableReader.header(folder.resolve("gone.csv"), ReadOptions.standard()))
                .isEmpty();
        assertThat(TableReader.header(folder, ReadOptions.standard())).isEmpty();
    }

    @Test
    void keepsQuotedDelimitersQuotesAndLineEnds() throws IOException {
        var table = read("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n\"two\nlines\",x\nlast,y\n");
        assertThat(cells(table)).isEqualTo("2:1,5·say \"hi\" / 3:two\nlines·x / 5:last·y");
    }

    @Test
    void takesAQuotationMarkInsideACellAsText() throws IOException {
        var table = read(
                "code,name,qty\n\"1\",\"57 mm (2 1/4\") balls\",\"124\"\n\"2\",\"52 mm (2 1/16\") balls\",\"7\"\n");
        assertThat(cells(table)).isEqualTo("2:1·57 mm (2 1/4\") balls·124 / 3:2·52 mm (2 1/16\") balls·7");
    }

    @Test
    void readsUtf8WithAndWithoutMarkUtf16AndWindows1252() throws IOException {
        var text = "naam,prijs\ncafé,€ 5\nčaj,3\n";
        assertThat(read(text).encoding()).isEqualTo("UTF-8");
        assertThat(read("\uFEFF" + text).header()).containsExactly("naam", "prijs");
        assertThat(cells(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .contains("čaj");
        assertThat(cells(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))))
                .contains("čaj");
        var western = read("naam,prijs\ncafé,€ 5\n".getBytes(WESTERN));
        assertThat(western.encoding()).isEqualTo("windows-1252");
        assertThat(cells(western)).isEqualTo("2:café·€ 5");
        assertThat(western.remarks()).extracting(Message::key).contains("io.remark.windows1252");
    }

    @Test
    void aCharacterCutByTheReadingBufferIsStillUtf8() throws IOException {
        var text = new StringBuilder("name,note\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("é€").append(i).append(",x\n");
        }
        assertThat(read(text.toString()).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void saysThatCharactersWereLostBefore() throws IOException {
        assertThat(read("a,b\nCaf\uFFFD,1\n").remarks())
                .extracting(Message::key)
                .containsExactly("io.remark.lostCharacters");
    }

    @Test
    void findsTheHeaderBelowTitlesAndComments() throws IOException {
        var table = read("Stock list,,,\n"
                + "November 2026,,,\n\n"
                + "# comment,x,y,z\n"
                + "Code,Name,Qty,EAN\n"
                + "1,Mug,5,4006381333931\n"
                + "2,Bag,6,\n");
        assertThat(table.headerRow()).isEqualTo(5);
        assertThat(table.header()).containsExactly("Code", "Name", "Qty", "EAN");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void evensOutShortRowsAndTrailingCommasButKeepsWhatIsTooMuch() throws IOException {
        var table = read("a,b,c\n1\n1,2,3,\n1,2,3,4\n,,\n1,2,3\n");
        assertThat(cells(table)).isEqualTo("2:1·· / 3:1·2·3 / 4:1·2·3·4 / 6:1·2·3");
    }

    @Test
    void keepsTheHeaderExactlyAsItIs() throws IOException {
        var table = read("SKU ,Sales Channel ,SKU \nx,y,z\n");
        assertThat(table.header()).containsExactly("SKU ", "Sales Channel ", "SKU ");
        assertThat(table.remarks()).containsExactly(Message.of("io.remark.duplicateColumn", "SKU "));
    }

    @Test
    void offersTheGoodRowsOfAFileCutInsideACell() throws IOException {
        var table = read("a,b\n1,2\n3,\"cut of");
        assertThat(cells(table)).isEqualTo("2:1·2");
        assertThat(table.remarks()).containsExactly(Message.of("io.remark.cutInQuotes", 3));
    }

    @Test
    void offersTheGoodRowsOfAFileCutInsideARow() throws IOException {
        var table = read("a,b,c\n1,2,3\n4,5,6\n7,8");
        assertThat(cells(table)).isEqualTo("2:1·2·3 / 3:4·5·6");
        assertThat(table.remarks()).containsExactly(Message.of("io.remark.cutLastRow", 4));
    }

    @Test
    void readsATabFileWhoseQuotationMarksMeanNothing() throws IOException {
        var table = read("sku\tname\n1\t\"Big\n2\tplain\n");
        assertThat(cells(table)).isEqualTo("2:1·\"Big / 3:2·plain");
    }

    @Test
    void aTabFileWithQuotationMarksInSomeCellsKeepsItsRows() throws IOException {
        var table = read("sku\tname\tnote\n1\t\"Big\" mug\tfor \"tea\"\n2\t\"Small\tx\n3\tplain\tsay \"\n");
        assertThat(cells(table)).isEqualTo("2:1·\"Big\" mug·for \"tea\" / 3:2·\"Small·x / 4:3·plain·say \"");
    }

    @Test
    void aTabFileOfASpreadsheetLosesTheQuotationMarksAroundItsCells() throws IOException {
        var table = read("sku\tname\n1\t\"2 1/4\"\" balls\"\n2\t\"two\nlines\"\n");
        assertThat(cells(table)).isEqualTo("2:1·2 1/4\" balls / 3:2·two\nlines");
    }

    @Test
    void aTitleOverTwoColumnsIsNoHeader() throws IOException {
        var table = read("Stock list November,\n,\nCode,Qty\nA,5\nB,7\n");
        assertThat(table.header()).containsExactly("Code", "Qty");
        assertThat(cells(table)).isEqualTo("4:A·5 / 5:B·7");
    }

    @Test
    void tellsNoMoreThanFiveColumnsThatAreThereTwice() throws IOException {
        assertThat(read("a,a,a,b,b,c,c,d,d,e,e,f,f\n" + "x,".repeat(12) + "x\n").remarks())
                .extracting(Message::key)
                .containsOnly("io.remark.duplicateColumn")
                .hasSize(5);
    }

    @Test
    void saysWhatAFileIsThatIsNoTable() {
        refuses("\uFEFF\n<!DOCTYPE html><html><table><tr><td>x".getBytes(StandardCharsets.UTF_8), "io.read.web");
        refuses(new byte[0], "io.read.empty");
        refuses("\n \n\r\n".getBytes(StandardCharsets.UTF_8), "io.read.blank");
        refuses(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0), "io.read.picture");
        refuses(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16), "io.read.picture");
        refuses("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), "io.read.pdf");
        refuses(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "io.read.oldSpreadsheet");
        refuses(bytes('P', 'K', 3, 4, 20, 0, 'a', '.', 't', 'x', 't'), "io.read.archive");
        refuses(bytes(1, 2, 0, 3, 0, 0, 9, 7), "io.read.binary");
        refuses("1,2,3\n4,5,6\n7,8,9\n".getBytes(StandardCharsets.UTF_8), "io.read.noHeader");
    }

    @Test
    void refusesRandomBytesWithoutAnyOtherTrouble() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            try {
                read(bytes);
            } catch (Problem expected) {
                assertThat(expected.what().key()).startsWith("io.");
            }
        }
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var bytes = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(bytes, new ReadOptions(null, null, 4, 1 << 20)))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("io.read.tooLarge"));
    }

    @Test
    void stopsWhereMemoryWouldNotDo() {
        var bytes = ("a,b\n" + "some text of a certain length that is all the same,2\n".repeat(1000))
                .getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(bytes, new ReadOptions(null, null, 1 << 20, 10_000)))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("io.read.tooManyRows"));
    }

    @Test
    void stopsSoonWhenCancelled() throws IOException {
        var file = Files.writeString(folder.resolve("long.csv"), "a,b\n" + "1,x\n".repeat(100_000));
        var looks = new AtomicInteger();
        var table = TableReader.read(file, ReadOptions.standard(), new Progress() {
            @Override
            public void at(int done, int total, Message doing) {
                looks.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return looks.get() > 2;
            }
        });
        assertThat(table.rows().size()).isLessThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.read.missing", "io.read.folder"})
    void saysThatAFileIsNotThereOrAFolder(String key) {
        var path = key.endsWith("folder") ? folder : folder.resolve("gone.csv");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TableReader.read(path, ReadOptions.standard(), Progress.NONE))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo(key));
    }

    @Test
    void tellsTheFingerprintAndTheTimeOfTheFile() throws IOException {
        var table = read("a,b\n1,2\n");
        assertThat(table.sha256()).isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
        assertThat(table.savedAt())
                .isEqualTo(Files.getLastModifiedTime(folder.resolve("list.csv"))
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS));
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
