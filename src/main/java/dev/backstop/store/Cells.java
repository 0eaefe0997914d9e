package dev.backstop.store;

import java.util.ArrayList;
import java.util.List;

/// A list of texts as one text: each is its length, a colon and itself, so that a cell may hold anything.
final class Cells {
    private Cells() {}

    static String encode(Object list) {
        var text = new StringBuilder();
        for (var cell : (List<?>) list) {
            text.append(((String) cell).length()).append(':').append(cell);
        }
        return text.toString();
    }

    static List<String> decode(String text) {
        var cells = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text, at, colon, 10);
            cells.add(text.substring(colon + 1, end));
            at = end;
        }
        return List.copyOf(cells);
    }
}
