package dev.backstop.engine.forecast.learnt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// How much of the season of the year is believed in a shop: what of it would have missed least on the past of many
/// products, drawn to all of it.
///
/// Errors of many products at one time are alike (a hot summer moves them all), so that the times are the
/// observations and not the products: what each time says is believed as far as they agree. Source: the posterior mean
/// of a normal mean, its variance from the scatter of the times.
public final class SeasonBelief {
    /// All of it.
    public static final double WHOLE = 1;

    private static final double DEVIATION_BEFORE = 0.5;
    private static final double LARGE = 0.5;
    private static final int LEAST_TIMES = 4;

    private SeasonBelief() {}

    /// What was said of some days with and without the season of the year, and what came, in units of what the
    /// product usually sells.
    public record Said(LocalDate on, double with, double without, double came) {}

    /// The share of the season to count with, from 0 to 1.
    public static double share(List<Said> all) {
        var times = new TreeMap<LocalDate, Regression>();
        all.forEach(it -> times.computeIfAbsent(it.on, _ -> new Regression()).add(it));
        double information = sum(times, time -> time.squares);
        if (times.size() < LEAST_TIMES || information <= 0) {
            return WHOLE;
        }
        double best = sum(times, time -> time.products) / information;
        double scatter = sum(times, time -> time.scatter(best));
        double variance = scatter / (information * information) * times.size() / (times.size() - 1);
        double prior = DEVIATION_BEFORE * DEVIATION_BEFORE;
        return Math.clamp((WHOLE * variance + best * prior) / (variance + prior), 0, WHOLE);
    }

    private static double sum(Map<LocalDate, Regression> times, ToDoubleFunction<Regression> of) {
        return times.values().stream().mapToDouble(of).sum();
    }

    /// What came beyond what was said without the season, on what the season would have added; large misses weighed
    /// down (Huber 1964).
    private static final class Regression {
        private double squares;
        private double products;

        void add(Said it) {
            double weight = 1 / Math.max(LARGE, Math.abs(it.came - it.with));
            double added = it.with - it.without;
            squares += weight * added * added;
            products += weight * added * (it.came - it.without);
        }

        /// The square of what this time would move the share by, in units of its information.
        double scatter(double share) {
            double gradient = products - share * squares;
            return gradient * gradient;
        }
    }
}
