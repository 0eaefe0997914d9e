package dev.backstop.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.backstop.bench.table.SeriesFile;
import dev.backstop.engine.forecast.blend.Blend;
import dev.backstop.engine.forecast.blend.BucketForecast;
import dev.backstop.engine.forecast.blend.PeriodDates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Forecasts many series from a file and says how good that was and how long it took:
/// `forecast --in FILE --horizon H --season S [--calendar FILE] [--dev N] [--every N] --out FILE`.
///
/// FILE is tidy `series_id,t,y,test`, packed or not (`SeriesFile` says what becomes of odd rows); rows of the
/// test are not shown to the engine. The answer has one row a series and step with the mean and the quantiles,
/// and one (`sum`) of all steps together; a series of which nothing is known before its test has none.
/// `--calendar` names a file with columns `t,date` (the first day of each period), so that demand has its place
/// in the year; where `t` are dates, they are the calendar. `--dev N` leaves the test alone and holds back the N
/// last known periods instead: for choosing between methods. `--every N` takes each N-th series.
public final class ForecastBench {
    private static final String USAGE =
            "forecast --in FILE --horizon H --season S [--calendar FILE] [--dev N] [--every N] --out FILE";
    private static final Set<String> KNOWN = Set.of("in", "horizon", "season", "calendar", "dev", "every", "out");
    private static final int LONGEST = 2000;
    private static final int MANY = 1_000_000;

    private ForecastBench() {}

    /// Runs the bench; what it cannot work with is said in a line, and it ends with 2.
    public static void main(String[] args) {
        try {
            run(Options.of(KNOWN, args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(Options options) throws IOException {
        var file = Path.of(options.text("in"));
        int horizon = options.whole("horizon", 12, 1, LONGEST);
        int season = options.whole("season", 1, 1, LONGEST);
        var contents = SeriesFile.contents(file);
        var dates = options.has("calendar") ? DatesFile.read(Path.of(options.text("calendar"))) : contents.dates();
        var series = series(contents, options, horizon);
        if (series.isEmpty()) {
            throw new IOException(file + " holds no series with a history.");
        }
        long start = cpu();
        var forecasts = forecasts(series, season, horizon, dates);
        double seconds = (cpu() - start) / 1e9;
        if (options.has("out")) {
            write(Path.of(options.text("out")), series, forecasts);
        }
        System.out.println(scores(series, forecasts, season));
        System.out.printf(
                Locale.ROOT,
                "CPU %.4f s/series (%.2f s in all, the compiler's and collector's time included; reference loop %.3f s)%n",
                seconds / series.size(),
                seconds,
                referenceLoop());
    }

    /// One forecast a series, in their order. They are read in the order of their ids, so that the order of a file's
    /// rows changes nothing: what is learnt from all of them follows the order in which it sees them.
    static List<BucketForecast> forecasts(List<SeriesFile.Entry> series, int season, int horizon, PeriodDates dates) {
        var byId = series.stream()
                .sorted(Comparator.comparing(SeriesFile.Entry::id))
                .toList();
        var made = Blend.forecasts(
                byId.stream().map(SeriesFile.Entry::history).toList(),
                byId.stream().mapToInt(SeriesFile.Entry::first).toArray(),
                season,
                horizon,
                dates);
        var forecasts = new HashMap<String, BucketForecast>();
        for (int i = 0; i < byId.size(); i++) {
            forecasts.put(byId.get(i).id(), made.get(i));
        }
        return series.stream().map(entry -> forecasts.get(entry.id())).toList();
    }

    private static List<SeriesFile.Entry> series(SeriesFile.Contents contents, Options options, int horizon) {
        int every = options.whole("every", 1, 1, MANY);
        int back = options.whole("dev", 0, 0, MANY);
        var all = contents.series();
        var chosen = IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> back > 0 ? all.get(i).earlier(back, horizon) : all.get(i))
                .toList();
        var known = chosen.stream().filter(entry -> entry.history().length > 0).toList();
        leftOut(contents.leftOut(), "rows without a series or a period");
        leftOut(chosen.size() - known.size(), "series without a history");
        return known;
    }

    private static void leftOut(int count, String what) {
        if (count > 0) {
            System.err.println("Left out: " + count + " " + what + ".");
        }
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
        boolean plain = id.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        out.write((plain ? id : '"' + id.replace("\"", "\"\"") + '"') + "," + step + "," + (float) mean);
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
