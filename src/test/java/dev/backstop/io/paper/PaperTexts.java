package dev.backstop.io.paper;

import dev.backstop.ui.kit.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The app's own texts for paper, and the way back: what a PDF says.
final class PaperTexts {
    static final PaperWords BRITISH = in(Locale.UK);
    static final PaperWords AMERICAN = in(Locale.US);

    private PaperTexts() {}

    static PaperWords in(Locale locale) {
        var texts = new Texts(locale, Clock.fixed(Instant.parse("2026-11-23T11:20:00Z"), ZoneOffset.UTC));
        return new PaperWords(texts::text, locale);
    }

    /// The text of one page (from 1), in reading order.
    static String page(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
