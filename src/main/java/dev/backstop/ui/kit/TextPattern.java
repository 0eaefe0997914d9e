package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One text of a bundle, taken apart once: its message format, and the values that are written in a style of ours.
///
/// `{0,whole}` becomes a further argument behind those of the message, so that `{0}` and `{0,choice,…}` stay what
/// Java makes of them.
record TextPattern(String pattern, Locale locale, List<Styled> styled, List<Integer> numbers, boolean hasPlaceholders) {
    private static final Pattern OURS = Pattern.compile("\\{(\\d+),\\s*([a-z0-9]+)}");
    private static final int FIRST_OWN = 20;

    /// An argument to be written in a style.
    record Styled(int index, ArgumentStyle style) {}

    static TextPattern parse(String text, Locale locale) {
        var styled = new ArrayList<Styled>();
        var matcher = OURS.matcher(text);
        var out = new StringBuilder();
        while (matcher.find()) {
            var style = ArgumentStyle.named(matcher.group(2));
            if (style.isPresent()) {
                matcher.appendReplacement(out, "{" + (FIRST_OWN + styled.size()) + "}");
                styled.add(new Styled(Integer.parseInt(matcher.group(1)), style.get()));
            }
        }
        matcher.appendTail(out);
        var pattern = out.toString();
        var numbers = new ArrayList<Integer>();
        Format[] formats = new MessageFormat(pattern, locale).getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] != null) {
                numbers.add(i);
            }
        }
        return new TextPattern(pattern, locale, List.copyOf(styled), List.copyOf(numbers), formats.length > 0);
    }

    String fill(List<Object> args, Texts texts) {
        if (!hasPlaceholders && !pattern.contains("'")) {
            return pattern;
        }
        var values = new Object[FIRST_OWN + styled.size()];
        for (int i = 0; i < Math.min(args.size(), FIRST_OWN); i++) {
            var value = args.get(i);
            boolean keptAsNumber = value instanceof Number && numbers.contains(i);
            values[i] = keptAsNumber ? value : written(value, texts);
        }
        for (int i = 0; i < styled.size(); i++) {
            int index = styled.get(i).index();
            values[FIRST_OWN + i] =
                    index < args.size() ? styled.get(i).style().write(args.get(index), texts.formats()) : "";
        }
        return texts.messageFormat(pattern).format(values);
    }

    private static String written(Object value, Texts texts) {
        return value instanceof Message message ? texts.text(message) : ArgumentStyle.plain(value, texts.formats());
    }
}
