package dev.backstop.bench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON into maps, lists, numbers and texts; `null` and `true` stay texts, for no case needs more.
final class JsonText {
    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static Map<String, Object> object(String text) {
        return new JsonText(text).object();
    }

    private Object value() {
        skip();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> quoted();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        expect('{');
        while (!ends('}')) {
            skip();
            String name = quoted();
            expect(':');
            object.put(name, value());
            comma();
        }
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        expect('[');
        while (!ends(']')) {
            list.add(value());
            comma();
        }
        return list;
    }

    private String quoted() {
        expect('"');
        var value = new StringBuilder();
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    private Object word() {
        int from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return Character.isLetter(word.charAt(0)) ? word : (Object) Double.valueOf(word);
    }

    private boolean ends(char end) {
        skip();
        if (text.charAt(at) == end) {
            at++;
            return true;
        }
        return false;
    }

    private void comma() {
        skip();
        if (text.charAt(at) == ',') {
            at++;
        }
    }

    private void expect(char wanted) {
        skip();
        if (text.charAt(at) != wanted) {
            throw new IllegalArgumentException("Expected " + wanted + " at " + at + " of " + text);
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
