package dev.backstop.engine.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/// How demand moves with the week, the year and the life of a product; every factor is 1 on average, or near it.
///
/// Seasons: S steady with a December peak, C cosy winter, G garden and summer, M gifts for Mother's Day, P parties,
/// X Christmas. Courses: = level, + growing, - fading, t taking off in the last days.
final class SampleSeasons {
    /// How many days ago the trend began, and how much faster it sells since, beside what the season adds.
    static final int TREND_DAYS = 8;

    static final double TREND = 2.5;

    private static final double[] WEEK = {1.12, 1.04, 0.98, 0.96, 0.88, 0.90, 1.12};

    private SampleSeasons() {}

    /// Factor of that day for a season.
    static double of(char season, LocalDate day) {
        double year = switch (season) {
            case 'S' -> middleOfMonths(day, .85, .85, .9, .9, .9, .85, .85, .85, .95, 1.1, 1.5, 1.7);
            case 'C' -> middleOfMonths(day, 1.2, 1.0, .8, .6, .45, .4, .4, .5, 1.0, 1.5, 2.0, 2.1);
            case 'G' -> middleOfMonths(day, .35, .5, .95, 1.6, 1.9, 1.8, 1.5, 1.1, .7, .45, .5, .65);
            case 'M' -> middleOfMonths(day, .75, .9, 1.0, .85, .9, .9, .85, .85, .9, 1.0, 1.5, 1.7);
            case 'P' -> middleOfMonths(day, .7, .7, .85, 1.0, 1.25, 1.3, 1.25, 1.1, .85, .85, 1.0, 1.3);
            default -> middleOfMonths(day, .4, .3, .25, .25, .25, .3, .4, .6, 1.0, 1.7, 3.0, 3.6);
        };
        return year * WEEK[day.getDayOfWeek().getValue() - 1] * occasions(season, day);
    }

    /// Factor of a product's course on a day, `age` being the share of the two years that has passed.
    static double course(char course, double age, long daysAgo) {
        return switch (course) {
            case '+' -> 0.55 + 0.9 * age;
            case '-' -> 1.6 - 1.25 * age;
            case 't' -> daysAgo <= TREND_DAYS ? TREND : 1;
            default -> 1;
        };
    }

    private static double occasions(char season, LocalDate day) {
        double factor = 1;
        var blackFriday = blackFriday(day.getYear());
        if (!day.isBefore(blackFriday.minusDays(4)) && !day.isAfter(blackFriday.plusDays(3))) {
            factor *= 1.3;
        }
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 20) {
            factor *= season == 'X' ? 0.12 : 0.4;
        }
        long toMothersDay = ChronoUnit.DAYS.between(day, mothersDay(day.getYear()));
        if (season == 'M' && toMothersDay >= 2 && toMothersDay <= 21) {
            factor *= 2.6;
        }
        return factor;
    }

    /// Straight lines through one value in the middle of each month.
    private static double middleOfMonths(LocalDate day, double... values) {
        double place = day.getMonthValue() - 1 + (day.getDayOfMonth() - 0.5) / day.lengthOfMonth() - 0.5;
        double floor = Math.floor(place);
        double part = place - floor;
        int before = Math.floorMod((int) floor, 12);
        return values[before] * (1 - part) + values[(before + 1) % 12] * part;
    }

    /// The day after the fourth Thursday of November.
    static LocalDate blackFriday(int year) {
        var first = LocalDate.of(year, Month.NOVEMBER, 1);
        int toThursday = Math.floorMod(4 - first.getDayOfWeek().getValue(), 7);
        return first.plusDays(toThursday + 21L + 1);
    }

    /// Mothering Sunday in the United Kingdom: three weeks before Easter Sunday.
    static LocalDate mothersDay(int year) {
        return easter(year).minusDays(21);
    }

    /// Easter Sunday by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int g = d + e - 7 * f + 114;
        return LocalDate.of(year, g / 31, g % 31 + 1);
    }
}
