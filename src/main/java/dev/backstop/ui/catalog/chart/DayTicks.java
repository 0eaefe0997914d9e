package dev.backstop.ui.catalog.chart;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;

/// Ticks of the days' axis, as many as there is room for. Where a year begins, its number is written too; at the
/// right edge, where words would be cut, none are.
final class DayTicks extends DateTickUnit {
    private static final long serialVersionUID = 1;
    private static final int YEAR = 365;
    private static final int MOST_WEEKS = 10;

    /// The part of the axis before its end in which words have no room.
    private static final double EDGE = 0.05;

    private final transient ForecastView view;
    private final transient DateTimeFormatter usual;
    private final transient DateTimeFormatter yearBegins;

    private DayTicks(
            ForecastView view, DateTickUnitType type, int apart, String usual, String yearBegins, Locale locale) {
        super(type, apart);
        this.view = view;
        this.usual = DateTimeFormatter.ofPattern(usual, locale);
        this.yearBegins = DateTimeFormatter.ofPattern(yearBegins, locale);
    }

    /// Ticks a week, a month, a quarter or half a year apart, by how much is shown.
    static DayTicks of(ForecastView view, Locale locale) {
        if (view.days() <= MOST_WEEKS * 7) {
            int apart = view.days() > MOST_WEEKS * 3.5 ? 14 : 7;
            return new DayTicks(view, DateTickUnitType.DAY, apart, "d MMM", "d MMM uuuu", locale);
        }
        if (view.days() <= YEAR) {
            return new DayTicks(view, DateTickUnitType.MONTH, 1, "MMM", "MMM uuuu", locale);
        }
        return new DayTicks(view, DateTickUnitType.MONTH, view.days() > 2 * YEAR ? 6 : 3, "MMM uu", "MMM uu", locale);
    }

    @Override
    public String dateToString(Date date) {
        return words(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
    }

    /// What stands at the tick of a day: the first one of a year has the year.
    String words(LocalDate day) {
        var edge = view.to().minusDays(Math.round(EDGE * view.days()));
        boolean atEdge = day.isAfter(edge) && !day.isAfter(view.to());
        if (atEdge) {
            return "";
        }
        int reach = getUnitType() == DateTickUnitType.DAY ? getMultiple() : day.lengthOfMonth();
        return (day.getDayOfYear() <= reach ? yearBegins : usual).format(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayTicks ticks
                && super.equals(other)
                && usual.equals(ticks.usual)
                && view.equals(ticks.view);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
