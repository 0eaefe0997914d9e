package dev.backstop.io.paper;

import dev.backstop.domain.sheet.ReorderSheet;
import java.io.IOException;
import java.io.OutputStream;

/// Draws reorder sheets as PDF, black on white.
public final class PdfSheet {
    private PdfSheet() {}

    /// Writes the sheet; the stream is left open.
    public static void write(ReorderSheet sheet, PaperWords words, OutputStream out) throws IOException {
        PdfDocument.write(about(sheet, words), words, pages -> SheetPages.draw(sheet, words, pages), out);
    }

    /// The sheet as the bytes of a PDF file.
    public static byte[] bytes(ReorderSheet sheet, PaperWords words) {
        return PdfDocument.bytes(about(sheet, words), words, pages -> SheetPages.draw(sheet, words, pages));
    }

    private static PdfDocument.About about(ReorderSheet sheet, PaperWords words) {
        return new PdfDocument.About(
                words.of("sheet.head.title", sheet.number()), sheet.shop().name(), sheet.printedAt());
    }
}
