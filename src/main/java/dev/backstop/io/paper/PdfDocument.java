package dev.backstop.io.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Makes a PDF of drawn pages: A4 or US Letter by country, with the type embedded, so that it looks the same
/// everywhere.
final class PdfDocument {
    private PdfDocument() {}

    /// What the document says of itself.
    record About(String title, String author, LocalDateTime printedAt) {}

    /// Writes the document that `draw` fills; the stream is left open.
    static void write(About about, PaperWords words, Consumer<Pages> draw, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var faces = new Typefaces(document)) {
            var typesetting = new Typesetting(faces, words.locale());
            try (var pages = new Pages(document, PaperSize.of(words.locale()), faces, typesetting)) {
                draw.accept(pages);
            }
            describe(document, about, words);
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static byte[] bytes(About about, PaperWords words, Consumer<Pages> draw) {
        var out = new ByteArrayOutputStream();
        try {
            write(about, words, draw, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Title and author for the reader's window; printed at full size, for a scaled barcode may not scan.
    private static void describe(PDDocument document, About about, PaperWords words) {
        var information = new PDDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.author());
        information.setCreator("Backstop");
        Calendar created = GregorianCalendar.from(about.printedAt().atZone(ZoneOffset.UTC));
        information.setCreationDate(created);
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(words.locale().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
