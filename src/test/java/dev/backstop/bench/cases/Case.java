package dev.backstop.bench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One worked case: its inputs, and what the books say.
record Case(String id, String kind, Inputs inputs, Map<String, Object> expected, String tolerance) {
    /// Remarks, not results: a book's rounded value, a note.
    private static final Set<String> REMARKS = Set.of("book", "note", "book_or_peer");

    /// What is wrong with an answer; empty if it agrees. Every expected value must be there.
    List<String> wrong(Map<String, Object> got) {
        var wrong = new ArrayList<String>();
        expected.forEach((name, value) -> {
            if (!REMARKS.contains(name)) {
                compare(name, got.get(name), value, wrong);
            }
        });
        return wrong;
    }

    private void compare(String name, @Nullable Object got, Object value, List<String> wrong) {
        switch (value) {
            case Map<?, ?> map
            when got instanceof Map<?, ?> own ->
                map.forEach((key, part) -> compare(name + "." + key, own.get(key), part, wrong));
            case List<?> list
            when got instanceof List<?> own && own.size() == list.size() -> {
                for (int i = 0; i < list.size(); i++) {
                    compare(name + "[" + i + "]", own.get(i), list.get(i), wrong);
                }
            }
            case Double number
            when got instanceof Number own -> {
                if (Math.abs(own.doubleValue() - number) > allowed(name, number)) {
                    wrong.add(name);
                }
            }
            default -> {
                if (!value.equals(got)) {
                    wrong.add(name);
                }
            }
        }
    }

    /// "1e-6 rel", "1e-9 abs", "1e-3 abs cost" (of the cost only), "S,s integer; cost 1e-3".
    private double allowed(String name, double value) {
        double limit = 1e-6;
        for (String word : tolerance.split("[ ;,]+")) {
            if (word.matches("[0-9.]+e-[0-9]+")) {
                limit = Double.parseDouble(word);
            }
        }
        if (tolerance.contains("cost")) {
            return name.contains("cost") ? limit : 1e-9;
        }
        return tolerance.contains("abs") ? limit : limit * Math.max(Math.abs(value), 1e-3);
    }
}
