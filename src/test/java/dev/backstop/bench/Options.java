package dev.backstop.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words of a bench: `--name value`, each once. What does not fit is an `IllegalArgumentException` that says
/// what.
final class Options {
    private final Map<String, String> given = new HashMap<>();

    private Options() {}

    static Options of(Set<String> known, String... words) {
        var options = new Options();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].replaceFirst("^--", "");
            if (!words[i].startsWith("--") || !known.contains(name)) {
                throw new IllegalArgumentException("There is no option " + words[i] + ".");
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException("--" + name + " lacks its value.");
            }
            options.given.put(name, words[i + 1]);
        }
        return options;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name) {
        String text = given.get(name);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("--" + name + " is missing.");
        }
        return text;
    }

    /// A whole number within bounds.
    int whole(String name, int otherwise, int least, int most) {
        String text = given.getOrDefault(name, String.valueOf(otherwise));
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // Said below, as for a number out of bounds.
        }
        throw new IllegalArgumentException(
                "--%s is %s; it is a whole number from %d to %d.".formatted(name, text, least, most));
    }
}
