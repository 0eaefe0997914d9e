package dev.backstop.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every key that the code uses has a text, every text is used, and every text can be filled in.
final class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/dev/backstop/texts");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern LONG_KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9]+){2,})\"");
    private static final Pattern ASKED_KEY =
            Pattern.compile("(?:\\.text|Message\\.of)\\(\\s*\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+\\.(?:[A-Za-z0-9]+\\.)*)\"\\s*\\+");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(csv|xlsx|pdf|txt|zip|eml|log|db|sql|properties|instance|lock|css)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern STYLE = Pattern.compile("\\{(\\d+),\\s*(" + styles() + ")}");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')(?!\\{)(?!})");

    @Test
    void everyKeyThatIsUsedHasAText() {
        var texts = texts();
        var missing = new TreeSet<String>();
        var areas = areas();
        var needed = new TreeSet<>(found(LONG_KEY));
        needed.addAll(found(ASKED_KEY));
        for (var key : needed) {
            if (areas.contains(area(key))
                    && !texts.containsKey(key)
                    && !FILE_NAME.matcher(key).matches()) {
                missing.add(key);
            }
        }
        assertThat(missing)
                .as("lines to add:\n" + String.join("=\n", missing) + "=")
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var unused = new TreeSet<>(texts().keySet());
        unused.removeAll(found(KEY));
        for (var beginning : found(BEGINNING)) {
            unused.removeIf(key -> key.startsWith(beginning));
        }
        assertThat(unused).as("lines to take away").isEmpty();
    }

    @Test
    void everyTextCanBeFilledIn() {
        var wrong = new ArrayList<String>();
        texts().forEach((key, text) -> {
            var pattern = STYLE.matcher(text).replaceAll("{$1}");
            try {
                new MessageFormat(pattern, Locale.ENGLISH);
            } catch (IllegalArgumentException e) {
                wrong.add(key + ": " + e.getMessage());
            }
            var numbers = new TreeSet<Integer>();
            PLACEHOLDER.matcher(text).results().forEach(found -> numbers.add(Integer.parseInt(found.group(1))));
            if (!numbers.isEmpty() && numbers.last() > 19) {
                wrong.add(key + ": a place beyond 19");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void apostrophesAreDoubled() {
        var single = new ArrayList<String>();
        texts().forEach((key, text) -> {
            if (LONE_QUOTE.matcher(text).find() && !text.contains("'{")) {
                single.add(key + "=" + text);
            }
        });
        assertThat(single).isEmpty();
    }

    @Test
    void everyKeyLivesInTheFileOfItsArea() {
        var astray = new ArrayList<String>();
        for (var bundle : bundles()) {
            var area = String.valueOf(bundle.getFileName()).replace(".properties", "");
            for (var key : load(bundle).stringPropertyNames()) {
                if (!area(key).equals(area)) {
                    astray.add(key + " in " + bundle.getFileName());
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    /// The names of the styles of our own, as the code has them.
    private static String styles() {
        try {
            var source = Files.readString(SOURCES.resolve("dev/backstop/ui/kit/ArgumentStyle.java"));
            return Pattern.compile("(?m)^    ([A-Z0-9]+)[,;]$")
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern) {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static Map<String, String> texts() {
        var all = new TreeMap<String, String>();
        for (var bundle : bundles()) {
            var properties = load(bundle);
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        }
        return all;
    }

    private static Set<String> areas() {
        var areas = new TreeSet<String>();
        bundles()
                .forEach(
                        bundle -> areas.add(String.valueOf(bundle.getFileName()).replace(".properties", "")));
        return areas;
    }

    private static List<Path> bundles() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")
                            && !file.toString().contains("_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
