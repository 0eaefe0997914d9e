package dev.backstop.engine.intake.parsed;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the time of day behind a date: "9:30", "21:32:57", "9:32 pm", "18:32:08 PDT". The name of a time zone is
/// left out: what matters is the day.
final class ClockText {
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d+)?[\\s\u00A0\u202F]*([aApP])?\\.?(?:[mM]\\.?)?"
                    + "(?: ?(?:Uhr|h))?(?: ?\\(?[A-Z]{2,5}\\)?)?");

    private ClockText() {}

    /// The time; midnight where there is none.
    ///
    /// @throws DateTimeException where the text is no time
    static LocalTime of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return LocalTime.MIDNIGHT;
        }
        var clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            throw new DateTimeException(text);
        }
        int hour = Integer.parseInt(clock.group(1));
        var half = clock.group(4) == null ? "" : clock.group(4).toLowerCase(Locale.ROOT);
        if (!half.isEmpty() && hour <= 12) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        return LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
    }
}
