package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/// Made-up demand for tests, ending yesterday.
final class Demands {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Id<Product> PRODUCT = new Id<>(7);

    private Demands() {}

    /// `units` of each day, 0 being the first of so many.
    static DemandHistory of(int days, IntUnaryOperator units) {
        var values = new int[days];
        for (int day = 0; day < days; day++) {
            values[day] = units.applyAsInt(day);
        }
        return DemandHistory.of(new DailyDemand(TODAY.minusDays(days), values), TODAY);
    }

    /// Units by date on so many days before `today`.
    static DemandHistory ending(LocalDate today, int days, ToIntFunction<LocalDate> units) {
        var values = new int[days];
        for (int day = 0; day < days; day++) {
            values[day] = units.applyAsInt(today.minusDays((long) days - day));
        }
        return DemandHistory.of(new DailyDemand(today.minusDays(days), values), today);
    }

    /// Chance arrivals at a rate that may change from day to day, in orders of one or, for a dispersion above 1, of
    /// negative binomial days.
    static DemandHistory random(int days, long seed, double dispersion, IntToDoubleFunction rate) {
        var random = new Random(seed);
        return of(days, day -> {
            double mean = rate.applyAsDouble(day);
            return poisson(random, dispersion > 1 ? gamma(random, mean / (dispersion - 1)) * (dispersion - 1) : mean);
        });
    }

    static Forecast forecast(DemandHistory history) {
        return ProductForecast.of(PRODUCT, history);
    }

    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /// Marsaglia and Tsang's method, with the boost for shapes below 1.
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
