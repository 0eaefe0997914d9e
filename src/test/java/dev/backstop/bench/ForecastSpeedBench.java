package dev.backstop.bench;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.ProductForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Measures how long the simple forecast takes: `ForecastSpeedBench [SKUs] [days]`, one thread, seeded demand of
/// very different rates.
public final class ForecastSpeedBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private ForecastSpeedBench() {}

    /// Prints one JSON line: the seconds of CPU for all SKUs after a warm-up, and for one.
    public static void main(String[] args) {
        var words = Words.of("forecastSpeed [SKUS] [DAYS]", 0, 2, args);
        int skus = words.whole(0, 10_000, 1, 1_000_000);
        int days = words.whole(1, 730, 1, 10_000);
        var histories = histories(skus, days);
        double checksum = 0;
        for (var history : histories.subList(0, Math.min(skus, 500))) {
            checksum += ProductForecast.of(new Id<>(1), history).mean(28);
        }
        long start = cpu();
        for (var history : histories) {
            checksum += ProductForecast.of(new Id<>(1), history).quantile(0.95, 37);
        }
        double seconds = (cpu() - start) / 1e9;
        System.out.printf(
                "{\"skus\": %d, \"days\": %d, \"seconds\": %.2f, \"msPerSku\": %.3f, \"checksum\": %.1f}%n",
                skus, days, seconds, 1000 * seconds / skus, checksum);
    }

    static List<DemandHistory> histories(int skus, int days) {
        var random = new Random(7);
        var histories = new ArrayList<DemandHistory>(skus);
        for (int sku = 0; sku < skus; sku++) {
            double rate = Math.exp(random.nextGaussian() * 1.3 - 0.7);
            var units = new int[days];
            for (int day = 0; day < days; day++) {
                double factor = 1 + 0.7 * Math.sin(day * 2 * Math.PI / 365);
                units[day] = poisson(random, rate * factor);
            }
            histories.add(DemandHistory.of(new DailyDemand(TODAY.minusDays(days), units), TODAY));
        }
        return histories;
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

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
