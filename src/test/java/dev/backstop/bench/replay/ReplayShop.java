package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.demand.GammaDemand;
import dev.backstop.engine.replenish.lead.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The shop of a replay: its demand, what a unit of each product costs and earns, and how long each order will
/// take, which no policy knows before it came. Day 0 is the file's first; the replay runs from `start` to `end`
/// (excluded).
record ReplayShop(
        List<Series> series,
        double[] cost,
        double[] margin,
        int start,
        int end,
        int review,
        int lead,
        double spread,
        int[][] drawn,
        WorkCalendar calendar,
        int[] startingStock) {

    /// The shop of a file for one lead time. Products with less than eight weeks of history at the start are left
    /// out.
    static ReplayShop of(List<Series> all, ReplayOptions options, int lead, boolean closing) {
        int end = all.getFirst().units().length;
        int start = Math.max(options.history(), end - options.days());
        return of(all, options, lead, closing, end - (end - start) / options.review() * options.review(), end);
    }

    /// The same products in an earlier time, as what is known before `until` can be replayed; lead times are drawn
    /// anew.
    ReplayShop earlier(ReplayOptions options, int from, int until) {
        return new ReplayShop(
                series,
                cost,
                margin,
                from,
                until,
                review,
                lead,
                spread,
                drawn(series.size(), (until - from) / review + 2, lead, options),
                WorkCalendar.always(),
                starting(series, from, lead, options));
    }

    private static ReplayShop of(
            List<Series> all, ReplayOptions options, int lead, boolean closing, int start, int end) {
        var series = new ArrayList<Series>();
        for (var one : all) {
            if (start - one.first() >= 8 * options.review() && series.size() < options.most()) {
                series.add(one);
            }
        }
        int n = series.size();
        var random = new Random(options.seed());
        var cost = new double[n];
        var margin = new double[n];
        for (int i = 0; i < n; i++) {
            cost[i] = options.medianCost() * Math.exp(options.costSpread() * random.nextGaussian());
            double share = options.leastMargin() + (options.mostMargin() - options.leastMargin()) * random.nextDouble();
            margin[i] = cost[i] * share / (1 - share);
        }
        return new ReplayShop(
                series,
                cost,
                margin,
                start,
                end,
                options.review(),
                lead,
                options.spread(),
                drawn(n, (end - start) / options.review() + 2, lead, options),
                calendar(start, options, closing),
                starting(series, start, lead, options));
    }

    /// Mean and deviation of all past days.
    static double mean(Series series, int day) {
        double sum = 0;
        for (int t = series.first(); t < day; t++) {
            sum += series.units()[t];
        }
        return day > series.first() ? sum / (day - series.first()) : 0;
    }

    int size() {
        return series.size();
    }

    int reviews() {
        return (end - start + review - 1) / review;
    }

    /// The day of a review.
    int day(int reviewed) {
        return start + reviewed * review;
    }

    private static int[][] drawn(int n, int reviews, int lead, ReplayOptions options) {
        var drawn = new int[n][reviews];
        var random = new Random(options.seed() * 31 + lead);
        double deviation = options.spread() * lead;
        var table = new int[1000];
        for (int i = 0; i < table.length; i++) {
            table[i] = deviation < 0.1
                    ? lead
                    : (int) Math.max(
                            1,
                            Math.round(
                                    GammaDemand.of(lead, deviation * deviation).quantile((i + 0.5) / table.length)));
        }
        for (var row : drawn) {
            for (int r = 0; r < reviews; r++) {
                row[r] = table[random.nextInt(table.length)];
            }
        }
        return drawn;
    }

    /// Counted from the replay's start.
    private static WorkCalendar calendar(int start, ReplayOptions options, boolean closing) {
        if (!closing || options.closureDays() == 0) {
            return WorkCalendar.always();
        }
        var first = LocalDate.EPOCH.plusDays(start);
        return new WorkCalendar(
                first,
                List.of(WorkCalendar.Phase.shut(
                        first.plusDays(options.closureAt()),
                        first.plusDays(options.closureAt() + options.closureDays() - 1L))));
    }

    private static int[] starting(List<Series> series, int start, int lead, ReplayOptions options) {
        return series.stream()
                .mapToInt(one -> (int) Math.ceil(
                        mean(one, start) * (options.cover() * options.review() / 7.0 + lead + options.review())))
                .toArray();
    }
}
