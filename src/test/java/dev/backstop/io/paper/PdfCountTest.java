package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.CountSheet;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfCountTest {
    @Test
    void namesWhatToCountByCategoryAndNoNumbers() throws IOException {
        var pdf = PdfCount.bytes(
                sheet(
                        new CountSheet.Group(
                                "Mugs", List.of(new CountSheet.Item("MUG-B", "Mug – Blue", "5012345678900"))),
                        new CountSheet.Group("", List.of(new CountSheet.Item("HOOK", "Brass hook", "")))),
                PaperTexts.BRITISH);

        assertThat(PaperTexts.page(pdf, 1))
                .contains("Harbour Lane Gifts Count sheet", "2 products", "Counted by", "Date")
                .contains("SKU Product Barcode Counted")
                .containsSubsequence("Mugs", "MUG-B Mug – Blue 5012345678900", "Without a category", "HOOK Brass hook")
                .contains("Printed 23 Nov 2026 11:20", "Page 1 of 1");
    }

    @Test
    void aLongListGoesOnWithItsHeadAndEveryProductOnce() throws IOException {
        var items = IntStream.range(0, 150)
                .mapToObj(i -> new CountSheet.Item("SKU-" + i, "Thing number " + i + ".", ""))
                .toList();

        var pdf = PdfCount.bytes(sheet(new CountSheet.Group("Things", items)), PaperTexts.BRITISH);

        var all = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(3, 6);
            for (int page = 1; page <= pages; page++) {
                var text = PaperTexts.page(pdf, page);
                assertThat(text).contains("SKU Product Barcode Counted", "Page " + page + " of " + pages);
                all.append(text);
            }
        }
        items.forEach(item -> assertThat(all.toString()).containsOnlyOnce(item.name()));
    }

    private static CountSheet sheet(CountSheet.Group... groups) {
        return new CountSheet("Harbour Lane Gifts", List.of(groups), LocalDateTime.of(2026, 11, 23, 11, 20));
    }
}
