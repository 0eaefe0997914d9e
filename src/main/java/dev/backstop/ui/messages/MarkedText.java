package dev.backstop.ui.messages;

import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.Part;
import java.util.ArrayList;
import java.util.List;

/// Finds the merged fields of a draft again in words that the owner has changed since.
final class MarkedText {
    private MarkedText() {}

    /// The changed words in pieces: each field of the draft that still stands there, in the order of the draft, and
    /// the words between. A field that was removed or changed is words like any other.
    static List<Part> of(Draft draft, String body) {
        if (body.equals(draft.text())) {
            return draft.body();
        }
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var part : draft.body()) {
            if (part instanceof Part.Field field) {
                int at = find(body, field.text(), from);
                if (at >= 0) {
                    addWords(parts, body, from, at);
                    parts.add(field);
                    from = at + field.text().length();
                }
            }
        }
        addWords(parts, body, from, body.length());
        return List.copyOf(parts);
    }

    private static void addWords(List<Part> parts, String body, int from, int to) {
        if (to > from) {
            parts.add(new Part.Literal(body.substring(from, to)));
        }
    }

    /// Where the value stands as words of its own: "Ann" is not found in "Anniversary".
    private static int find(String body, String value, int from) {
        int at = value.isEmpty() ? -1 : body.indexOf(value, from);
        while (at >= 0 && (isWord(body, at - 1, at) || isWord(body, at + value.length() - 1, at + value.length()))) {
            at = body.indexOf(value, at + 1);
        }
        return at;
    }

    private static boolean isWord(String body, int left, int right) {
        return left >= 0
                && right < body.length()
                && Character.isLetterOrDigit(body.charAt(left))
                && Character.isLetterOrDigit(body.charAt(right));
    }
}
