package dev.backstop.io.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows a PDF page as a picture: the very file that is saved or printed.
public final class PagePreview {
    private PagePreview() {}

    /// How many pages the PDF has.
    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page (from 0) at so many dots an inch.
    public static PageImage page(byte[] pdf, int index, int dotsPerInch) {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(index, dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
