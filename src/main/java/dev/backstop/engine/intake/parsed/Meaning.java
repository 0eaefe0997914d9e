package dev.backstop.engine.intake.parsed;

import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// One of the two ways in which a column can be read that does not tell by itself.
public enum Meaning {
    /// "1,234" is one thousand two hundred and thirty-four.
    THOUSANDS,
    /// "1,234" is a little more than one.
    DECIMALS,
    /// "03/04/2026" is in April.
    DAY_FIRST,
    /// "03/04/2026" is in March.
    MONTH_FIRST;

    /// A group of three digits behind a sign that may part thousands or decimals.
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,])([1-9]\\d{0,2})[.,](\\d{3})(?![\\d.,])");

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{1,2})([/\\-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

    /// Whether it is about numbers, not about dates.
    public boolean isOfNumbers() {
        return this == THOUSANDS || this == DECIMALS;
    }

    /// The other way to read the same.
    public Meaning other() {
        return switch (this) {
            case THOUSANDS -> DECIMALS;
            case DECIMALS -> THOUSANDS;
            case DAY_FIRST -> MONTH_FIRST;
            case MONTH_FIRST -> DAY_FIRST;
        };
    }

    /// Whether this meaning has anything to say of a cell.
    public boolean concerns(String cell) {
        return (isOfNumbers() ? GROUPED : DATE).matcher(cell).find();
    }

    /// Whether values tell by themselves how they are meant.
    public boolean isSettledIn(Iterable<String> values) {
        return isOfNumbers()
                ? NumberColumn.of(values).fact().isPresent()
                : DateColumn.of(values, ZoneOffset.UTC).isSettled();
    }

    /// The cell written so that it can only be read in this way: without a sign for thousands, with a fourth decimal,
    /// and dates with points, which are day first wherever they are written.
    public String plain(String cell) {
        return switch (this) {
            case THOUSANDS -> GROUPED.matcher(cell).replaceAll("$1$2");
            case DECIMALS -> GROUPED.matcher(cell).replaceAll("$1.$20");
            case DAY_FIRST -> DATE.matcher(cell).replaceAll("$1.$3.$4");
            case MONTH_FIRST -> DATE.matcher(cell).replaceAll("$3.$1.$4");
        };
    }
}
