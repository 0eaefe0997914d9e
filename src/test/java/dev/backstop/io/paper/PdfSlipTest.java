package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.sheet.Party;
import dev.backstop.domain.sheet.PickList;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfSlipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void saysWhatLiesInTheParcelForWhomAndWhatComesLater() throws IOException {
        var text = PaperTexts.page(
                PdfSlip.bytes(slip(List.of(new PackingSlip.Item(12, "85099B", "Jumbo bag"))), PaperTexts.BRITISH), 1);

        assertThat(text)
                .contains("Packing slip #4818, parcel 2", "Date 23 November 2026", "Harbour Lane Gifts")
                .contains("Marian Holt", "3 Mill Row")
                .contains("12 85099B Jumbo bag", "13 units")
                .contains("1 HEART Heart of wicker", "A small gift from us. Thank you for waiting.")
                .contains("24 × T-light holder", "leaves on 14 December 2026")
                .contains("2 × Jam jar", "no date yet")
                .contains("Comes in a parcel of its own", "1 × Garden bench")
                .contains("Note: Leave with a neighbour", "Page 1 of 1");
    }

    @Test
    void severalParcelsStandBelowTheListOfWhatToPickEachNumberedByItself() throws IOException {
        var slip = slip(List.of(new PackingSlip.Item(12, "85099B", "Jumbo bag")));
        var list = new PickList(
                "Harbour Lane Gifts",
                2,
                List.of(new PickList.Item(24, "85099B", "Jumbo bag", List.of("#4818", "#4819"))),
                LocalDateTime.of(2026, 11, 23, 11, 20));

        var pdf = PdfSlip.bytes(list, List.of(slip, slip), PaperTexts.BRITISH);

        assertThat(PaperTexts.page(pdf, 1))
                .contains("Harbour Lane Gifts Pick list", "2 parcels", "Units SKU Product For")
                .contains("24 85099B Jumbo bag #4818, #4819", "Page 1 of 1");
        assertThat(PaperTexts.page(pdf, 2)).contains("Packing slip #4818, parcel 2", "Page 1 of 1");
        assertThat(PaperTexts.page(pdf, 3)).contains("Packing slip #4818, parcel 2", "Page 1 of 1");
    }

    @Test
    void namesNoPrices() throws IOException {
        var text = PaperTexts.page(
                PdfSlip.bytes(slip(List.of(new PackingSlip.Item(12, "85099B", "Jumbo bag"))), PaperTexts.BRITISH), 1);

        assertThat(text).doesNotContain("£", "GBP");
    }

    @Test
    void aLongParcelGoesOnOnFurtherPagesWithEveryLineOnce() throws IOException {
        var many = IntStream.range(0, 120)
                .mapToObj(i -> new PackingSlip.Item(1, "SKU-" + i, "Thing number " + i + "."))
                .toList();

        var pdf = PdfSlip.bytes(slip(many), PaperTexts.BRITISH);

        var all = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.append(PaperTexts.page(pdf, page));
            }
        }
        for (int i = 0; i < many.size(); i++) {
            assertThat(all.toString()).containsOnlyOnce("Thing number " + i + ".");
        }
        assertThat(all.toString()).contains("parcel 2, continued");
    }

    private static PackingSlip slip(List<PackingSlip.Item> items) {
        return new PackingSlip(
                "#4818",
                2,
                TODAY,
                Party.of("Harbour Lane Gifts", "Unit 4\nBristol BS1 0AA", "ruth@harbourlane.example"),
                Party.of("Marian Holt", "3 Mill Row\nBath BA1 1AA"),
                items,
                List.of(new PackingSlip.Item(1, "HEART", "Heart of wicker")),
                List.of(
                        new PackingSlip.Waiting(
                                new PackingSlip.Item(24, "85123A", "T-light holder"), LocalDate.of(2026, 12, 14)),
                        new PackingSlip.Waiting(new PackingSlip.Item(2, "22960", "Jam jar"), null)),
                List.of(new PackingSlip.Item(1, "BIG-1", "Garden bench")),
                "Leave with a neighbour",
                LocalDateTime.of(2026, 11, 23, 11, 20));
    }
}
