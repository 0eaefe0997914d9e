package dev.backstop.io.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// The pages of one document while they are drawn; all stay open until the last is known, so that each can tell how
/// many there are.
final class Pages implements AutoCloseable {
    private final PDDocument document;
    private final PaperSize size;
    private final Typefaces faces;
    private final Typesetting typesetting;
    private final List<PDPageContentStream> streams = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();

    Pages(PDDocument document, PaperSize size, Typefaces faces, Typesetting typesetting) {
        this.document = document;
        this.size = size;
        this.faces = faces;
        this.typesetting = typesetting;
    }

    Ink add() {
        try {
            var page = new PDPage(size.rectangle());
            document.addPage(page);
            var stream = new PDPageContentStream(document, page);
            streams.add(stream);
            var ink = new Ink(stream, size.height(), faces, typesetting);
            inks.add(ink);
            return ink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every page so far, first to last.
    List<Ink> all() {
        return List.copyOf(inks);
    }

    PaperSize size() {
        return size;
    }

    Typesetting typesetting() {
        return typesetting;
    }

    @Override
    public void close() throws IOException {
        for (var stream : streams) {
            stream.close();
        }
    }
}
