package dev.backstop.io.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of one document, embedded with only the glyphs that it uses. Closed after the document is saved.
final class Typefaces implements AutoCloseable {
    private record Loaded(TrueTypeFont file, CmapLookup glyphs, PDType0Font font) {}

    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);

    Typefaces(PDDocument document) throws IOException {
        for (var face : Face.values()) {
            faces.put(face, load(face, document));
        }
    }

    PDType0Font font(Face face) {
        return loaded(face).font();
    }

    /// Whether the face has a glyph for the character.
    boolean has(Face face, int codePoint) {
        return loaded(face).glyphs().getGlyphId(codePoint) != 0;
    }

    /// Width of a text in points; every character of it must be in the face.
    float width(Face face, String text, float size) {
        try {
            return font(face).getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var face : faces.values()) {
            face.file().close();
        }
    }

    private Loaded loaded(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    private static Loaded load(Face face, PDDocument document) throws IOException {
        try (var stream =
                Objects.requireNonNull(Typefaces.class.getResourceAsStream(face.resource()), face.resource())) {
            var file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            return new Loaded(file, file.getUnicodeCmapLookup(), PDType0Font.load(document, file, true));
        }
    }
}
