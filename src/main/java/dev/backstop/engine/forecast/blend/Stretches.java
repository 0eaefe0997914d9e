package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.Network;
import java.util.ArrayList;
import java.util.List;

/// All stretches of many series that a network may learn from, as many as can be kept: of more series, fewer of
/// each.
final class Stretches {
    private static final int MOST = 60_000;
    private static final double LEAST_WEIGHT = 0.2;
    private static final double MOST_WEIGHT = 3;

    private final List<Buckets> all;
    private final int first;
    private final int every;
    private final List<double[]> logs = new ArrayList<>();
    private final List<List<Stretch>> stretches = new ArrayList<>();

    Stretches(List<Buckets> all, int season) {
        this.all = all;
        first = Stretch.least(season);
        long count = all.stream().mapToLong(it -> Math.max(0, it.n() - first)).sum();
        every = (int) (1 + count / MOST);
        for (var series : all) {
            double[] log = Buckets.logarithms(series.y(), series.n());
            var list = new ArrayList<Stretch>();
            for (int n = first; n < series.n(); n += every) {
                list.add(Stretch.of(series.y(), log, n, season));
            }
            logs.add(log);
            stretches.add(list);
        }
    }

    /// What could be learnt when the last `hidden` values of each series were not known: each stretch with what
    /// came of it at these distances, once for each of so many levels. It weighs by how far its changes move
    /// the error in the unit of its series.
    List<Network.Sample> samples(int hidden, int[] distances, int levels) {
        var samples = new ArrayList<Network.Sample>();
        for (int i = 0; i < all.size(); i++) {
            int known = Math.max(0, all.get(i).n() - hidden);
            double unit = all.get(i).scale(known);
            for (int k = 0; first + k * every < known && unit > 0; k++) {
                var stretch = stretches.get(i).get(k);
                if (stretch.size() > 0) {
                    double weight = stretch.size() * StrictMath.exp(stretch.level()) / unit;
                    double[] came = stretch.came(logs.get(i), first + k * every, known, distances, levels);
                    samples.add(
                            new Network.Sample(stretch.seen(), came, Math.clamp(weight, LEAST_WEIGHT, MOST_WEIGHT)));
                }
            }
        }
        return samples;
    }
}
