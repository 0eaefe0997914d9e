package dev.backstop.bench;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.ForecastSelection;
import dev.backstop.engine.forecast.PooledDemand;
import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.BucketForecast;
import dev.backstop.engine.forecast.events.Circumstances;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Holds the app's forecast against the bench's `Blend` on daily demand: `AppForecastBench FILE FIRST-DAY`.
///
/// Both say sums of four weeks at the last three points before the test that lie four weeks apart; the test
/// itself is not looked at.
public final class AppForecastBench {
    private static final int HORIZON = 28;
    private static final double[] LEVELS = {0.5, 0.8, 0.9, 0.95};

    private AppForecastBench() {}

    /// Prints a line for each: error, bias, pinball loss by demand, the share inside the 90 % band, CPU seconds.
    public static void main(String[] args) throws IOException {
        var app = new Tally();
        var days = new Tally();
        var weeks = new Tally();
        var first = LocalDate.parse(args[1]);
        for (int back = 3 * HORIZON; back > 0; back -= HORIZON) {
            int periods = back;
            var series = SeriesFile.read(Path.of(args[0])).stream()
                    .map(entry -> entry.earlier(periods, HORIZON))
                    .filter(entry -> entry.history().length > 2 * HORIZON && entry.test().length == HORIZON)
                    .toList();
            app(series, first, app);
            blend(series, 1, 7, days);
            blend(series, 7, 1, weeks);
        }
        app.print("the app's");
        days.print("blend of days");
        weeks.print("blend of weeks");
    }

    private static void app(List<SeriesFile.Entry> series, LocalDate first, Tally tally) {
        long start = System.nanoTime();
        var histories = new ArrayList<DemandHistory>();
        for (var entry : series) {
            var units = Arrays.stream(entry.history())
                    .mapToInt(value -> (int) Math.max(0, Math.round(value)))
                    .toArray();
            var demand = new DailyDemand(first.plusDays(entry.first()), units);
            histories.add(new DemandHistory(demand, demand.end(), demand.end(), new BitSet()));
        }
        var pool = PooledDemand.of(histories, List.of());
        for (int i = 0; i < histories.size(); i++) {
            var history = histories.get(i).with(Circumstances.NONE.withCategory(pool));
            var forecast = ForecastSelection.best(new Id<>(1), history);
            var levels = Arrays.stream(LEVELS)
                    .map(level -> forecast.demand().level(level, HORIZON))
                    .toArray();
            tally.add(
                    series.get(i),
                    forecast.mean(HORIZON),
                    levels,
                    forecast.demand().level(0.05, HORIZON));
        }
        tally.nanos += System.nanoTime() - start;
    }

    private static void blend(List<SeriesFile.Entry> series, int days, int season, Tally tally) {
        long start = System.nanoTime();
        var histories =
                series.stream().map(entry -> sums(entry.history(), days)).toList();
        int[] first = series.stream().mapToInt(entry -> entry.first() / days).toArray();
        var forecasts = Blend.forecasts(histories, first, season, HORIZON / days);
        double[] known = BucketForecast.levels();
        for (int i = 0; i < forecasts.size(); i++) {
            double[] sum = forecasts.get(i).sum();
            var levels = Arrays.stream(LEVELS)
                    .map(level -> sum[Arrays.binarySearch(known, level)])
                    .toArray();
            double mean = Arrays.stream(forecasts.get(i).mean()).sum();
            tally.add(series.get(i), mean, levels, sum[Arrays.binarySearch(known, 0.05)]);
        }
        tally.nanos += System.nanoTime() - start;
    }

    private static double[] sums(double[] values, int days) {
        int count = values.length / days;
        var sums = new double[count];
        int from = values.length - count * days;
        for (int i = from; i < values.length; i++) {
            sums[(i - from) / days] += Double.isNaN(values[i]) ? 0 : values[i];
        }
        return sums;
    }

    private static final class Tally {
        private double demand;
        private double miss;
        private double bias;
        private double loss;
        private double inside;
        private int count;
        private long nanos;

        void add(SeriesFile.Entry entry, double mean, double[] levels, double low) {
            double came = Arrays.stream(entry.test()).filter(value -> value > 0).sum();
            double unit = Math.max(
                    1,
                    Arrays.stream(entry.history()).filter(value -> value > 0).sum() / entry.history().length * HORIZON);
            demand += came / unit;
            miss += Math.abs(came - mean) / unit;
            bias += (mean - came) / unit;
            for (int j = 0; j < levels.length; j++) {
                double above = came - levels[j];
                loss += (above >= 0 ? LEVELS[j] * above : (LEVELS[j] - 1) * above) / unit / levels.length;
            }
            inside += came >= low && came <= levels[levels.length - 1] ? 1 : 0;
            count++;
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s wape %.4f  bias %+.4f  pinball %.4f  in90 %.3f  n %d  %.1f s%n",
                    name,
                    miss / demand,
                    bias / demand,
                    loss / demand,
                    inside / count,
                    count,
                    nanos / 1e9);
        }
    }
}
