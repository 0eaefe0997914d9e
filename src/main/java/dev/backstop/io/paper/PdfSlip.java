package dev.backstop.io.paper;

import dev.backstop.domain.sheet.PackingSlip;

/// Draws packing slips as PDF.
public final class PdfSlip {
    private PdfSlip() {}

    /// The slip as the bytes of a PDF file.
    public static byte[] bytes(PackingSlip slip, PaperWords words) {
        var about = new PdfDocument.About(
                words.of("sheet.slip.title", slip.number(), slip.parcel()),
                slip.shop().name(),
                slip.printedAt());
        return PdfDocument.bytes(about, words, pages -> SlipPages.draw(slip, words, pages));
    }
}
