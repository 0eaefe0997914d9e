package dev.backstop.bench;

import dev.backstop.domain.value.Progress;
import dev.backstop.service.Shops;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.plan.PlanService;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

/// Tries planned service on the past of the sample shop: `TrialBench FOLDER DAY`.
public final class TrialBench {
    private static final double[] ASKED = {0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99};

    private TrialBench() {}

    /// Prints the CPU seconds of a trial, what some levels came to and what is planned for them, and the plan
    /// before and after.
    public static void main(String[] args) {
        var day = Words.of("trial FOLDER DAY", 2, 2, args).day(1);
        var now = day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        try (var open = new Shops(Path.of(args[0]), Clock.fixed(now, ZoneOffset.UTC)).openSample()) {
            var forecasts = new Forecasts(open.shop());
            var plans = new PlanService(open.shop(), open.history(), forecasts);
            forecasts.renew(open.shop().picture(), Progress.NONE);
            plan(plans, open.shop().picture());
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            plans.trials().renew(open.shop().picture(), Progress.NONE);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            open.history().lookAgain();
            var tried = plans.trials().last(open.shop().picture());
            System.out.printf(Locale.ROOT, "%.1f s of CPU%n", seconds);
            tried.ifPresent(found -> {
                System.out.printf(
                        "%d products, %d weeks, %d cycles, %.1f stretches%n",
                        found.products(),
                        found.weeks(),
                        found.record().cycles(),
                        found.record().stretches());
                for (double asked : ASKED) {
                    System.out.printf(
                            Locale.ROOT,
                            "  %.2f came to %.4f, planned as %.4f%n",
                            asked,
                            found.record().reached(asked),
                            found.record().planned(asked));
                }
            });
            plan(plans, open.shop().picture());
        }
    }

    private static void plan(PlanService plans, dev.backstop.service.shop.Picture picture) {
        var plan = plans.plan(picture, Progress.NONE);
        int safety = plans.suggestions(picture, Progress.NONE).stream()
                .mapToInt(line -> line.reorderPoint().safetyStock())
                .sum();
        System.out.printf(
                "needed %s, %d deferred, at risk %s, safety stock %d units%n",
                plan.needed(), plan.deferred().size(), plan.deferredAtRisk(), safety);
    }
}
