package dev.backstop.bench;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.accuracy.Accuracy;
import dev.backstop.service.Shops;
import dev.backstop.service.forecast.AccuracyService;
import dev.backstop.service.forecast.Forecasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/// Scores the app's own forecasts on the sample shop as the accuracy page does: `AccuracyBench FOLDER DAY…`, one
/// sample shop made in the folder for each day taken as today.
public final class AccuracyBench {
    private AccuracyBench() {}

    /// Prints one line for the shop and one for each category: windows, error, that of the naive peer, bias, and
    /// how many outcomes were inside the 80 and the 95 % bands.
    public static void main(String[] args) {
        for (var day : Arrays.copyOfRange(args, 1, args.length)) {
            var now = LocalDate.parse(day).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
            var shops = new Shops(Path.of(args[0]).resolve(day), Clock.fixed(now, ZoneOffset.UTC));
            try (var open = shops.openSample()) {
                var forecasts = new Forecasts(open.shop());
                long start = System.nanoTime();
                var report = new AccuracyService(open.shop(), forecasts)
                        .report(open.shop().picture(), Progress.NONE);
                System.out.printf("%s  %.1f s%n", day, (System.nanoTime() - start) / 1e9);
                print("all", report.all().accuracy());
                report.classes().forEach(group -> print("class " + group.key().name(), group.accuracy()));
                report.categories().forEach(group -> print(group.key(), group.accuracy()));
                System.out.printf(
                        "  naive wins %d, unknown %d%n", report.naiveWins().size(), report.unknown());
            }
        }
    }

    private static void print(String name, Accuracy of) {
        System.out.printf(
                Locale.ROOT,
                "  %-22s %5d  wape %.3f  naive %.3f  bias %+.3f  in80 %.3f  in95 %.3f%n",
                name,
                of.windows(),
                of.wape(),
                of.naiveWape(),
                of.bias(),
                of.covered80(),
                of.covered95());
    }
}
