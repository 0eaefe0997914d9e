package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How much each method counts: learnt from the errors of many series, then moved a little by each series' own.
final class Shares {
    /// How far shares are drawn to equal ones where nothing else is known.
    static final double[] PULL = {0.2};

    /// The same for the near, middle and far thirds of the horizon of months, which have shares of their own:
    /// months are few beside the methods, and the further away, the more of what shares seem to gain is chance
    /// (found on held-back periods).
    static final double[] PULL_OF_MONTHS = {0.3, 2, 10};

    /// The share that `PROVEN` is drawn to, the others to equal parts of the rest: alone it misses as little as all of
    /// them together (found on held-back periods).
    private static final double PROVEN = 0.4;

    private static final double LEAST_MISS = 0.15;
    private static final int TURNS = 4;

    private final List<Member> members;
    private final Aim aim;
    private final double[][] common;

    /// What is made small, and how far a series' own past moves the shares: absolute errors, or the mean over
    /// series of the roots of their squared errors, for the mean of a distribution or for a single number.
    ///
    /// A mean does not move at all: the same errors of the past tell its distribution how wide to be, and
    /// shares made for them would tell it too little.
    enum Aim {
        ABSOLUTE(0.2),
        MEAN(0),
        POINT(0.1),
        SPARSE_POINT(0.2);

        private final double own;

        Aim(double own) {
            this.own = own;
        }
    }

    private Shares(List<Member> members, Aim aim, double[][] common) {
        this.members = members;
        this.aim = aim;
        this.common = common;
    }

    /// The shares that would have missed least after the past origins (all but the first of each list), drawn to
    /// those that are believed beforehand by `pull`, of which each value is that of an equal part of the horizon.
    static Shares learnt(List<Member> members, Aim aim, double[] pull, List<Buckets> all, List<List<Origin>> origins) {
        double[] before = before(members);
        var common = new double[pull.length][];
        Arrays.fill(common, before);
        var shares = new Shares(members, aim, common);
        for (int turn = 0; turn < TURNS; turn++) {
            var weights = Stream.generate(() -> new Weights(before.length))
                    .limit(pull.length)
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                for (var origin : origins.get(i).subList(1, origins.get(i).size())) {
                    shares.gather(weights, all.get(i), origin);
                }
            }
            var best = new double[pull.length][];
            Arrays.setAll(best, part -> weights.get(part).best(before, pull[part]));
            shares = new Shares(members, aim, best);
        }
        return shares;
    }

    /// Equal shares but for `PROVEN` and for nothing.
    private static double[] before(List<Member> members) {
        boolean proven = members.contains(Member.PROVEN);
        long equal = members.stream()
                .filter(member -> member != Member.ZERO && member != Member.PROVEN)
                .count();
        return members.stream()
                .mapToDouble(member -> switch (member) {
                    case ZERO -> 0;
                    case PROVEN -> PROVEN;
                    default -> (proven ? 1 - PROVEN : 1) / equal;
                })
                .toArray();
    }

    private void gather(List<Weights> weights, Buckets series, Origin origin) {
        double unit = aim == Aim.ABSOLUTE ? origin.unit : origin.squareUnit;
        if (origin.unit <= 0 || unit <= 0) {
            return;
        }
        var mean = origin.blended(common);
        int known = Math.min(mean.length, series.n() - origin.n);
        double squares = 0;
        for (int h = 0; h < known; h++) {
            double miss = (series.y()[origin.n + h] - mean[h]) / unit;
            squares += miss * miss / known;
        }
        var said = new double[members.size()];
        for (int h = 0; h < known; h++) {
            double came = (series.y()[origin.n + h] - mean[h]) / unit;
            for (int k = 0; k < said.length; k++) {
                said[k] = (origin.paths[k][h] - mean[h]) / unit;
            }
            double weight = switch (aim) {
                case ABSOLUTE -> 1 / Math.max(LEAST_MISS, Math.abs(came));
                case MEAN, POINT, SPARSE_POINT -> 1 / Math.max(1, Math.sqrt(squares));
            };
            weights.get(Origin.part(h, mean.length, common.length)).add(said, came, weight / known);
        }
    }

    /// What the combination with the common shares says after an origin.
    double[] said(Origin origin) {
        return origin.blended(common);
    }

    /// The shares for one series: the common ones, moved by how much each method has missed on it.
    double[][] own(Buckets series, List<Origin> past) {
        var loss = new double[members.size()];
        for (int k = 0; k < loss.length; k++) {
            for (var origin : past) {
                int known = Math.min(origin.factors.length, series.n() - origin.n);
                for (int h = 0; h < known; h++) {
                    double miss = series.y()[origin.n + h] - origin.paths[k][h];
                    loss[k] += aim == Aim.ABSOLUTE ? Math.abs(miss) : miss * miss;
                }
            }
        }
        double total = Arrays.stream(loss).sum();
        if (total <= 0) {
            return common;
        }
        double best = Arrays.stream(loss).min().orElse(0) + 0.01 * total / loss.length;
        var kept = new double[loss.length];
        Arrays.setAll(kept, k -> StrictMath.exp(-aim.own * loss[k] / best));
        return Arrays.stream(common).map(shares -> moved(shares, kept)).toArray(double[][]::new);
    }

    private static double[] moved(double[] shares, double[] kept) {
        var moved = new double[shares.length];
        double sum = 0;
        for (int k = 0; k < moved.length; k++) {
            moved[k] = shares[k] * kept[k];
            sum += moved[k];
        }
        for (int k = 0; k < moved.length; k++) {
            moved[k] = sum > 0 ? moved[k] / sum : shares[k];
        }
        return moved;
    }
}
