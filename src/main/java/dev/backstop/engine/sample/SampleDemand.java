package dev.backstop.engine.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The true demand of the sample: what is asked for of each product on each day, as a rate and as the lines that
/// came of it.
final class SampleDemand {
    /// One line that a retail customer asked for.
    record Ask(SampleItem item, int day, int quantity) {}

    /// A reduced price for one category: more is sold then.
    record Promotion(String category, LocalDate from, LocalDate to, double uplift) {
        boolean covers(SampleItem item, LocalDate day) {
            return category.equals(item.product().category()) && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private static final double[] SIZES_CHEAP = {62, 20, 6, 7, 0, 5};
    private static final double[] SIZES_DEAR = {84, 13, 1, 2};
    private static final double DEAR = 9;

    /// How far ahead demand is known: longer than any order is to last.
    private static final int AHEAD_DAYS = 240;

    private final ShopCalendar calendar;
    private final Dice dice;
    private final List<Promotion> promotions;
    private final Map<Character, double[]> seasons = new HashMap<>();

    SampleDemand(List<SampleItem> items, ShopCalendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
        this.promotions = promotions(items);
    }

    /// Ten promotions over the two years, none in the last six weeks, so that the recent past stays plain to read.
    private List<Promotion> promotions(List<SampleItem> items) {
        var categories = items.stream()
                .map(item -> String.valueOf(item.product().category()))
                .distinct()
                .toList();
        var promotions = new ArrayList<Promotion>();
        for (int i = 0; i < 10; i++) {
            var from = calendar.start().plusDays(20L + i * 66L + dice.between(0, 40));
            promotions.add(
                    new Promotion(dice.pick(categories), from, from.plusDays(dice.between(4, 7)), 1.5 + dice.share()));
        }
        return List.copyOf(promotions);
    }

    /// Units a day that are expected to be asked for on a day, in the past or in the weeks to come.
    double expected(SampleItem item, LocalDate day) {
        var firstSoldOn = item.product().firstSoldOn();
        if (firstSoldOn != null && day.isBefore(firstSoldOn)) {
            return 0;
        }
        int index = calendar.index(day);
        double age = Math.clamp((double) index / ShopCalendar.HISTORY_DAYS, 0, 1);
        return item.perDay()
                * season(item.season(), index)
                * SampleSeasons.course(item.course(), age, (long) ShopCalendar.HISTORY_DAYS - index)
                * uplift(item, day);
    }

    private double season(char season, int index) {
        return seasons.computeIfAbsent(season, this::allDays)[index];
    }

    private double[] allDays(char season) {
        var factors = new double[ShopCalendar.HISTORY_DAYS + AHEAD_DAYS];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = SampleSeasons.of(season, calendar.day(i));
        }
        return factors;
    }

    boolean isPromoted(SampleItem item, LocalDate day) {
        return uplift(item, day) > 1;
    }

    private double uplift(SampleItem item, LocalDate day) {
        double uplift = 1;
        for (var promotion : promotions) {
            if (promotion.covers(item, day)) {
                uplift = Math.max(uplift, promotion.uplift());
            }
        }
        return uplift;
    }

    /// Units expected before each day of the history and of the weeks to come, counted from its first day.
    double[] expectedBefore(SampleItem item) {
        var before = new double[ShopCalendar.HISTORY_DAYS + AHEAD_DAYS + 1];
        for (int day = 0; day < before.length - 1; day++) {
            before[day + 1] = before[day] + expected(item, calendar.day(day));
        }
        return before;
    }

    /// Units a day on average from that day on, over so many days.
    double mean(SampleItem item, LocalDate from, int days) {
        double sum = 0;
        for (int i = 0; i < days; i++) {
            sum += expected(item, from.plusDays(i));
        }
        return sum / days;
    }

    /// Everything retail customers asked for, day by day.
    List<Ask> asked(List<SampleItem> items) {
        var asks = new ArrayList<Ask>();
        for (var item : items) {
            var sizes = item.product().price().toDouble() < DEAR ? SIZES_CHEAP : SIZES_DEAR;
            double meanSize = meanSize(sizes);
            double mood = 1;
            for (int day = 0; day <= ShopCalendar.HISTORY_DAYS; day++) {
                if (day % 7 == 0 && !item.takesOff()) {
                    mood = dice.factor(0.22);
                }
                double partOfDay = day == ShopCalendar.HISTORY_DAYS ? 0.3 : 1;
                double rate = expected(item, calendar.day(day)) * mood * partOfDay / meanSize;
                for (int left = dice.poisson(rate); left > 0; left--) {
                    asks.add(new Ask(item, day, dice.weighted(sizes) + 1));
                }
            }
        }
        return asks;
    }

    private static double meanSize(double[] sizes) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < sizes.length; i++) {
            sum += sizes[i] * (i + 1);
            weight += sizes[i];
        }
        return sum / weight;
    }
}
