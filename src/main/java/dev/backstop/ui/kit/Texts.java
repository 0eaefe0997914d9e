package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns messages into words of one language. The only place where a key becomes a text.
///
/// Keys are `area.group.name`; the texts of an area lie in `/dev/backstop/texts/<area>.properties` and are read
/// when first needed. A pattern may say how a value is written: `{0,whole}`, see [ArgumentStyle]. Safe for all
/// threads.
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String FOLDER = "/dev/backstop/texts/";

    private final Locale locale;
    private final Formats formats;
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();
    private final Map<String, TextPattern> patterns = new ConcurrentHashMap<>();

    /// Texts in that language. The clock carries the shop's time zone and says which day is "today".
    public Texts(Locale locale, Clock clock) {
        this.locale = locale;
        this.formats = new Formats(locale, clock, key -> pattern(key).orElse(key));
    }

    /// How numbers and dates are written in this language.
    public Formats formats() {
        return formats;
    }

    /// The message in words. A key without a text shows as itself in brackets and is logged; it never stops the
    /// app.
    public String text(Message message) {
        var pattern = patterns.get(message.key());
        if (pattern == null) {
            var found = pattern(message.key());
            if (found.isEmpty()) {
                LOG.warn("No text for the key {}", message.key());
                return "[" + message.key() + "]";
            }
            pattern = TextPattern.parse(found.get(), locale);
            patterns.put(message.key(), pattern);
        }
        return pattern.fill(message.args(), this);
    }

    /// The text of a key filled with values.
    public String text(String key, Object... args) {
        return text(Message.of(key, args));
    }

    /// Whether there is a text for the key.
    public boolean has(String key) {
        return pattern(key).isPresent();
    }

    /// The text as it stands in the bundle, before values are filled in.
    Optional<String> pattern(String key) {
        int dot = key.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        var area = areas.computeIfAbsent(key.substring(0, dot), this::load);
        return Optional.ofNullable(area.get(key));
    }

    MessageFormat messageFormat(String pattern) {
        return new MessageFormat(pattern, locale);
    }

    private Map<String, String> load(String area) {
        var all = new ConcurrentHashMap<String, String>();
        addTo(all, FOLDER + area + ".properties");
        if (!locale.getLanguage().equals("en")) {
            addTo(all, FOLDER + area + "_" + locale.getLanguage() + ".properties");
        }
        return all;
    }

    private static void addTo(Map<String, String> texts, String resource) {
        try (var in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var name : properties.stringPropertyNames()) {
                texts.put(name, properties.getProperty(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
