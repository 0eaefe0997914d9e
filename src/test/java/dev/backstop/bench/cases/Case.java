package dev.backstop.bench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One worked case: its inputs, and what the books say.
record Case(String id, String kind, Inputs inputs, Map<String, Object> expected, String tolerance) {
    private static final Pattern LIMIT = Pattern.compile("[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?");

    /// What is wrong with an answer; empty if it agrees. Every expected value must be there; one that is `null`
    /// says that there is none.
    List<String> wrong(Map<String, Object> got) {
        var wrong = new ArrayList<String>();
        expected.forEach((name, value) -> {
            if (!isRemark(name)) {
                compare(name, got.get(name), value, wrong);
            }
        });
        return wrong;
    }

    /// Not a result: a book's rounded value (`book`, `book_or_peer`), a note.
    private static boolean isRemark(String name) {
        return name.startsWith("book") || name.startsWith("note");
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
                double miss = Math.abs(own.doubleValue() - number);
                if (Double.isNaN(miss) || miss > allowed(name, number)) {
                    wrong.add(name);
                }
            }
            default -> {
                if (!value.equals(got == null ? JsonText.NOTHING : got)) {
                    wrong.add(name);
                }
            }
        }
    }

    /// "1e-6 rel", "1e-9 abs", "1e-3 abs cost" (of the cost only), "S,s integer; cost 1e-3".
    private double allowed(String name, double value) {
        double limit = 1e-6;
        for (String word : tolerance.split("[ ;,]+")) {
            if (LIMIT.matcher(word).matches()) {
                limit = Double.parseDouble(word);
            }
        }
        if (tolerance.contains("cost")) {
            return name.contains("cost") ? limit : 1e-9;
        }
        return tolerance.contains("abs") ? limit : limit * Math.max(Math.abs(value), 1e-3);
    }
}
