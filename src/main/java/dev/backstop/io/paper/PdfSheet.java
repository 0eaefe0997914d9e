package dev.backstop.io.paper;

import dev.backstop.domain.sheet.ReorderSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Draws reorder sheets as PDF: A4 or US Letter by country, black on white, with the type embedded, so that it looks
/// the same everywhere.
public final class PdfSheet {
    private PdfSheet() {}

    /// Writes the sheet; the stream is left open.
    public static void write(ReorderSheet sheet, PaperWords words, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var faces = new Typefaces(document)) {
            var typesetting = new Typesetting(faces, words.locale());
            try (var pages = new Pages(document, PaperSize.of(words.locale()), faces, typesetting)) {
                SheetPages.draw(sheet, words, pages);
            }
            describe(document, sheet, words);
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The sheet as the bytes of a PDF file.
    public static byte[] bytes(ReorderSheet sheet, PaperWords words) {
        var out = new ByteArrayOutputStream();
        try {
            write(sheet, words, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Title and author for the reader's window; printed at full size, for a scaled barcode may not scan.
    private static void describe(PDDocument document, ReorderSheet sheet, PaperWords words) {
        var information = new PDDocumentInformation();
        information.setTitle(words.of("sheet.head.title", sheet.number()));
        information.setAuthor(sheet.shop().name());
        information.setCreator("Backstop");
        Calendar created = GregorianCalendar.from(sheet.printedAt().atZone(ZoneOffset.UTC));
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
