package dev.backstop.bench;

import dev.backstop.bench.table.SeriesFile;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.PooledDemand;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.BucketForecast;
import dev.backstop.engine.forecast.events.Circumstances;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Holds the app's forecast against the bench's `Blend` on daily demand: `AppForecastBench FILE FIRST-DAY [ORIGINS]
/// [app]`.
///
/// Both say sums of one, two, four and eight weeks at the last points (three of them) before the test that lie four
/// weeks apart; the test itself is not looked at. With `app` the blend is not asked.
public final class AppForecastBench {
    private static final int APART = 28;
    private static final int[] HORIZONS = {7, 14, 28, 56};
    private static final int ORIGINS = 3;

    private final LocalDate first;
    private final boolean blends;
    private final TreeMap<String, SumScores> scores = new TreeMap<>();
    private double appSeconds;
    private int appForecasts;

    private AppForecastBench(LocalDate first, boolean blends) {
        this.first = first;
        this.blends = blends;
    }

    /// Prints a line for each horizon, kind of demand and engine: error and bias of the mean, pinball losses by
    /// demand, how often what came was at or below each quantile.
    public static void main(String[] args) throws IOException {
        var words = Words.of("appForecast FILE FIRST-DAY [ORIGINS] [app]", 2, 4, args);
        int origins = words.whole(2, ORIGINS, 1, 50);
        var bench = new AppForecastBench(words.day(1), args.length <= 3);
        var all = SeriesFile.read(Path.of(args[0]));
        for (int back = APART; back <= (origins + 1) * APART; back += APART) {
            bench.at(all, back, origins);
        }
        System.out.println(SumScores.HEADER);
        bench.scores.forEach((name, score) -> System.out.println(score.line(name)));
        System.out.printf(
                Locale.ROOT,
                "the app's: %d forecasts, %.2f ms of CPU each%n",
                bench.appForecasts,
                1e3 * bench.appSeconds / bench.appForecasts);
    }

    /// Scores what was said so many days before the test.
    private void at(List<SeriesFile.Entry> all, int back, int origins) {
        var series = all.stream()
                .map(entry -> entry.earlier(back, back))
                .filter(entry -> entry.history().length > 2 * APART && entry.test().length == back)
                .toList();
        int[] horizons = Arrays.stream(HORIZONS)
                .filter(days -> back >= days && back < Math.max(APART, days) + origins * APART)
                .toArray();
        app(series, horizons);
        for (int days : horizons) {
            if (blends) {
                blend(series, days);
            }
        }
    }

    private void app(List<SeriesFile.Entry> series, int[] horizons) {
        long start = cpu();
        var histories = series.stream().map(this::history).toList();
        var pool = PooledDemand.of(histories, List.of());
        for (int i = 0; i < histories.size(); i++) {
            var history = histories.get(i).with(Circumstances.NONE.withCategory(pool));
            var forecast = ProductForecast.of(new Id<>(1), history);
            for (int days : horizons) {
                var levels = Arrays.stream(SumScores.PROBABILITIES)
                        .map(level -> forecast.demand().level(level, days))
                        .toArray();
                add("app", series.get(i), days, forecast.mean(days), levels);
            }
        }
        appSeconds += (cpu() - start) / 1e9;
        appForecasts += series.size();
    }

    private DemandHistory history(SeriesFile.Entry entry) {
        var units = Arrays.stream(entry.history())
                .mapToInt(value -> (int) Math.max(0, Math.round(value)))
                .toArray();
        var demand = new DailyDemand(first.plusDays(entry.first()), units);
        return new DemandHistory(demand, demand.end(), demand.end(), new BitSet());
    }

    private void blend(List<SeriesFile.Entry> series, int days) {
        var histories = series.stream().map(entry -> weeks(entry.history())).toList();
        int[] firsts = series.stream().mapToInt(entry -> entry.first() / 7).toArray();
        var forecasts = Blend.forecasts(histories, firsts, 1, days / 7);
        double[] known = BucketForecast.levels();
        for (int i = 0; i < forecasts.size(); i++) {
            double[] sum = forecasts.get(i).sum();
            var levels = Arrays.stream(SumScores.PROBABILITIES)
                    .map(level -> sum[Arrays.binarySearch(known, level)])
                    .toArray();
            double mean = Arrays.stream(forecasts.get(i).mean()).sum();
            add("blend", series.get(i), days, mean, levels);
        }
    }

    private void add(String engine, SeriesFile.Entry entry, int days, double mean, double[] levels) {
        double came = sum(Arrays.copyOf(entry.test(), days));
        double rate = sum(entry.history()) / entry.history().length;
        for (var kind : List.of("all", SumScores.kind(rate))) {
            var name = String.format(Locale.ROOT, "%2d days  %-6s  %-5s", days, kind, engine);
            scores.computeIfAbsent(name, _ -> new SumScores()).add(Math.max(1, rate * days), mean, levels, came);
        }
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).filter(value -> value > 0).sum();
    }

    private static double[] weeks(double[] values) {
        int count = values.length / 7;
        var sums = new ArrayList<Double>(count);
        for (int i = values.length - count * 7; i < values.length; i += 7) {
            sums.add(sum(Arrays.copyOfRange(values, i, i + 7)));
        }
        return sums.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
