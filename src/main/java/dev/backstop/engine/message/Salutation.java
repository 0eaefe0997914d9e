package dev.backstop.engine.message;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How somebody is addressed: a person by first name, a business or a doubtful name in full.
final class Salutation {
    private static final Pattern NAME_PART = Pattern.compile("\\p{L}[\\p{L}.'’-]*");

    /// Words that only the name of a business (or a title before a surname) has.
    private static final Set<String> NO_FIRST_NAME = Set.of(
            "the", "ltd", "ltd.", "limited", "llc", "llp", "inc", "inc.", "plc", "gmbh", "bv", "b.v.", "co", "co.",
            "company", "and", "shop", "store", "stores", "gifts", "cafe", "café", "nursery", "school", "florist",
            "group", "house", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "sir",
            "lady");

    private Salutation() {}

    /// Whether anybody could be called so: an order that names nobody has a customer called by its number.
    static boolean isName(String name) {
        return name.chars().anyMatch(Character::isLetter);
    }

    static String of(String name, boolean trade) {
        var full = name.strip().replaceAll("\\s+", " ");
        var parts = full.split(" ");
        if (trade || parts.length < 2 || parts.length > 4) {
            return full;
        }
        for (var part : parts) {
            if (!NAME_PART.matcher(part).matches() || NO_FIRST_NAME.contains(part.toLowerCase(Locale.ROOT))) {
                return full;
            }
        }
        var first = parts[0];
        return first.replace(".", "").length() < 2 ? full : capitalised(first);
    }

    /// "HARRIET" and "harriet" as "Harriet"; mixed spellings stay as they are.
    private static String capitalised(String name) {
        boolean oneCase = name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
        return oneCase
                ? name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT)
                : name;
    }
}
