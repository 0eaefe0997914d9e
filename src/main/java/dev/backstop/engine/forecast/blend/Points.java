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
        sparse = learnt(Member.FOR_POINTS, Shares.Aim.SPARSE_POINT, all, origins, true);
        dense = learnt(Member.FOR_COUNTS, Shares.Aim.POINT, all, origins, false);
    }

    private static Shares learnt(
            List<Member> members, Shares.Aim aim, List<Buckets> all, List<List<Origin>> origins, boolean sparse) {
        var some = new ArrayList<Buckets>();
        var theirs = new ArrayList<List<Origin>>();
        for (int i = 0; i < all.size(); i++) {
            if (!sparse || all.get(i).sparse()) {
                some.add(all.get(i));
                theirs.add(origins.get(i));
            }
        }
        return Shares.learnt(members, aim, Shares.PULL, some, theirs);
    }

    /// What is said of the buckets after the first of a series' origins.
    double[] after(Buckets series, List<Origin> origins) {
        var shares = series.sparse() ? sparse : dense;
        return origins.getFirst().blended(shares.own(series, origins.subList(1, origins.size())));
    }
}
