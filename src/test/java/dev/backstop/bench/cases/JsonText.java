package dev.backstop.bench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON into maps, lists, numbers and texts; `null` and `true` stay texts, for no case needs more. What is
/// not JSON is said with its place.
final class JsonText {
    /// What `null` reads as.
    static final String NOTHING = "null";

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static Map<String, Object> object(String text) {
        var json = new JsonText(text);
        var object = json.object();
        json.skip();
        if (json.at < text.length()) {
            throw json.unexpected("the end");
        }
        return object;
    }

    private Object value() {
        skip();
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> quoted();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        expect('{');
        while (!ends('}', object.isEmpty())) {
            skip();
            String name = quoted();
            expect(':');
            object.put(name, value());
        }
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        expect('[');
        while (!ends(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    private String quoted() {
        expect('"');
        var value = new StringBuilder();
        while (next() != '"') {
            value.append(next() == '\\' ? escaped() : text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        at++;
        char kind = next();
        at++;
        return switch (kind) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                    throw unexpected("four hexadecimal digits");
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> kind;
        };
    }

    private Object word() {
        int from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
            return word;
        }
        try {
            return Double.valueOf(word);
        } catch (NumberFormatException _) {
            at = from;
            throw unexpected("a value");
        }
    }

    /// Whether the list or object ends here; else the comma before its next part is passed.
    private boolean ends(char end, boolean first) {
        skip();
        if (next() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private void expect(char wanted) {
        skip();
        if (next() != wanted) {
            throw unexpected(String.valueOf(wanted));
        }
        at++;
    }

    /// The character that comes next.
    private char next() {
        if (at >= text.length()) {
            throw unexpected("more");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException unexpected(String wanted) {
        return new IllegalArgumentException("not JSON: " + wanted + " expected at character " + (at + 1));
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
