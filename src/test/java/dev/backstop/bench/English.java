package dev.backstop.bench;

import dev.backstop.domain.value.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Puts messages into English words without a screen.
public final class English {
    private final Map<String, Properties> areas = new HashMap<>();

    public String of(Message message) {
        var area = message.key().substring(0, message.key().indexOf('.'));
        var pattern = areas.computeIfAbsent(area, English::load).getProperty(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("A text that is not there: " + message.key());
        }
        var args = message.args().stream().map(this::value).toArray();
        return new MessageFormat(pattern, Locale.UK).format(args);
    }

    private Object value(Object arg) {
        return switch (arg) {
            case Message nested -> of(nested);
            case Number number -> number;
            default -> arg.toString();
        };
    }

    private static Properties load(String area) {
        var texts = new Properties();
        try (var in = English.class.getResourceAsStream("/dev/backstop/texts/" + area + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
