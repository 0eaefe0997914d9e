package dev.backstop.engine.forecast.blend;

import java.util.Arrays;
import java.util.List;

/// How much each method counts: learnt from the errors of many series, then moved a little by each series' own.
final class Shares {
    /// How far shares are drawn to equal ones where nothing else is known.
    static final double PULL = 0.2;

    private static final double LEAST_MISS = 0.15;
    private static final int TURNS = 4;

    private final List<Member> members;
    private final Aim aim;
    private final double[] common;

    /// What is made small, and how far a series' own past moves the shares: absolute errors, or the mean over series
    /// of the roots of their squared errors, for the mean of a distribution or for a single number.
    ///
    /// A mean does not move at all: the same errors of the past tell its distribution how wide to be, and shares
    /// made for them would tell it too little.
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

    private Shares(List<Member> members, Aim aim, double[] common) {
        this.members = members;
        this.aim = aim;
        this.common = common;
    }

    /// The shares that would have missed least after the past origins (all but the first of each list), drawn to
    /// equal ones.
    static Shares learnt(List<Member> members, Aim aim, double pull, List<Buckets> all, List<List<Origin>> origins) {
        var equal = new double[members.size()];
        int real =
                (int) members.stream().filter(member -> member != Member.ZERO).count();
        for (int k = 0; k < equal.length; k++) {
            equal[k] = members.get(k) == Member.ZERO ? 0 : 1.0 / real;
        }
        var shares = new Shares(members, aim, equal);
        for (int turn = 0; turn < TURNS; turn++) {
            var weights = new Weights(equal.length);
            for (int i = 0; i < all.size(); i++) {
                for (var origin : origins.get(i).subList(1, origins.get(i).size())) {
                    shares.gather(weights, all.get(i), origin);
                }
            }
            shares = new Shares(members, aim, weights.best(equal, pull));
        }
        return shares;
    }

    private void gather(Weights weights, Buckets series, Origin origin) {
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
        var said = new double[common.length];
        for (int h = 0; h < known; h++) {
            double came = (series.y()[origin.n + h] - mean[h]) / unit;
            for (int k = 0; k < said.length; k++) {
                said[k] = (origin.paths[k][h] - mean[h]) / unit;
            }
            double weight = switch (aim) {
                case ABSOLUTE -> 1 / Math.max(LEAST_MISS, Math.abs(came));
                case MEAN, POINT, SPARSE_POINT -> 1 / Math.max(1, Math.sqrt(squares));
            };
            weights.add(said, came, weight / known);
        }
    }

    /// What the combination with the common shares says after an origin.
    double[] said(Origin origin) {
        return origin.blended(common);
    }

    /// The shares for one series: the common ones, moved by how much each method has missed on it.
    double[] own(Buckets series, List<Origin> past) {
        var loss = new double[common.length];
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
        var own = common.clone();
        double sum = 0;
        for (int k = 0; k < own.length; k++) {
            own[k] *= StrictMath.exp(-aim.own * loss[k] / best);
            sum += own[k];
        }
        for (int k = 0; k < own.length; k++) {
            own[k] = sum > 0 ? own[k] / sum : common[k];
        }
        return own;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(aim.toString());
        for (int k = 0; k < common.length; k++) {
            text.append(String.format(java.util.Locale.ROOT, "  %s %.2f", members.get(k), common[k]));
        }
        return text.toString();
    }
}
