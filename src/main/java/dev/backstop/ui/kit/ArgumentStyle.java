package dev.backstop.ui.kit;

import dev.backstop.domain.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a value is written inside a text, as in `{0,whole}`: the name in small letters.
///
/// Without a style: money with pence, days as "4 Dec" or "today", whole numbers as "1,234", other numbers with one
/// decimal.
enum ArgumentStyle {
    /// Money in whole pounds.
    WHOLE,
    /// Money with up to four decimals, for unit costs.
    COST,
    /// A fraction as "94.2%".
    PERCENT,
    /// A fraction as "94%".
    PERCENT0,
    /// A number without decimals.
    UNITS,
    /// A number with one decimal.
    RATE,
    /// A day as it stands in tables: "Today", "4 Dec".
    DAY,
    /// A day as "Fri 4 Dec", today as "today".
    WEEKDAY,
    /// A day of the coming months without its year: "28 Dec".
    COMING,
    /// A day as "23 December 2026".
    LONGDAY,
    /// A day with its year, never "today": "Mon 23 Nov 2026".
    FULLDAY,
    /// The month of a day: "November".
    MONTH,
    /// An instant as "08:42".
    TIME,
    /// A text or number exactly as it is, without grouping.
    RAW;

    static Optional<ArgumentStyle> named(String name) {
        return Arrays.stream(values())
                .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /// The value written this way; a value of another kind is written plainly.
    String write(Object value, Formats formats) {
        return switch (this) {
            case WHOLE -> value instanceof Money money ? formats.wholeMoney(money) : plain(value, formats);
            case COST -> value instanceof Money money ? formats.unitCost(money) : plain(value, formats);
            case PERCENT ->
                value instanceof Number number ? formats.percent(number.doubleValue()) : plain(value, formats);
            case PERCENT0 ->
                value instanceof Number number ? formats.wholePercent(number.doubleValue()) : plain(value, formats);
            case UNITS ->
                value instanceof Number number
                        ? formats.units(Math.round(number.doubleValue()))
                        : plain(value, formats);
            case RATE -> value instanceof Number number ? formats.rate(number.doubleValue()) : plain(value, formats);
            case DAY -> value instanceof LocalDate day ? formats.day(day) : plain(value, formats);
            case WEEKDAY -> value instanceof LocalDate day ? formats.weekday(day) : plain(value, formats);
            case COMING -> value instanceof LocalDate day ? formats.comingDay(day) : plain(value, formats);
            case FULLDAY -> value instanceof LocalDate day ? formats.fullDay(day) : plain(value, formats);
            case MONTH -> value instanceof LocalDate day ? formats.month(day) : plain(value, formats);
            case LONGDAY -> value instanceof LocalDate day ? formats.longDay(day) : plain(value, formats);
            case TIME -> value instanceof Instant instant ? formats.time(instant) : plain(value, formats);
            case RAW -> value.toString();
        };
    }

    /// The value as it is written where a text says nothing about it.
    static String plain(Object value, Formats formats) {
        return switch (value) {
            case Money money -> formats.money(money);
            case LocalDate day -> formats.dayInText(day);
            case Instant instant -> formats.moment(instant);
            case Double number -> formats.rate(number);
            case Float number -> formats.rate(number);
            case Number number -> formats.units(number.longValue());
            default -> value.toString();
        };
    }
}
