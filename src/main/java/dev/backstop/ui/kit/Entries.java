package dev.backstop.ui.kit;

import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people type: days ("4 Dec", "4/12", "tomorrow", "+14"), money ("£1,234.50"), whole numbers,
/// percentages.
public final class Entries {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{4}|\\d{2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}{2,9},? )?(\\d{1,2})(?:st|nd|rd|th)? ?(\\p{L}{3,9})\\.?(?: (\\d{4}))?");
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,4})d?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Entries() {}

    /// The day that is meant. Without a year it is the one nearest to today, from half a year back to half a year
    /// ahead.
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.equals("today") || text.equals("tomorrow")) {
            return Optional.of(text.equals("today") ? today : today.plusDays(1));
        }
        try {
            var ahead = AHEAD.matcher(text);
            if (ahead.matches()) {
                return Optional.of(today.plusDays(Long.parseLong(ahead.group(1))));
            }
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            var numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return Optional.of(day(number(numbers.group(1)), number(numbers.group(2)), numbers.group(3), today));
            }
            var words = WORDS.matcher(text);
            int month = words.matches() ? MONTHS.indexOf(words.group(2).substring(0, 3)) + 1 : 0;
            return month == 0
                    ? Optional.empty()
                    : Optional.of(day(number(words.group(1)), month, words.group(3), today));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The amount that is meant, with or without the currency's sign or code; at most four decimals.
    public static Optional<Money> money(String typed, Currency currency) {
        var text = typed.strip()
                .replace(currency.getSymbol(Locale.ENGLISH), "")
                .replace(currency.getCurrencyCode(), "")
                .replace('\u2212', '-');
        return decimal(text)
                .filter(amount -> amount.stripTrailingZeros().scale() <= Money.SCALE)
                .map(amount -> new Money(amount, currency));
    }

    /// The whole number that is meant: "1,200", "1 200", "1200".
    public static Optional<Integer> whole(String typed) {
        return decimal(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /// The number that is meant, decimals after a point, thousands by commas or spaces.
    public static Optional<BigDecimal> decimal(String typed) {
        var text = typed.strip().replaceAll("[ \u00a0\u202f](?=\\d{3})", "");
        if (text.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            text = text.replace(",", "");
        }
        return text.matches("-?(\\d{1,15}(\\.\\d{0,10})?|\\.\\d{1,10})")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /// The fraction that is meant by "95", "95%" or "95.5 %".
    public static Optional<Double> percent(String typed) {
        return decimal(typed.replace("%", ""))
                .map(percent -> percent.movePointLeft(2).doubleValue());
    }

    private static LocalDate day(int day, int month, @Nullable String year, LocalDate today) {
        if (year != null) {
            return LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        }
        var thisYear = LocalDate.of(today.getYear(), month, day);
        if (thisYear.isBefore(today.minusMonths(6))) {
            return LocalDate.of(today.getYear() + 1, month, day);
        }
        return thisYear.isAfter(today.plusMonths(6)) ? LocalDate.of(today.getYear() - 1, month, day) : thisYear;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
