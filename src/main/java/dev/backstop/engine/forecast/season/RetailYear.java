package dev.backstop.engine.forecast.season;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What shops sell on a day of the year compared with an average day, before anything is known of one shop: more in
/// the weeks before Christmas, a dip after it, little else.
///
/// The shape of unadjusted retail sales without food and fuel as national statistics give them (monthly factors of
/// the United Kingdom and the United States, November and December 15 to 35 % above an average month), rounded. It
/// is where learning starts, and weak: see `YearFactors`.
public final class RetailYear {
    private static final NavigableMap<Integer, Double> KNOTS = new TreeMap<>(Map.of(
            day(Month.JANUARY, 1), 0.85,
            day(Month.JANUARY, 15), 0.95,
            day(Month.SEPTEMBER, 15), 0.97,
            day(Month.OCTOBER, 15), 1.0,
            day(Month.NOVEMBER, 5), 1.1,
            day(Month.NOVEMBER, 25), 1.3,
            day(Month.DECEMBER, 15), 1.3,
            day(Month.DECEMBER, 23), 0.9,
            day(Month.DECEMBER, 27), 0.75,
            day(Month.DECEMBER, 31), 0.85));

    private RetailYear() {}

    /// The factor of a day: straight lines between the knots.
    public static double factor(LocalDate date) {
        int day = date.getDayOfYear() - (date.isLeapYear() && date.getMonth().compareTo(Month.FEBRUARY) > 0 ? 1 : 0);
        var before = KNOTS.floorEntry(day);
        var after = KNOTS.ceilingEntry(day);
        if (after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double share = (day - before.getKey()) / (double) (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }

    private static int day(Month month, int day) {
        return MonthDay.of(month, day).atYear(2001).getDayOfYear();
    }
}
