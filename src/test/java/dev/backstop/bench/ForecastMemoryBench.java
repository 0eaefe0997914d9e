package dev.backstop.bench;

import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.PooledDemand;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.forecast.events.Circumstances;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures what a product's daily demand and its forecast take in memory: `ForecastMemoryBench [SKUs] [days]`, all
/// products in one category, every forecast held as the app holds it.
public final class ForecastMemoryBench {
    private static final int MANY = 100_000;

    private ForecastMemoryBench() {}

    /// Prints one JSON line: bytes a product for its demand and for its forecast, megabytes for what was learnt
    /// over all of them, and what 100,000 products would take.
    public static void main(String[] args) {
        var words = Words.of("forecastMemory [SKUS] [DAYS]", 0, 2, args);
        int skus = words.whole(0, 5000, 1, 1_000_000);
        int days = words.whole(1, 730, 1, 10_000);
        long empty = used();
        List<DemandHistory> histories = ForecastSpeedBench.histories(skus, days);
        long demand = used() - empty;
        var pool = PooledDemand.of(histories, List.of());
        pool.lessons(histories.getFirst().today());
        long learnt = used() - empty - demand;
        var forecasts = new ArrayList<Forecast>(skus);
        for (var history : histories) {
            forecasts.add(ProductForecast.of(new Id<>(1), history.with(Circumstances.NONE.withCategory(pool))));
        }
        long made = used() - empty - demand - learnt;
        Reference.reachabilityFence(histories);
        Reference.reachabilityFence(forecasts);
        System.out.printf(
                Locale.ROOT,
                "{\"skus\": %d, \"days\": %d, \"demandBytes\": %d, \"forecastBytes\": %d, "
                        + "\"learntMb\": %.1f, \"mbOf100000\": %.0f}%n",
                skus,
                days,
                demand / skus,
                made / skus,
                learnt / 1e6,
                ((demand + made) / (double) skus * MANY + learnt) / 1e6);
    }

    private static long used() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
