package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One network for many series together: what follows a stretch of demand, the whole horizon at once.
///
/// Source: the idea of one model for all series as in Smyl (2020) and Oreshkin and others (2020), here as small
/// as a shop's data can feed. It learns at the oldest origin first and goes on from there with what came later,
/// so that no origin knows what came after it, and all of them together cost little more than one.
final class PooledNetwork {
    private static final int HIDDEN = 20;
    private static final long SEED = 1;
    private static final int LEAST_SAMPLES = 3_000;

    private static final int FIRST_TIMES = 6;
    private static final int MORE_TIMES = 2;
    private static final int LAST_TIMES = 5;
    private static final double[] LEVELS = {0.5, 0.95};

    private final Network.Learnt network;
    private final int[] distances;
    private final int season;

    private PooledNetwork(Network.Learnt network, int[] distances, int season) {
        this.network = network;
        this.distances = distances;
        this.season = season;
    }

    /// One for each origin, the newest first: of the b-th, `b · step` buckets of each series are hidden. None
    /// where the oldest knows too little to learn from: what networks say at different origins must be alike.
    static List<PooledNetwork> learnt(List<Buckets> all, int season, int horizon, int step, int origins) {
        int[] distances = distances(horizon);
        var stretches = new Stretches(all, season);
        var network = new Network(Stretch.INPUTS, HIDDEN, levels(distances.length), SEED);
        var list = new ArrayList<PooledNetwork>();
        for (int b = origins - 1; b >= 0; b--) {
            var samples = stretches.samples(b * step, distances, LEVELS.length);
            if (samples.size() < LEAST_SAMPLES) {
                return List.of();
            }
            int times = list.isEmpty() ? FIRST_TIMES : b > 0 ? MORE_TIMES : LAST_TIMES;
            network.learn(samples, Stretch.TURNING, times);
            list.addFirst(new PooledNetwork(network.learnt(), distances, season));
        }
        return list;
    }

    /// The middle of what may come at each distance, then the value that is seldom exceeded.
    private static double[] levels(int distances) {
        var levels = new double[LEVELS.length * distances];
        Arrays.setAll(levels, k -> LEVELS[k / distances]);
        return levels;
    }

    /// The distances that the network speaks of: the next buckets one by one, later ones ever further apart.
    static int[] distances(int horizon) {
        var list = new ArrayList<Integer>();
        for (double at = 0; at < horizon - 1; at = 1.5 * at + 1) {
            list.add((int) at);
        }
        list.add(horizon - 1);
        return list.stream().mapToInt(it -> it).toArray();
    }

    /// Whether a series with that many values can be carried on.
    boolean reaches(int n) {
        return n >= Stretch.least(season);
    }

    /// What is expected after the first `n`.
    Outlook outlook(double[] y, int n, int horizon) {
        var stretch = Stretch.of(y, Buckets.logarithms(y, n), n, season);
        double[] answer = network.answer(stretch.seen());
        double[] middle = stretch.path(Arrays.copyOf(answer, distances.length), distances, horizon);
        double[] high = stretch.path(Arrays.copyOfRange(answer, distances.length, answer.length), distances, horizon);
        for (int h = 0; h < horizon; h++) {
            high[h] = Math.max(0, high[h] - middle[h]);
        }
        return new Outlook(middle, high);
    }

    /// What a network expects of each bucket: the middle of what may come, and how far above it one in twenty
    /// may lie.
    record Outlook(double[] middle, double[] above) {}
}
