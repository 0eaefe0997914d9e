package dev.backstop.io.archive;

import java.util.ArrayList;
import java.util.List;

/// A list of texts as a JSON array of strings (RFC 8259), which any program can read.
final class TextList {
    private final String json;
    private int at;

    private TextList(String json) {
        this.json = json;
    }

    static String written(List<?> texts) {
        var json = new StringBuilder("[");
        for (var text : texts) {
            json.append(json.length() == 1 ? "" : ",").append(quoted((String) text));
        }
        return json.append(']').toString();
    }

    /// One text as a JSON string. Halves of characters that UTF-8 cannot hold are escaped too.
    static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' || isHalf(text, i) ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return json.append('"').toString();
    }

    /// Whether the text has a half of a character without the other.
    static boolean hasHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        boolean before = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return (Character.isHighSurrogate(c) && !after) || (Character.isLowSurrogate(c) && !before);
    }

    static List<String> read(String json) {
        return new TextList(json).texts();
    }

    private List<String> texts() {
        var texts = new ArrayList<String>();
        take('[');
        while (peek() != ']') {
            if (!texts.isEmpty()) {
                take(',');
            }
            texts.add(text());
        }
        take(']');
        if (at != json.length()) {
            throw new IllegalArgumentException("Text after a list: " + json);
        }
        return List.copyOf(texts);
    }

    private String text() {
        var text = new StringBuilder();
        take('"');
        while (peek() != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > json.length()) {
                    throw new IllegalArgumentException("Not a list of texts: " + json);
                }
                at += 4;
                yield (char) Integer.parseInt(json, at - 4, at, 16);
            }
            default -> c;
        };
    }

    private char peek() {
        if (at >= json.length()) {
            throw new IllegalArgumentException("Not a list of texts: " + json);
        }
        return json.charAt(at);
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("Not a list of texts: " + json);
        }
        at++;
    }
}
