package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.spike.SpikeChances;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/// Demand of the last days, today among them, above what the forecast made before them held likely (99 %), and
/// what it may be.
///
/// `units` were asked for from `from` to `to` (excluded) where `expected` were forecast and more than `limit` was
/// held unlikely; `factor` is units by expected. It began on the day from which on demand is least like the
/// forecast. `perDay` is what is to be reckoned with from now on. `oneOrder` is the size of the one order without which
/// it would be no spike; 0 where there is none. Source: Kulldorff (1997), the likelihood ratio of
/// a Poisson scan.
public record DemandSpike(
        Id<Product> productId,
        LocalDate from,
        LocalDate to,
        int units,
        double expected,
        int limit,
        double factor,
        double perDay,
        SpikeChances chances,
        int oneOrder) {
    private static final int DAYS = 8;

    /// The eight days on which a spike may have begun are looked at together: each at this level, ordinary demand
    /// passes all of them with 99 %.
    private static final double LIKELY = 0.998;

    private static final int LEAST_UNITS = 3;
    private static final double ABOVE = 1.25;
    private static final double CHANCE = 2.5;
    private static final double WORTH_A_LOOK = 1.5;
    private static final int LOOK_BACK = 56;
    private static final double MOST_OF_IT = 0.5;

    /// The spike at the end of a history, if there is one: in its last seven days and what is known of today.
    /// Products with too little history before it, or of which fewer than three were sold, have none.
    public static Optional<DemandSpike> find(Id<Product> productId, DemandHistory history) {
        var to = history.demand().end().isAfter(history.knownUntil())
                ? history.demand().end()
                : history.knownUntil();
        var first = to.minusDays(DAYS);
        return isWorthALook(history, first, to)
                ? ProductFit.of(history.asOf(first), CumulativeDemand.KNOTS[CumulativeDemand.knotsFor(DAYS) - 1])
                        .filter(fit -> !fit.isThin())
                        .flatMap(fit -> beyond(productId, fit, history, to))
                : Optional.empty();
    }

    /// Whether some last days sold half as much again as usual, and more than chance alone would have it; most
    /// products are done with here.
    private static boolean isWorthALook(DemandHistory history, LocalDate first, LocalDate to) {
        double usual = history.demand().sum(first.minusDays(LOOK_BACK), first) / (double) LOOK_BACK;
        double units = 0;
        for (int days = 1; days <= DAYS; days++) {
            units += Math.max(0, history.demand().on(to.minusDays(days)));
            double due = usual * days;
            if (units >= LEAST_UNITS && units >= WORTH_A_LOOK * due && units >= due + CHANCE * Math.sqrt(due) + 1) {
                return true;
            }
        }
        return false;
    }

    /// A forecast is asked only for what decides: first what it expects of these days, then, of those over which most
    /// was sold, how much it held likely.
    private static Optional<DemandSpike> beyond(
            Id<Product> productId, ProductFit fit, DemandHistory history, LocalDate to) {
        var first = to.minusDays(DAYS);
        double[] units = new double[DAYS];
        double[] base = new double[DAYS];
        for (int i = 0; i < DAYS; i++) {
            units[i] = Math.max(0, history.demand().on(first.plusDays(i)));
            base[i] = fit.expected(i + 1) - fit.expected(i);
        }
        int start = start(units, base);
        int days = DAYS - start;
        double sold = sum(units, start);
        double expected = sum(base, start);
        if (sold < LEAST_UNITS || expected <= 0) {
            return Optional.empty();
        }
        var forecast = fit.over(days);
        int limit = forecast.quantile(LIKELY, days);
        if (sold <= limit) {
            return Optional.empty();
        }
        double dispersion =
                Math.max(1, forecast.deviation(1) * forecast.deviation(1) / Math.max(1e-6, forecast.mean(1)));
        var chances = SpikeChances.of(
                Arrays.copyOfRange(units, start, DAYS), Arrays.copyOfRange(base, start, DAYS), dispersion);
        double usual = expected / days;
        double perDay = chances.oneOff() * usual + (1 - chances.oneOff()) * lasting(sold, usual, days, dispersion);
        return Optional.of(new DemandSpike(
                productId, to.minusDays(days), to, (int) sold, expected, limit, sold / expected, perDay, chances, 0));
    }

    /// The same, where its largest order was of so many units. If that was most of what was not expected, and the
    /// rest would have been no spike, it is what one customer did, and tells nothing of the others.
    public DemandSpike withLargestOrder(int largest) {
        if (largest < MOST_OF_IT * (units - expected) || units - largest > limit) {
            return this;
        }
        double usual = expected / ChronoUnit.DAYS.between(from, to);
        double goesOn = 1 - chances.oneOff();
        boolean isClearer = chances.oneOff() < SpikeChances.OF_ONE_ORDER.oneOff();
        double lasting = isClearer ? usual + (perDay - usual) / goesOn : perDay;
        return new DemandSpike(
                productId,
                from,
                to,
                units,
                expected,
                limit,
                factor,
                isClearer ? usual + (1 - SpikeChances.OF_ONE_ORDER.oneOff()) * (lasting - usual) : perDay,
                isClearer ? SpikeChances.OF_ONE_ORDER : chances,
                largest);
    }

    /// The rate a day if it is no one-off: as if, at the usual rate, one unit had been seen before, or as many as
    /// usually come at once. A quick seller's few days say nearly all, one busy day of what sells some units a year
    /// says little. Source: the mean of a gamma posterior of a Poisson rate, Gelman and others (2013), 2.6.
    static double lasting(double sold, double usual, int days, double dispersion) {
        return usual * (sold + dispersion) / (usual * days + dispersion);
    }

    /// The day from which on the demand is least like the forecast.
    private static int start(double[] units, double[] base) {
        int start = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < units.length; i++) {
            double sold = sum(units, i);
            double expected = Math.max(1e-6, sum(base, i));
            double ratio = sold > expected ? sold * StrictMath.log(sold / expected) - (sold - expected) : 0;
            if (ratio > most) {
                most = ratio;
                start = i;
            }
        }
        while (start > 0 && units[start - 1] > ABOVE * base[start - 1]) {
            start--; // a rise begins before it is clear
        }
        return start;
    }

    private static double sum(double[] values, int from) {
        double sum = 0;
        for (int i = from; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }
}
