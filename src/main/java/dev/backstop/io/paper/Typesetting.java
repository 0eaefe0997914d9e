package dev.backstop.io.paper;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures and breaks texts, and finds for every character something that can be drawn.
final class Typesetting {
    /// A stretch of text that is drawn in one way.
    sealed interface Run {
        float width();

        /// Text in our own type.
        record Own(String text, float width) implements Run {}

        /// Text in outlines of another type.
        record Foreign(String text, ForeignText letters) implements Run {
            @Override
            public float width() {
                return letters.width();
            }
        }
    }

    private static final String NO_GLYPH = "\u25A1";
    private static final String ELLIPSIS = "…";

    private final Typefaces faces;
    private final Locale locale;

    Typesetting(Typefaces faces, Locale locale) {
        this.faces = faces;
        this.locale = locale;
    }

    float width(String text, Type type) {
        float sum = 0;
        for (var run : runs(text, type)) {
            sum += run.width();
        }
        return sum;
    }

    /// The text in stretches of own and foreign letters, in reading order.
    List<Run> runs(String text, Type type) {
        var result = new ArrayList<Run>();
        var clean = clean(text, type.face());
        int start = 0;
        while (start < clean.length()) {
            boolean own = faces.has(type.face(), clean.codePointAt(start));
            int end = start;
            while (end < clean.length() && faces.has(type.face(), clean.codePointAt(end)) == own) {
                end += Character.charCount(clean.codePointAt(end));
            }
            var part = clean.substring(start, end);
            if (own) {
                result.add(own(part, type));
            } else {
                addForeign(result, part, type);
            }
            start = end;
        }
        return result;
    }

    /// The text in lines no wider than `width`, broken where its language breaks, and within a word only where it
    /// must.
    List<String> lines(String text, Type type, float width) {
        var lines = new ArrayList<String>();
        text.lines().forEach(paragraph -> breakParagraph(paragraph.strip(), type, width, lines));
        return lines;
    }

    /// At most `most` lines; the last ends in "…" when there is more.
    List<String> lines(String text, Type type, float width, int most) {
        var lines = lines(text, type, width);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1) + ELLIPSIS);
        return kept;
    }

    /// The type, made smaller if that is what the text needs to fit.
    Type fitting(String text, Type type, float width) {
        float wanted = width(text, type);
        return wanted <= width ? type : type.sized(type.size() * width / wanted);
    }

    private void breakParagraph(String text, Type type, float width, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        var line = "";
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var piece = text.substring(start, end);
            if (!line.isEmpty() && width((line + piece).stripTrailing(), type) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line = cutLong(line + piece, type, width, lines);
            start = end;
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
    }

    private String cutLong(String line, Type type, float width, List<String> lines) {
        var rest = line;
        while (width(rest.stripTrailing(), type) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), type) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private Run own(String text, Type type) {
        return new Run.Own(text, faces.width(type.face(), text, type.size()));
    }

    private void addForeign(List<Run> runs, String text, Type type) {
        var whole = ForeignText.of(text, type);
        if (whole.isPresent()) {
            runs.add(new Run.Foreign(text, whole.get()));
            return;
        }
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> runs.add(ForeignText.of(letter, type)
                        .<Run>map(drawn -> new Run.Foreign(letter, drawn))
                        .orElseGet(() -> own(NO_GLYPH, type))));
    }

    /// Composed characters, every kind of space that the face lacks as a plain one, and nothing that has no shape.
    private String clean(String text, Face face) {
        var result = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || (Character.isSpaceChar(c) && !faces.has(face, c))) {
                result.append(' ');
            } else if (hasShape(c)) {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static boolean hasShape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR -> false;
            default -> codePoint < 0xFE00 || codePoint > 0xFE0F;
        };
    }
}
