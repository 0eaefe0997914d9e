package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Money;
import dev.backstop.testing.PaperOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSheetTest {

    @Test
    void saysWhoOrdersWhatFromWhomUntilWhen() throws IOException {
        var text = onePage(PaperOrder.yiwu());

        assertThat(text)
                .contains("Harbour Lane Gifts", "Purchase order PO-1049", "Date 23 November 2026")
                .contains("Unit 4, Harbour Lane, Bristol BS1 0AA, United Kingdom", "VAT GB 000 0000 00")
                .contains("Yiwu Homeware Co.", "Sales office, Building 12, Futian Road", "orders@yiwu-homeware.example")
                .contains("23 December 2026", "30% deposit", "GBP")
                .contains("Ruth Calloway", "Confirmed by supplier", "Name and stamp", "Ship date")
                .contains("Printed 23 Nov 2026 11:20 with Backstop", "Page 1 of 1")
                .doesNotContain("Order by");
    }

    @Test
    void showsTheOrderByDateWhenItIsKnown() throws IOException {
        var sheet = PaperOrder.yiwu().sheet().withOrderBy(LocalDate.of(2026, 11, 25));

        assertThat(PaperTexts.page(PdfSheet.bytes(sheet, PaperTexts.BRITISH), 1))
                .contains("Order by", "25 November 2026");
    }

    @Test
    void showsEveryLineAndEverySum() throws IOException {
        var text = onePage(PaperOrder.yiwu());

        assertThat(text)
                .contains("YH-3107-R", "Jumbo bag red retrospot", "480 10 × 48 £1.63 £782.40")
                .contains("YH-5520", "96 8 × 12 £5.10 £489.60")
                .contains("YH-4416-C", "192 8 × 24 £2.48 £476.16")
                .contains("YH-2209-OW", "480 10 × 48 £0.98 £470.40")
                .contains("YH-3118-R", "240 10 × 24 £1.10 £264.00")
                .contains("YH-6031", "360 6 × 60 £0.38 £136.80")
                .contains(
                        "6 lines, 52 cases, 1,848 units",
                        "£2,619.36",
                        "Freight, DDP Bristol",
                        "included",
                        "Total GBP £2,619.36");
    }

    @Test
    void numbersItsNotesAndWritesDatesInFull() throws IOException {
        assertThat(onePage(PaperOrder.yiwu().note("Blue lids only.")))
                .contains("1. Full cases only.")
                .contains("2. Please confirm the dispatch date by 27 November 2026, so that the goods arrive by 23"
                        + " December 2026.")
                .contains("3. Mark every carton with “PO-1049”")
                .contains("4. Blue lids only.");
    }

    @Test
    void billsInTheCurrencyOfItsLines() throws IOException {
        var order = PaperOrder.yiwu().withoutLines().withLine("A-1", "Bow", 50, Money.of("2.345", "USD"), 25);

        assertThat(onePage(order)).contains("US$2.345", "US$117.25", "Total USD");
    }

    @Test
    void repeatsTheHeadOnEveryPageAndSplitsNoLine() throws IOException {
        var order = PaperOrder.yiwu().withoutLines();
        for (int i = 1; i <= 60; i++) {
            var longTitle = i % 5 == 0 ? ", with a title that needs three lines or even four of them" : "";
            order = order.withLine("LX-" + (1000 + i), "Product " + i + longTitle, 12 * i, "2.50", 12);
        }
        var pdf = PdfSheet.bytes(order.sheet(), PaperTexts.BRITISH);
        int pages = PagePreview.pages(pdf);
        assertThat(pages).isEqualTo(5);
        var codes = new ArrayList<String>();
        for (int page = 1; page <= pages; page++) {
            var text = PaperTexts.page(pdf, page);
            assertThat(text).contains("Purchase order PO-1049", "Page " + page + " of " + pages);
            assertThat(text.contains("Confirmed by supplier")).isEqualTo(page == pages);
            assertThat(text.contains("Total GBP £54,900.00")).isEqualTo(page == 4);
            assertThat(text.contains("Supplier SKU")).isEqualTo(page <= 4);
            var onPage = Pattern.compile("LX-\\d{4}")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(text.split("£2\\.50", -1))
                    .as("every code has its cost on the same page")
                    .hasSize(onPage.size() + 1);
            codes.addAll(onPage);
        }
        assertThat(codes).hasSize(60).doesNotHaveDuplicates().isSorted();
    }

    /// Every number of lines near the edges of the pages: the sum is never alone, nothing is lost, nothing runs
    /// into the foot.
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 10, 11, 12, 13, 14, 15, 26, 27, 28, 29, 30, 31})
    void keepsARowWithTheSum(int count) throws IOException {
        var order = PaperOrder.yiwu().withoutLines();
        for (int i = 1; i <= count; i++) {
            order = order.withLine("LX-" + (1000 + i), "Product", 1, "1.00", 1);
        }
        var pdf = PdfSheet.bytes(order.sheet(), PaperTexts.BRITISH);
        boolean found = false;
        for (int page = 1; page <= PagePreview.pages(pdf); page++) {
            var text = PaperTexts.page(pdf, page);
            if (text.contains("Total GBP")) {
                found = true;
                assertThat(text).contains("LX-" + (1000 + count));
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void continuesLongNotesOnTheNextPage() throws IOException {
        var pdf = PdfSheet.bytes(
                PaperOrder.yiwu().note("Word ".repeat(3000) + "END").sheet(), PaperTexts.BRITISH);

        int pages = PagePreview.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        assertThat(PaperTexts.page(pdf, pages)).contains("END", "Confirmed by supplier");
    }

    @Test
    void printsASheetWithoutLines() throws IOException {
        assertThat(onePage(PaperOrder.yiwu().withoutLines()))
                .contains("No products on this order.", "0 lines, 0 units", "Total GBP £0.00");
    }

    @Test
    void drawsLettersOfEveryScriptOrAnEmptyBox() throws IOException {
        var order = PaperOrder.yiwu()
                .from("义乌市家居用品有限公司 (Yiwu)", "中国浙江省义乌市\nالقاهرة", "FOB 宁波")
                .withoutLines()
                .withLine("供应商-1", "Gift \uD83C\uDF81 box\u0000 e\u0301 \uD800 end", 5, "1.00", 1);

        assertThat(onePage(order)).contains("(Yiwu)", "box é", "end", "Freight, FOB", "not included");
    }

    @Test
    void showsATitleOf300CharactersWhole() throws IOException {
        var title = "Very long title of a gift ".repeat(12).substring(0, 296) + " END";

        var text = onePage(PaperOrder.yiwu().withoutLines().withLine("A-1", title, 1, "1.00", 1));

        assertThat(text).contains("END", "Our SKU");
    }

    @Test
    void cutsATitleThatNoPageCouldHold() throws IOException {
        var pdf = PdfSheet.bytes(
                PaperOrder.yiwu()
                        .withLine("A-1", "Very long title ".repeat(500), 1, "1.00", 1)
                        .sheet(),
                PaperTexts.BRITISH);

        assertThat(PaperTexts.page(pdf, 2)).contains("…", "Our SKU");
    }

    @Test
    void squeezesAbsurdNumbersIntoTheirColumns() throws IOException {
        var order = PaperOrder.yiwu().withoutLines().withLine("A-1", "Screw", 1_234_567_890, "1234567.8912", 48);

        assertThat(onePage(order)).contains("1,234,567,890", "£1,234,567.8912");
    }

    @Test
    void usesThePaperOfTheCountry() throws IOException {
        assertThat(mediaBox(PaperTexts.BRITISH).getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        assertThat(mediaBox(PaperTexts.AMERICAN).getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
    }

    @Test
    void writesNumbersAndDatesAsTheLanguageDoes() throws IOException {
        var pdf = PdfSheet.bytes(PaperOrder.yiwu().sheet(), PaperTexts.in(Locale.GERMANY));

        assertThat(PaperTexts.page(pdf, 1)).contains("23. Dezember 2026", "2.619,36");
    }

    @Test
    void embedsOnlyTheGlyphsItUses() throws IOException {
        var pdf = PdfSheet.bytes(PaperOrder.yiwu().sheet(), PaperTexts.BRITISH);

        assertThat(pdf.length).isLessThan(60_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+BackstopSans-.*");
            }
        }
    }

    private static PDRectangle mediaBox(PaperWords words) throws IOException {
        try (var document = Loader.loadPDF(PdfSheet.bytes(PaperOrder.yiwu().sheet(), words))) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static String onePage(PaperOrder order) throws IOException {
        var pdf = PdfSheet.bytes(order.sheet(), PaperTexts.BRITISH);
        assertThat(PagePreview.pages(pdf)).isEqualTo(1);
        return PaperTexts.page(pdf, 1);
    }
}
