package dev.backstop.io.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/// Draws on one page. Points from the left and from the top; texts stand on their baseline.
final class Ink {
    /// The thinnest line that every printer draws.
    static final float HAIRLINE = 0.48f;

    /// The line above a sum.
    static final float HEAVY = 0.96f;

    /// The grey of lines between rows.
    static final float ROW_GREY = 0.733f;

    private final PDPageContentStream stream;
    private final float pageHeight;
    private final Typefaces faces;
    private final Typesetting typesetting;

    Ink(PDPageContentStream stream, float pageHeight, Typefaces faces, Typesetting typesetting) {
        this.stream = stream;
        this.pageHeight = pageHeight;
        this.faces = faces;
        this.typesetting = typesetting;
    }

    /// Something drawn that can fail only as writing fails.
    private interface Stroke {
        void draw() throws IOException;
    }

    void text(float x, float baseline, String text, Type type) {
        float at = x;
        for (var run : typesetting.runs(text, type)) {
            switch (run) {
                case Typesetting.Run.Own own -> own(at, baseline, own.text(), type);
                case Typesetting.Run.Foreign foreign -> foreign(at, baseline, foreign, type);
            }
            at += run.width();
        }
    }

    void textRight(float right, float baseline, String text, Type type) {
        text(right - typesetting.width(text, type), baseline, text, type);
    }

    void textCentred(float centre, float baseline, String text, Type type) {
        text(centre - typesetting.width(text, type) / 2, baseline, text, type);
    }

    /// A level line whose middle is at `y`.
    void line(float x1, float x2, float y, float thickness, float grey) {
        draw(() -> {
            stream.setStrokingColor(grey);
            stream.setLineWidth(thickness);
            stream.moveTo(x1, up(y));
            stream.lineTo(x2, up(y));
            stream.stroke();
        });
    }

    void line(float x1, float x2, float y, float thickness) {
        line(x1, x2, y, thickness, 0);
    }

    void box(float x, float y, float width, float height) {
        draw(() -> {
            stream.setStrokingColor(0f);
            stream.setLineWidth(HAIRLINE);
            stream.addRect(x, up(y + height), width, height);
            stream.stroke();
        });
    }

    /// A filled black bar.
    void bar(float x, float y, float width, float height) {
        draw(() -> {
            stream.setNonStrokingColor(0f);
            stream.addRect(x, up(y + height), width, height);
            stream.fill();
        });
    }

    private void own(float x, float baseline, String text, Type type) {
        draw(() -> {
            stream.beginText();
            stream.setNonStrokingColor(type.grey());
            stream.setFont(faces.font(type.face()), type.size());
            stream.newLineAtOffset(x, up(baseline));
            stream.showText(text);
            stream.endText();
        });
    }

    private void foreign(float x, float baseline, Typesetting.Run.Foreign run, Type type) {
        draw(() -> {
            var meaning = new COSDictionary();
            meaning.setString(COSName.ACTUAL_TEXT, run.text());
            stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meaning));
            stream.setNonStrokingColor(type.grey());
            fill(run.letters().outline(), new AffineTransform(1, 0, 0, -1, x, up(baseline)));
            stream.endMarkedContent();
        });
    }

    private void fill(Shape shape, AffineTransform place) throws IOException {
        var p = new float[6];
        float x = 0;
        float y = 0;
        for (var path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            int segment = path.currentSegment(p);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    stream.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> stream.closePath();
            }
            int last = segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
            x = p[last];
            y = p[last + 1];
        }
        stream.fill();
    }

    private float up(float y) {
        return pageHeight - y;
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
