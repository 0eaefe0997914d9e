package dev.backstop.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.importing.ImportService.Loaded;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What owners bring by mistake: each is refused, or taken in as far as it is good, with a sentence that says what
/// is wrong, where, and what to do; and nothing is saved by halves.
class BadInputTest {
    private static final String PRODUCTS = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status
        cafe-mug,Café mug,Title,Default Title,MUG,5,deny,12.50,active
        tea-towel,Tea towel,Title,Default Title,TOWEL,2,deny,8.00,active
        """;
    private static final String ORDERS = """
        Name,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Fulfillment Status
        #1,20/11/2026,GBP,1,Mug,12.50,MUG,unfulfilled
        #2,21/11/2026,GBP,2,Mug,12.50,MUG,unfulfilled
        """;

    private final ShopFixture fixture = new ShopFixture();
    private final Texts texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
    private final ImportService imports = new ImportService(fixture.shop, fixture.history, texts::text);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        fixture.close();
    }

    /// Makes one bad file in a folder.
    private interface Maker {
        void make(Path file) throws IOException;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("empty.csv", "io.read.empty", file -> Files.createFile(file)),
                bad("blank lines.csv", "io.read.blank", file -> Files.writeString(file, "\n\n \n")),
                bad("numbers only.csv", "io.read.noHeader", file -> Files.writeString(file, "1,2,3\n4,5,6\n")),
                bad("gone.csv", "io.read.missing", _ -> {}),
                bad("a folder.csv", "io.read.folder", file -> Files.createDirectory(file)),
                bad("photo.csv", "io.read.picture", file -> write(file, "\u0089PNG\r\n\u001A\n\u0000\u0000")),
                bad("scan.csv", "io.read.pdf", file -> write(file, "%PDF-1.7\n%\u00E2\u00E3")),
                bad("program.csv", "io.read.binary", file -> write(file, "\u007FELF\u0002\u0000\u0000\u0001")),
                bad("old.xls", "io.read.oldSpreadsheet", file -> write(file, "\u00D0\u00CF\u0011\u00E0")),
                bad("exports.zip", "io.read.archive", file -> zip(file, "orders.csv", 10)),
                bad("half.xlsx", "io.xlsx.damaged", file -> write(file, "PK\u0003\u0004 [Content_Types].xml xl/")),
                bad("bomb.xlsx", "io.xlsx.tooBig", file -> zip(file, "xl/worksheets/sheet1.bin", 80)),
                bad("a gigabyte.csv", "io.read.tooLarge", BadInputTest::gigabyte),
                bad(
                        "endless.csv",
                        "io.read.endlessRow",
                        file -> Files.writeString(file, PRODUCTS + "\"" + "x".repeat(17_000_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, String key, Maker maker) throws IOException {
        var file = folder.resolve(name);
        maker.make(file);
        assertThatThrownBy(() -> imports.load(file, Progress.NONE)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.what().key()).isEqualTo(key);
            assertIsASentence(problem.what(), name);
        });
        assertThat(fixture.shop.picture().products()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
        UTF-8        ! UTF-8
        UTF-16LE     ! UTF-16LE
        UTF-16BE     ! UTF-16BE
        windows-1252 ! windows-1252
        ISO-8859-1   ! windows-1252
        """)
    void readsAccentsInAnyEncoding(String written, String found) throws IOException {
        var file = Files.write(folder.resolve("products.csv"), PRODUCTS.getBytes(Charset.forName(written)));
        var loaded = imports.load(file, Progress.NONE);
        assertThat(loaded.table().encoding()).isEqualTo(found);
        imports.accept(preview(loaded), Progress.NONE);
        assertThat(fixture.shop.picture().productBySku("MUG").orElseThrow().title())
                .isEqualTo("Café mug");
    }

    @Test
    void aFileOfNoKnownKindNamesItsColumnsAndBringsNothing() throws IOException {
        var preview = preview(load("holidays.csv", "Who,From,Until\nAnn,1 May 2026,8 May 2026\n"));
        var remark = preview.plan().files().getFirst().remarks().getFirst();
        assertThat(texts.text(remark)).contains("Who, From, Until").contains("Choose an export of products");
        assertThat(preview.plan().isEmpty()).isTrue();
    }

    @Test
    void aHeaderWithoutRowsIsSaid() throws IOException {
        var preview = preview(load("orders.csv", ORDERS.lines().findFirst().orElseThrow() + "\n"));
        assertThat(preview.plan().files().getFirst().remarks())
                .extracting(Message::key)
                .contains("io.remark.noRows");
        assertThat(preview.plan().newRows()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
        in a row            ! #3,22/11/2026,GBP,1,Mu           ! io.remark.cutLastRow  ! 4
        in a quoted cell    ! #3,22/11/2026,GBP,1,"Mug, larg   ! io.remark.cutInQuotes ! 4
        """)
    void aFileThatIsCutGivesItsGoodRowsAndSaysWhereItEnds(String place, String end, String key, int line)
            throws IOException {
        var preview = preview(load("orders.csv", ORDERS + end));
        var file = preview.plan().files().getFirst();
        assertThat(file.newRows()).isEqualTo(2);
        assertThat(file.remarks()).contains(Message.of(key, line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
        a day September has not  ! #3,31/09/2026,GBP,1,Mug,12.50,MUG        ! Created at        ! September has 30 days.
        no date at all           ! #3,soon,GBP,1,Mug,12.50,MUG              ! Created at        ! “soon” is not a date.
        a year before shops      ! #3,20/11/0206,GBP,1,Mug,12.50,MUG        ! Created at        ! “20/11/0206” is not a date.
        less than nothing        ! #3,22/11/2026,GBP,-3,Mug,12.50,MUG       ! Lineitem quantity ! “-3” is below zero.
        more than a million      ! #3,22/11/2026,GBP,99999999,Mug,12.50,MUG ! Lineitem quantity ! “99999999” is more than a million units.
        a number beyond numbers  ! #3,22/11/2026,GBP,1e99,Mug,12.50,MUG     ! Lineitem quantity ! “1e99” is not a number.
        half a piece             ! #3,22/11/2026,GBP,1.5,Mug,12.50,MUG      ! Lineitem quantity ! “1.5” is not a whole number of units.
        a word for a number      ! #3,22/11/2026,GBP,two,Mug,12.50,MUG      ! Lineitem quantity ! “two” is not a number.
        a price below zero       ! #3,22/11/2026,GBP,1,Mug,-12.50,MUG       ! Lineitem price    ! The price “-12.50” is below zero.
        no order number          ! ,22/11/2026,GBP,1,Mug,12.50,MUG          ! Name              ! The row has no order number.
        """)
    void aRowThatCannotBeReadIsMarkedWhereItIsWrongAndTheRestIsOffered(
            String what, String row, String column, String reason) throws IOException {
        var loaded = load("orders.csv", ORDERS + row + ",unfulfilled\n");
        var preview = preview(loaded);
        var file = preview.plan().files().getFirst();
        assertThat(file.newRows()).isEqualTo(2);
        assertThat(file.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.rowNumber()).isEqualTo(4);
            assertThat(rejected.isCorrectable()).isTrue();
            assertThat(loaded.table().header().get(rejected.column())).isEqualTo(column);
            assertThat(texts.text(rejected.reason())).isEqualTo(reason);
        });
        imports.accept(preview, Progress.NONE);
        assertThat(fixture.shop.picture().orders()).hasSize(2);
    }

    @Test
    void aSkuThatStandsTwiceIsSaidWithTheOtherRow() throws IOException {
        var loaded = load("products.csv", PRODUCTS + "red-mug,Red mug,Title,Default Title,mug,1,deny,9.00,active\n");
        var file = preview(loaded).plan().files().getFirst();
        assertThat(file.newRows()).isEqualTo(2);
        assertThat(file.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(texts.text(rejected.reason())).contains("row 2"));
    }

    private static Arguments bad(String name, String key, Maker maker) {
        return arguments(name, key, maker);
    }

    private Loaded load(String name, String text) throws IOException {
        return imports.load(Files.writeString(folder.resolve(name), text), Progress.NONE);
    }

    private ImportService.Preview preview(Loaded loaded) {
        return imports.preview(List.of(loaded), Map.of(), Progress.NONE);
    }

    /// What happened, what was kept, what to do: three sentences at least, with the file's name, and nothing that
    /// only a programmer understands.
    private void assertIsASentence(Message message, String fileName) {
        var words = texts.text(message);
        assertThat(words)
                .contains("“" + fileName + "”")
                .contains("Nothing was changed.")
                .doesNotContain("Exception");
        assertThat(words.split("\\. ")).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void write(Path file, String bytes) throws IOException {
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A spreadsheet whose one further part unpacks to that many megabytes of nothing.
    private static void zip(Path file, String name, int megabytes) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (name.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            var megabyte = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
    }

    /// A file that is a gigabyte long and takes no room on the disk.
    private static void gigabyte(Path file) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.writeBytes("Name,Created at,Lineitem quantity,Lineitem name\n");
            out.setLength(1L << 30);
        }
    }
}
