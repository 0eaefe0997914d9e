package dev.backstop.engine.forecast.learnt;

import dev.backstop.engine.forecast.numeric.Weights;
import java.util.Arrays;
import java.util.List;

/// How much each member of the combination counts for the days soon to come and for later ones, where demand is
/// summed over weeks and where it is over months: what would have missed least on the past of many products, drawn
/// to shares that do well on all kinds of demand.
public final class MemberShares {
    /// The first day of each part of the days to come that has shares of its own.
    private static final int[] FIRST_DAYS = {0, 7, 28};

    private static final int LAST_DAY = 56;
    private static final int BUCKETS = 2;
    private static final double DRAWN = 0.05;
    private static final double LARGE = 0.5;
    private static final int TURNS = 4;
    private static final int LEAST_CASES = 60;

    /// Nothing learnt.
    public static final MemberShares USUAL = new MemberShares(usual());

    private final double[][][] shares;

    private MemberShares(double[][][] shares) {
        this.shares = shares;
    }

    /// What the members said of a part of the days to come and what came, in units of what the product usually
    /// sells; `bucket` is 0 for weeks and 1 for months.
    public record Said(int bucket, int part, double[] members, double came) {}

    /// How many parts of the days to come have shares of their own.
    public static int parts() {
        return FIRST_DAYS.length;
    }

    /// The first day of a part; for that after the last one, the day after those that are learnt from.
    public static int firstDay(int part) {
        return part < FIRST_DAYS.length ? FIRST_DAYS[part] : LAST_DAY;
    }

    /// The shares from a day ahead on; levels from slow to quick, two more, then those with a trend.
    public double[] of(int bucket, int day) {
        int part = 0;
        while (part < FIRST_DAYS.length - 1 && day >= FIRST_DAYS[part + 1]) {
            part++;
        }
        return shares[bucket][part];
    }

    /// The shares that would have missed least.
    public static MemberShares from(List<Said> said) {
        var shares = usual();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int part = 0; part < FIRST_DAYS.length; part++) {
                var usual = shares[bucket][part];
                var cases = cases(said, bucket, part, usual.length);
                if (cases.size() >= LEAST_CASES) {
                    shares[bucket][part] = best(cases, usual);
                }
            }
        }
        return new MemberShares(shares);
    }

    /// Those to learn from; without a trend a product has fewer members.
    private static List<Said> cases(List<Said> said, int bucket, int part, int members) {
        return said.stream()
                .filter(it -> it.bucket == bucket && it.part == part && it.members.length == members)
                .toList();
    }

    /// Least absolute misses, small ones squared, by weighing large ones down. Source: Huber (1964).
    private static double[] best(List<Said> cases, double[] usual) {
        var shares = usual;
        for (int turn = 0; turn < TURNS; turn++) {
            var weights = new Weights(usual.length);
            for (var it : cases) {
                double miss = it.came;
                for (int k = 0; k < shares.length; k++) {
                    miss -= shares[k] * it.members[k];
                }
                weights.add(it.members, it.came, 1 / Math.max(LARGE, Math.abs(miss)));
            }
            shares = weights.best(usual, DRAWN);
        }
        return shares;
    }

    private static double[][][] usual() {
        var shares = new double[BUCKETS][FIRST_DAYS.length][];
        for (var bucket : shares) {
            Arrays.setAll(bucket, _ -> new double[] {0.02, 0.14, 0.1, 0.13, 0.13, 0.14, 0.13, 0.05, 0.1, 0.06});
        }
        return shares;
    }
}
