package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.level.PastOrders;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.level.ServiceTrial;
import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/// What service of each planned share had come to by each review day, on the year before it: the engine's own trial,
/// with lead times drawn anew.
final class Calibration {
    private static final int REVIEWS_BACK = 52;
    private static final BitSet ALWAYS_IN_STOCK = new BitSet();

    private final ReplayShop whole;
    private final int[][][] levels;

    private Calibration(ReplayShop whole, int[][][] levels) {
        this.whole = whole;
        this.levels = levels;
    }

    /// Of a shop that runs from the first day of the past to the last of the replay.
    static Calibration of(
            ReplayShop whole,
            BackstopPolicy.Tables tables,
            AppForecasts forecasts,
            DoubleFunction<? extends ServiceTarget> promise) {
        var levels = new int[whole.size()][whole.reviews()][];
        for (int product = 0; product < whole.size(); product++) {
            for (int reviewed = 0; reviewed < whole.reviews(); reviewed++) {
                int day = whole.day(reviewed);
                levels[product][reviewed] = ServiceTrial.levels(
                        promise,
                        tables.of(product, day),
                        forecasts.over(product, day, whole.review()).mean());
            }
        }
        return new Calibration(whole, levels);
    }

    /// The trial that could have been made on each review day of the replay.
    TreeMap<Integer, ServiceTrial> trials(ReplayShop shop, ReplayOptions options) {
        var trials = new TreeMap<Integer, ServiceTrial>();
        for (int reviewed = 0; reviewed < shop.reviews(); reviewed++) {
            int day = shop.day(reviewed);
            int first = Math.max(0, (day - whole.start()) / whole.review() - REVIEWS_BACK);
            trials.put(day, trial(whole.earlier(options, whole.day(first), day), first));
        }
        return trials;
    }

    private ServiceTrial trial(ReplayShop past, int first) {
        var trial = new ServiceTrial();
        int reviews = (past.end() - past.start()) / past.review();
        for (int product = 0; product < past.size(); product++) {
            var reviewed = new PastOrders.Review[reviews];
            for (int i = 0; i < reviews; i++) {
                reviewed[i] = new PastOrders.Review(levels[product][first + i], past.drawn()[product][i]);
            }
            int[] units = Arrays.copyOfRange(past.series().get(product).units(), past.start(), past.end());
            trial.add(new PastOrders(units, ALWAYS_IN_STOCK, past.review(), 0, Arrays.asList(reviewed)));
        }
        return trial;
    }
}
