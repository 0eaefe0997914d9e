package dev.backstop.io.paper;

import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.sheet.PickList;
import java.util.List;

/// Draws packing slips as PDF.
public final class PdfSlip {
    private PdfSlip() {}

    /// The slips of several parcels one after the other, each numbered by itself, below the list of what to pick for
    /// all of them.
    public static byte[] bytes(PickList list, List<PackingSlip> slips, PaperWords words) {
        var about = new PdfDocument.About(words.of("sheet.pick.title"), list.shop(), list.printedAt());
        return PdfDocument.bytes(about, words, pages -> {
            PickPages.draw(list, words, pages);
            slips.forEach(slip -> SlipPages.draw(slip, words, pages));
        });
    }

    /// The slip as the bytes of a PDF file.
    public static byte[] bytes(PackingSlip slip, PaperWords words) {
        var about = new PdfDocument.About(
                words.of("sheet.slip.title", slip.number(), slip.parcel()),
                slip.shop().name(),
                slip.printedAt());
        return PdfDocument.bytes(about, words, pages -> SlipPages.draw(slip, words, pages));
    }
}
