package dev.backstop.engine.intake.parsed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The column names of a file, found whatever their case, order, padding or spelling between known aliases.
public final class Header {
    private static final int ABSENT = -1;
    private static final Pattern IGNORED = Pattern.compile("[\\s\u00A0\u202F\uFEFF_\\-?¿*]+");

    private final List<String> names;
    private final Map<String, Integer> firstByKey = new HashMap<>();

    public Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            firstByKey.putIfAbsent(key(names.get(i)), i);
        }
    }

    /// The names as the file writes them.
    public List<String> names() {
        return names;
    }

    /// Where the first of these names that the file has stands; -1 if it has none of them.
    public int indexOf(String... aliases) {
        for (var alias : aliases) {
            var index = firstByKey.get(key(alias));
            if (index != null) {
                return index;
            }
        }
        return ABSENT;
    }

    public boolean has(String... aliases) {
        return indexOf(aliases) != ABSENT;
    }

    /// Whether the file has each of these names.
    public boolean hasAll(String... wanted) {
        for (var name : wanted) {
            if (!has(name)) {
                return false;
            }
        }
        return true;
    }

    /// Where the columns stand whose names are none of these; blank names are not counted.
    public List<Integer> others(List<String> known) {
        var keys = known.stream().map(Header::key).toList();
        var others = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank() && !keys.contains(key(names.get(i)))) {
                others.add(i);
            }
        }
        return others;
    }

    /// The form in which two spellings of one column name meet: case, spaces, hyphens, underscores, question marks
    /// and the star of a needed column do not matter.
    public static String key(String name) {
        return IGNORED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").replace('’', '\'');
    }
}
