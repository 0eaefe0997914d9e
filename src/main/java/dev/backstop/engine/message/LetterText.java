package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;
import java.util.ArrayList;
import java.util.List;

/// A letter being written: template words with fields in them, in whatever order the language puts them.
///
/// A field goes into the template as a mark (its number between two characters of the private use area), which is
/// found again in the finished words.
final class LetterText {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private final Words words;
    private final List<Part.Field> fields = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    LetterText(Words words) {
        this.words = words;
    }

    /// A mark for the field, to be given to a template as a value. A blank value leaves the field unfilled.
    String field(FieldName name, String value) {
        boolean filled = !value.isBlank();
        var shown = filled ? value : words.of(Message.of("messages.field.missing", words.of(name.label())));
        fields.add(new Part.Field(name, shown.replace(OPEN, ' ').replace(CLOSE, ' '), filled));
        return String.valueOf(OPEN) + (fields.size() - 1) + CLOSE;
    }

    String field(FieldName name, Message value) {
        return field(name, words.of(value));
    }

    /// Starts a paragraph with these words.
    void paragraph(Message words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        append(words);
    }

    /// Goes on in the paragraph.
    void sentence(Message words) {
        text.append(' ');
        append(words);
    }

    /// Goes on in the next line.
    void line(Message words) {
        text.append('\n');
        append(words);
    }

    private void append(Message message) {
        text.append(words.of(message));
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int open = text.indexOf(String.valueOf(OPEN));
                open >= 0;
                open = text.indexOf(String.valueOf(OPEN), from)) {
            int close = text.indexOf(String.valueOf(CLOSE), open);
            if (open > from) {
                parts.add(new Part.Literal(text.substring(from, open)));
            }
            parts.add(fields.get(Integer.parseInt(text, open + 1, close, 10)));
            from = close + 1;
        }
        if (from < text.length()) {
            parts.add(new Part.Literal(text.substring(from)));
        }
        return List.copyOf(parts);
    }
}
