package dev.backstop.bench.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Which chance of running out to plan with, so that the level asked for is the level reached: at every review the
/// policy is replayed on the shop's own past with many chances, and the one that would have reached the level is
/// taken. It makes good what no formula has: whole units, lost sales, demand that grows.
final class Calibration implements BackstopPolicy.Chance {
    private static final int REVIEWS_BACK = 52;
    private static final double[] CHANCES = {
        0.97, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.22, 0.16, 0.12, 0.09, 0.06, 0.04, 0.025, 0.015, 0.008, 0.004, 0.002,
        1e-3, 3e-4, 1e-4, 1e-5, 1e-6
    };

    private final TreeMap<Integer, List<Outcome>> past = new TreeMap<>();
    private final ToDoubleFunction<Outcome> reached;
    private final double asked;

    private Calibration(TreeMap<Integer, List<Outcome>> past, ToDoubleFunction<Outcome> reached, double asked) {
        this.past.putAll(past);
        this.reached = reached;
        this.asked = asked;
    }

    /// The past as replayed from each of the days on which the policy calibrates.
    static TreeMap<Integer, List<Outcome>> past(
            ReplayShop shop, BackstopPolicy.Tables tables, ReplayOptions options, int from) {
        var past = new TreeMap<Integer, List<Outcome>>();
        for (int reviewed = 0; reviewed < shop.reviews(); reviewed++) {
            int day = shop.day(reviewed);
            var earlier = shop.earlier(options, Math.max(from, day - REVIEWS_BACK * shop.review()), day);
            var outcomes = new ArrayList<Outcome>();
            for (double chance : CHANCES) {
                var policy = new BackstopPolicy(earlier, tables, (_, _) -> chance);
                outcomes.add(new Replay(earlier.stockedBy(policy)).run(policy));
            }
            past.put(day, outcomes);
        }
        return past;
    }

    static Calibration ofCycleService(TreeMap<Integer, List<Outcome>> past, double asked) {
        return new Calibration(past, Outcome::cycleService, asked);
    }

    static Calibration ofFillRate(TreeMap<Integer, List<Outcome>> past, double asked) {
        return new Calibration(past, Outcome::fillRate, asked);
    }

    @Override
    public double of(int product, int day) {
        var outcomes = past.floorEntry(day).getValue();
        for (int i = 1; i < CHANCES.length; i++) {
            double after = reached.applyAsDouble(outcomes.get(i));
            if (after >= asked) {
                double before = Math.min(after, reached.applyAsDouble(outcomes.get(i - 1)));
                double weight = after > before ? Math.max(0, (asked - before) / (after - before)) : 0;
                return Math.exp(Math.log(CHANCES[i - 1]) + weight * Math.log(CHANCES[i] / CHANCES[i - 1]));
            }
        }
        return CHANCES[CHANCES.length - 1];
    }
}
