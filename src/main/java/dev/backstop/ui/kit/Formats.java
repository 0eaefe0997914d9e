package dev.backstop.ui.kit;

import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// How numbers, money and days are written on screen and paper. Minus is "−", nothing is "–". Safe for all
/// threads.
public final class Formats {
    /// What stands where there is no value.
    public static final String NONE = "–";

    private static final int COMING_MONTHS = 10;
    private static final char MINUS = '\u2212';

    private final Locale locale;
    private final Clock clock;
    private final UnaryOperator<String> words;
    private final char group;
    private final char decimal;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter monthYear;
    private final DateTimeFormatter dayMonthYear;
    private final DateTimeFormatter weekdayDayMonth;
    private final DateTimeFormatter weekdayDayMonthYear;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter time;

    Formats(Locale locale, Clock clock, UnaryOperator<String> words) {
        this.locale = locale;
        this.clock = clock;
        this.words = words;
        var symbols = DecimalFormatSymbols.getInstance(locale);
        group = symbols.getGroupingSeparator();
        decimal = symbols.getDecimalSeparator();
        dayMonth = DateTimeFormatter.ofPattern("d MMM", locale);
        monthYear = DateTimeFormatter.ofPattern("LLL uuuu", locale);
        dayMonthYear = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        weekdayDayMonth = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        weekdayDayMonthYear = DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale);
        longDay = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        time = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /// "Mon 23 Nov 2026": a day with its year, never "today".
    public String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(day);
    }

    /// "November".
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL", locale).format(day);
    }

    /// The shop's current day.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /// "£1,234.56": the currency's own number of decimals, half up.
    public String money(Money money) {
        return money(money, Math.max(0, money.currency().getDefaultFractionDigits()));
    }

    /// "£1,235", for amounts at risk and charts.
    public String wholeMoney(Money money) {
        return money(money, 0);
    }

    /// "£1.63" or "£0.0125": as many of the four decimals as are needed, at least the currency's own.
    public String unitCost(Money money) {
        int needed = money.amount().stripTrailingZeros().scale();
        return money(money, Math.max(money.currency().getDefaultFractionDigits(), needed));
    }

    /// "1,234".
    public String units(long units) {
        return number(BigDecimal.valueOf(units), 0);
    }

    /// "6.2": a rate, one decimal.
    public String rate(double rate) {
        return decimal(rate, 1);
    }

    /// "3.1×".
    public String times(double factor) {
        return decimal(factor, 1) + "×";
    }

    /// "94.2%" of a fraction 0.942.
    public String percent(double fraction) {
        return decimal(fraction * 100, 1) + "%";
    }

    /// "94%" of a fraction 0.942.
    public String wholePercent(double fraction) {
        return decimal(fraction * 100, 0) + "%";
    }

    /// A number with that many decimals; not a number is nothing.
    public String decimal(double value, int decimals) {
        return Double.isFinite(value) ? number(BigDecimal.valueOf(value), decimals) : NONE;
    }

    /// "30 ± 6 d": days with their spread, as tables show it.
    public String daysWithSpread(int days, int spread) {
        return units(days) + (spread > 0 ? " ± " + units(spread) : "") + " d";
    }

    /// A day in a table: "Today", "Tomorrow", "4 Dec", "28 Mar 2027".
    public String day(LocalDate day) {
        var today = today();
        if (day.equals(today)) {
            return words.apply("kit.day.Today");
        }
        return day.equals(today.plusDays(1)) ? words.apply("kit.day.Tomorrow") : plainDay(day);
    }

    /// A day inside a sentence: "today", "tomorrow", "4 Dec", "28 Mar 2027".
    public String dayInText(LocalDate day) {
        var today = today();
        if (day.equals(today)) {
            return words.apply("kit.day.today");
        }
        return day.equals(today.plusDays(1)) ? words.apply("kit.day.tomorrow") : plainDay(day);
    }

    /// A day of the week: "Mon".
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, weekdayDayMonth.getLocale());
    }

    /// A day where the weekday matters: "Fri 4 Dec"; also for today.
    public String weekday(LocalDate day) {
        return (isThisYear(day) ? weekdayDayMonth : weekdayDayMonthYear).format(day);
    }

    /// "Mon 23 Nov 2026", the year always.
    public String weekdayWithYear(LocalDate day) {
        return weekdayDayMonthYear.format(day);
    }

    /// A day on paper and in messages: "23 December 2026".
    public String longDay(LocalDate day) {
        return longDay.format(day);
    }

    /// A day by its date, also if it is today: "23 Nov".
    public String plainDay(LocalDate day) {
        return (isThisYear(day) ? dayMonth : dayMonthYear).format(day);
    }

    /// "4 Dec", and of other years the month: "Mar 2025", where there is little room and the day is said elsewhere.
    public String shortDay(LocalDate day) {
        return (isThisYear(day) ? dayMonth : monthYear).format(day);
    }

    /// "5–19 Feb", "24 Dec – 3 Jan".
    public String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return plainDay(from);
        }
        boolean sameMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        return sameMonth ? from.getDayOfMonth() + "–" + plainDay(to) : plainDay(from) + " – " + plainDay(to);
    }

    /// "6 Jan": a day of the coming months, whose year is plain; with its year if it is farther off.
    public String comingDay(LocalDate day) {
        return isComing(day) ? dayMonth.format(day) : plainDay(day);
    }

    /// "Wed 6 Jan": the same with its weekday.
    public String comingWeekday(LocalDate day) {
        return isComing(day) ? weekdayDayMonth.format(day) : weekday(day);
    }

    /// "5–19 Feb", "24 Dec – 3 Jan": a period of the coming months without its year.
    public String comingRange(LocalDate from, LocalDate to) {
        if (from.equals(to) || !isComing(to)) {
            return isComing(to) ? comingDay(from) : range(from, to);
        }
        boolean sameMonth = from.getMonth() == to.getMonth();
        return sameMonth ? from.getDayOfMonth() + "–" + comingDay(to) : comingDay(from) + " – " + comingDay(to);
    }

    /// "December 2026".
    public String monthWithYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(day);
    }

    /// "08:42".
    public String time(Instant instant) {
        return time.format(instant.atZone(zone()));
    }

    /// The day of an instant where the shop is.
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /// "today 08:42", "Fri 20 Nov 16:10".
    public String moment(Instant instant) {
        var day = day(instant);
        return (day.equals(today()) ? dayInText(day) : weekday(day)) + " " + time(instant);
    }

    /// How old what was read at that instant is: good for a day, amber for three, red after.
    public Tone freshness(Instant readAt) {
        var age = Duration.between(readAt, clock.instant());
        if (age.compareTo(Duration.ofDays(1)) <= 0) {
            return Tone.SUCCESS;
        }
        return age.compareTo(Duration.ofDays(3)) <= 0 ? Tone.WARNING : Tone.DANGER;
    }

    private boolean isComing(LocalDate day) {
        return !day.isBefore(today()) && day.isBefore(today().plusMonths(COMING_MONTHS));
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == today().getYear();
    }

    private String money(Money money, int decimals) {
        var digits = number(money.amount().abs(), decimals);
        boolean negative =
                money.amount().setScale(decimals, RoundingMode.HALF_UP).signum() < 0;
        return (negative ? String.valueOf(MINUS) : "") + money.currency().getSymbol(locale) + digits;
    }

    private String number(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        var out = new StringBuilder(plain.length() + whole / 3 + 1);
        if (rounded.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                out.append(group);
            }
            out.append(plain.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
