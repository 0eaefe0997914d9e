package dev.backstop.io.paper;

import dev.backstop.domain.sheet.CountSheet;

/// Draws count sheets as PDF.
public final class PdfCount {
    private PdfCount() {}

    /// The sheet as the bytes of a PDF file.
    public static byte[] bytes(CountSheet sheet, PaperWords words) {
        var about = new PdfDocument.About(words.of("sheet.count.title"), sheet.shop(), sheet.printedAt());
        return PdfDocument.bytes(about, words, pages -> CountPages.draw(sheet, words, pages));
    }
}
