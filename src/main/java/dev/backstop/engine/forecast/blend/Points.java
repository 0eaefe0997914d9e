package dev.backstop.engine.forecast.blend;

import java.util.ArrayList;
import java.util.List;

/// The single numbers said of counts: combined for the least error of the number itself, not for the mean of the
/// distribution.
///
/// Series that mostly sold nothing have shares of their own, and one of nothing among them; decision 0031 says why
/// only they.
final class Points {
    private final Shares sparse;
    private final Shares dense;

    /// Learns from what the members said of all these series after past origins (all but the first of each list).
    Points(List<Buckets> all, List<List<Origin>> origins) {
        sparse = learnt(true, all, origins);
        dense = learnt(false, all, origins);
    }

    private static Shares learnt(boolean sparse, List<Buckets> all, List<List<Origin>> origins) {
        var some = new ArrayList<Buckets>();
        var theirs = new ArrayList<List<Origin>>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).sparse() == sparse) {
                some.add(all.get(i));
                theirs.add(origins.get(i));
            }
        }
        return Shares.learnt(
                sparse ? Member.FOR_POINTS : Member.FOR_COUNTS, Shares.Aim.POINT, Shares.PULL, some, theirs);
    }

    /// What is said of the buckets after the first of a series' origins.
    double[] after(Buckets series, List<Origin> origins) {
        var shares = series.sparse() ? sparse : dense;
        return origins.getFirst().blended(shares.own(series, origins.subList(1, origins.size())));
    }
}
