package dev.backstop.engine.intake.supplier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How alike two titles are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of letters (Dice 1945,
/// Sørensen 1948), without regard to case and blanks. It forgives another order of words and a left-out one.
public final class TitleLikeness {
    private TitleLikeness() {}

    /// The likeness of two titles.
    public static double of(String one, String other) {
        var a = bare(one);
        var b = bare(other);
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i < a.length() - 1; i++) {
            left.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i < b.length() - 1; i++) {
            var pair = b.substring(i, i + 2);
            int count = left.getOrDefault(pair, 0);
            if (count > 0) {
                left.put(pair, count - 1);
                shared++;
            }
        }
        return 2.0 * shared / (a.length() + b.length() - 2);
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", "");
    }
}
