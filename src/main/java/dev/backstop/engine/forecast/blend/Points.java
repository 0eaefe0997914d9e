package dev.backstop.engine.forecast.blend;

import java.util.ArrayList;
import java.util.List;

/// The single numbers said of series that mostly sold nothing: combined for the least error of the number itself,
/// not for the mean of the distribution, with a share of nothing. Decision 0031 says why only of them.
final class Points {
    private final Shares shares;

    /// Learns from what the members said of the sparse ones of these series after past origins (all but the first of
    /// each list).
    Points(List<Buckets> all, List<List<Origin>> origins) {
        var some = new ArrayList<Buckets>();
        var theirs = new ArrayList<List<Origin>>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).sparse()) {
                some.add(all.get(i));
                theirs.add(origins.get(i));
            }
        }
        shares = Shares.learnt(Member.FOR_POINTS, Shares.Aim.POINT, some, theirs);
    }

    /// What is said of the buckets after the first of a series' origins.
    double[] after(Buckets series, List<Origin> origins) {
        return origins.getFirst().blended(shares.own(series, origins.subList(1, origins.size())));
    }
}
