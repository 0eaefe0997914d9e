package dev.backstop.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.BucketForecast;
import dev.backstop.engine.forecast.blend.PeriodDates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Forecasts many series from a file and says how good that was and how long it took:
/// `forecast --in FILE --horizon H --season S [--calendar FILE] [--dev N] [--every N] --out FILE`.
///
/// FILE is tidy `series_id,t,y,test`, packed or not; rows of the test are not shown to the engine. The answer has
/// one row a series and step with the mean and the quantiles, and one (`sum`) of all steps together. `--calendar`
/// names a file with columns `t,date` (the first day of each period), so that demand has its place in the year.
/// `--dev N`
/// leaves the test alone and holds back the N last known periods instead: for choosing between methods. `--every N`
/// takes each N-th series.
public final class ForecastBench {
    private ForecastBench() {}

    /// Runs the bench.
    public static void main(String[] args) throws IOException {
        var options = options(args);
        int horizon = Integer.parseInt(options.getOrDefault("horizon", "12"));
        int season = Integer.parseInt(options.getOrDefault("season", "1"));
        var dates = options.containsKey("calendar")
                ? DatesFile.read(Path.of(options.get("calendar")))
                : PeriodDates.UNKNOWN;
        var series = series(options, horizon);
        var histories = series.stream().map(SeriesFile.Entry::history).toList();
        int[] first = series.stream().mapToInt(SeriesFile.Entry::first).toArray();
        long start = cpu();
        var forecasts = Blend.forecasts(histories, first, season, horizon, dates);
        double seconds = (cpu() - start) / 1e9;
        if (options.containsKey("out")) {
            write(Path.of(options.get("out")), series, forecasts);
        }
        System.out.println(scores(series, forecasts, season));
        System.out.printf(
                Locale.ROOT,
                "CPU %.4f s/series (%.2f s in all, the compiler's and collector's time included; reference loop %.3f s)%n",
                seconds / Math.max(1, series.size()),
                seconds,
                referenceLoop());
    }

    private static Map<String, String> options(String[] args) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
        }
        if (!options.containsKey("in") || args.length % 2 != 0) {
            System.err.println(
                    "forecast --in FILE --horizon H --season S [--calendar FILE] [--dev N] [--every N] --out FILE");
            System.exit(2);
        }
        return options;
    }

    private static List<SeriesFile.Entry> series(Map<String, String> options, int horizon) throws IOException {
        int every = Integer.parseInt(options.getOrDefault("every", "1"));
        int back = Integer.parseInt(options.getOrDefault("dev", "0"));
        var all = SeriesFile.read(Path.of(options.get("in")));
        return java.util.stream.IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> back > 0 ? all.get(i).earlier(back, horizon) : all.get(i))
                .filter(entry -> entry.history().length > 0)
                .toList();
    }

    private static Scores scores(List<SeriesFile.Entry> series, List<BucketForecast> forecasts, int season) {
        var scores = new Scores(season);
        for (int i = 0; i < series.size(); i++) {
            var forecast = forecasts.get(i);
            scores.add(
                    series.get(i).history(),
                    series.get(i).test(),
                    forecast.mean(),
                    asked(forecast.quantiles()),
                    asked(forecast.sum()));
        }
        return scores;
    }

    private static double[][] asked(double[][] quantiles) {
        return Arrays.stream(quantiles).map(ForecastBench::asked).toArray(double[][]::new);
    }

    private static double[] asked(double[] quantiles) {
        double[] levels = BucketForecast.levels();
        var asked = new double[Scores.LEVELS.length];
        for (int j = 0; j < asked.length; j++) {
            asked[j] = quantiles[Arrays.binarySearch(levels, Scores.LEVELS[j])];
        }
        return asked;
    }

    private static void write(Path file, List<SeriesFile.Entry> series, List<BucketForecast> forecasts)
            throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("series_id,step,mean");
            for (double level : Scores.LEVELS) {
                out.write(",q" + level);
            }
            out.newLine();
            for (int i = 0; i < series.size(); i++) {
                var forecast = forecasts.get(i);
                for (int h = 0; h < forecast.mean().length; h++) {
                    row(out, series.get(i).id(), "" + (h + 1), forecast.mean()[h], asked(forecast.quantiles()[h]));
                }
                row(
                        out,
                        series.get(i).id(),
                        "sum",
                        Arrays.stream(forecast.mean()).sum(),
                        asked(forecast.sum()));
            }
        }
    }

    private static void row(BufferedWriter out, String id, String step, double mean, double[] quantiles)
            throws IOException {
        out.write(id + "," + step + "," + (float) mean);
        for (double quantile : quantiles) {
            out.write("," + (float) quantile);
        }
        out.newLine();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /// The CPU seconds of a fixed sum (a hundred million multiplications and additions), to compare machines by.
    private static double referenceLoop() {
        long start = cpu();
        double value = 1;
        for (int i = 0; i < 100_000_000; i++) {
            value = value * 0.999999 + 0.5;
        }
        return value > 0 ? (cpu() - start) / 1e9 : 0;
    }
}
