package dev.backstop.bench;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.service.Shops;
import dev.backstop.service.forecast.Forecasts;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/// Times the forecasts of the sample shop as an opening needs them: `KeptBench FOLDER DAY`; a second run finds
/// those that the first one kept.
public final class KeptBench {
    private KeptBench() {}

    /// Prints the CPU milliseconds of the first forecasts of all products in a cold process, how many of them are
    /// of an earlier day, those of renewing, and then, warm, the middle and the longest time of a single product
    /// made anew.
    public static void main(String[] args) {
        var day = Words.of("kept FOLDER DAY", 2, 2, args).day(1);
        var now = day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        try (var open = new Shops(Path.of(args[0]), Clock.fixed(now, ZoneOffset.UTC)).openSample()) {
            var picture = open.shop().picture();
            var forecasts = new Forecasts(open.shop());
            long start = cpu();
            picture.products().forEach(product -> forecasts.of(picture, product.id()));
            double first = (cpu() - start) / 1e6;
            start = cpu();
            int old = forecasts.renew(picture, Progress.NONE);
            double renewed = (cpu() - start) / 1e6;
            var single = picture.products().stream()
                    .mapToDouble(product -> {
                        var history = forecasts.history(picture, product.id());
                        long begun = cpu();
                        ProductForecast.of(product.id(), history);
                        return (cpu() - begun) / 1e6;
                    })
                    .toArray();
            Arrays.sort(single);
            System.out.printf(
                    Locale.ROOT,
                    "%d products: %.0f ms, %d of them old, renewed in %.0f ms; one anew %.1f ms, at most %.1f ms%n",
                    single.length,
                    first,
                    old,
                    renewed,
                    single[single.length / 2],
                    single[single.length - 1]);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
