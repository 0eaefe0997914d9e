package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates of one column, having decided from all of its values whether 03/04 is in March or in April.
public final class DateColumn {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?:[ T,]+(.*))?");

    /// The year first, as ISO 8601, China, Japan, Korea and Hungary write it.
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})"
            + "|\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?|年(\\d{1,2})月(\\d{1,2})日)"
            + "(?:[ T](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?) ?(Z|UTC|[-+]\\d{2}:?\\d{2})?)?");
    private static final int TIME = 10;
    private static final int OFFSET = 11;
    private static final String AFTER_YEAR = "-/.年";

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNSETTLED
    }

    private final Order order;
    private final boolean iso;
    private final boolean slashed;
    private final ZoneId zone;

    private DateColumn(Order order, boolean iso, boolean slashed, ZoneId zone) {
        this.order = order;
        this.iso = iso;
        this.slashed = slashed;
        this.zone = zone;
    }

    /// The column with these values; times without an offset are those of the zone.
    public static DateColumn of(Iterable<String> values, ZoneId zone) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean iso = false;
        boolean slashed = false;
        for (var value : values) {
            iso |= value.length() > 4 && AFTER_YEAR.indexOf(value.charAt(4)) >= 0;
            if (!mayBeSlashed(value)) {
                continue;
            }
            var matcher = SLASHED.matcher(value);
            if (matcher.matches()) {
                slashed = true;
                dayFirst |= Integer.parseInt(matcher.group(1)) > 12 || value.indexOf('.') == matcher.end(1);
                monthFirst |= Integer.parseInt(matcher.group(2)) > 12;
            }
        }
        return new DateColumn(
                dayFirst == monthFirst ? Order.UNSETTLED : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST,
                iso,
                slashed,
                zone);
    }

    private static boolean mayBeSlashed(String value) {
        return value.length() > 2 && !(Character.isDigit(value.charAt(1)) && Character.isDigit(value.charAt(2)));
    }

    /// This column with the month first where no value shows which comes first, as a platform that always writes so
    /// means it.
    public DateColumn monthFirstUnlessShown() {
        return order == Order.UNSETTLED && slashed ? new DateColumn(Order.MONTH_FIRST, iso, slashed, zone) : this;
    }

    /// Whether some value tells which of day and month comes first.
    boolean isSettled() {
        return order != Order.UNSETTLED;
    }

    /// How the column writes its dates, for the owner to see; none where there is nothing to tell.
    public Optional<Message> fact() {
        return switch (order) {
            case DAY_FIRST -> Optional.of(Message.of("importing.fact.dayFirst"));
            case MONTH_FIRST -> Optional.of(Message.of("importing.fact.monthFirst"));
            case UNSETTLED -> iso ? Optional.of(Message.of("importing.fact.yearFirst")) : Optional.empty();
        };
    }

    /// The day a cell names; none where it says nothing.
    public Optional<LocalDate> day(String cell) throws Unreadable {
        return NumberColumn.isNothing(cell)
                ? Optional.empty()
                : Optional.of(moment(cell).toLocalDate());
    }

    /// The instant a cell names; none where it says nothing.
    public Optional<Instant> instant(String cell) throws Unreadable {
        if (NumberColumn.isNothing(cell)) {
            return Optional.empty();
        }
        var iso = ISO.matcher(cell);
        if (iso.matches() && iso.group(OFFSET) != null) {
            return Optional.of(withOffset(iso, cell));
        }
        return Optional.of(moment(cell).atZone(zone).toInstant());
    }

    private static Instant withOffset(Matcher iso, String cell) throws Unreadable {
        var offset = switch (iso.group(OFFSET)) {
            case "Z", "UTC" -> "+00:00";
            case String text when text.indexOf(':') > 0 -> text;
            case String text -> text.substring(0, 3) + ":" + text.substring(3);
        };
        try {
            var day = isoDay(iso, cell);
            checkYear(day, cell);
            return day.atTime(ClockText.of(iso.group(TIME))).toInstant(ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            throw wrong(cell);
        }
    }

    private LocalDateTime moment(String cell) throws Unreadable {
        try {
            var moment = parsed(cell);
            checkYear(moment.toLocalDate(), cell);
            return moment;
        } catch (DateTimeException e) {
            throw wrong(cell);
        }
    }

    private LocalDateTime parsed(String cell) throws Unreadable {
        var iso = ISO.matcher(cell);
        if (iso.matches()) {
            return isoDay(iso, cell)
                    .atTime(iso.group(TIME) == null ? LocalTime.MIDNIGHT : ClockText.of(iso.group(TIME)));
        }
        var slashed = SLASHED.matcher(cell);
        if (slashed.matches()) {
            return slashed(slashed, cell);
        }
        var named = NamedDate.of(cell);
        if (named.isPresent()) {
            return named.get();
        }
        throw wrong(cell);
    }

    private static LocalDate isoDay(Matcher iso, String cell) throws Unreadable {
        int month = 2;
        while (iso.group(month) == null) {
            month += 2; // each way of writing has a pair of groups
        }
        int year = Integer.parseInt(iso.group(1));
        return day(month(year, Integer.parseInt(iso.group(month)), cell), Integer.parseInt(iso.group(month + 1)));
    }

    private LocalDateTime slashed(Matcher matcher, String cell) throws Unreadable {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (order == Order.UNSETTLED && first <= 12 && second <= 12 && first != second) {
            throw new Unreadable(Message.of("importing.reason.ambiguousDate", cell), Fix.DATE);
        }
        boolean dayFirst = order == Order.DAY_FIRST || (order == Order.UNSETTLED && first > 12);
        int year = Integer.parseInt(matcher.group(3));
        var month = month(year < 100 ? 2000 + year : year, dayFirst ? second : first, cell);
        return day(month, dayFirst ? first : second).atTime(ClockText.of(matcher.group(4)));
    }

    private static YearMonth month(int year, int month, String cell) throws Unreadable {
        if (month < 1 || month > 12) {
            throw wrong(cell);
        }
        return YearMonth.of(year, month);
    }

    /// That day of the month; a day the month does not have is told apart from what is no date at all.
    private static LocalDate day(YearMonth month, int day) throws Unreadable {
        if (!month.isValidDay(day)) {
            throw new Unreadable(
                    Message.of("importing.reason.noSuchDay", month.atDay(1), month.lengthOfMonth()), Fix.DATE);
        }
        return month.atDay(day);
    }

    private static void checkYear(LocalDate day, String cell) throws Unreadable {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw wrong(cell);
        }
    }

    private static Unreadable wrong(String cell) {
        return new Unreadable(Message.of("importing.reason.notADate", cell), Fix.DATE);
    }
}
