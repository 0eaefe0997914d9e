package dev.backstop.engine.intake.parsed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads dates that name their month, in the languages that shops export in: "01-Apr-26", "Jun-27-25 18:32:08 PDT",
/// "10-Dez-25", "12 janvier 2025", "Jan 1, 2023".
final class NamedDate {
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String TIME = "(?:,?[ T]+(?:um |at |à )?(\\d{1,2}[:.]\\d{2}.*))?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th|º|er)?[-. /]+(?:de |of )?(\\p{L}+)\\.?,?[-. /]+(?:de )?" + YEAR
                    + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}{3,9},? )?(\\p{L}+)\\.?[-. /]+(\\d{1,2})(?:st|nd|rd|th)?[-, /]+" + YEAR + TIME);
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "nb", "fi", "ru");
    private static final Map<String, Month> MONTHS = months();

    private NamedDate() {}

    /// The moment that the text names, at the start of the day where it names no time; none if it is no such text.
    static Optional<LocalDateTime> of(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return moment(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3), dayFirst.group(4));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? moment(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3), monthFirst.group(4))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> moment(String day, String name, String year, String time) {
        var month = MONTHS.get(name.toLowerCase(Locale.ROOT));
        if (month == null) {
            return Optional.empty();
        }
        int ofYear = Integer.parseInt(year);
        try {
            var date = LocalDate.of(ofYear < 100 ? 2000 + ofYear : ofYear, month, Integer.parseInt(day));
            return Optional.of(date.atTime(ClockText.of(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                for (var style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    var name = month.getDisplayName(style, locale).toLowerCase(locale);
                    months.putIfAbsent(name.replace(".", ""), month);
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        months.put("mrz", Month.MARCH);
        return Map.copyOf(months);
    }
}
