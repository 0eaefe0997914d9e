package dev.backstop.engine.forecast.blend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The single numbers said of counts: combined for the least error of the number itself, not for the mean of the
/// distribution, then corrected by what the combination had missed.
///
/// Series that mostly sold nothing have shares of their own, and one of nothing among them; decision 0031 says why
/// only they. The corrections are a bend for all series and a factor for the sparse ones and the others apart
/// (decision 0105).
final class Points {
    private final Shares sparse;
    private final Shares dense;
    private final Bend bend;
    private final double sparseFactor;
    private final double denseFactor;

    /// Learns from what the members said of all these series after past origins (all but the first of each list).
    Points(List<Buckets> all, List<List<Origin>> origins) {
        sparse = learnt(Member.FOR_POINTS, Shares.Aim.SPARSE_POINT, all, origins, true);
        dense = learnt(Member.FOR_COUNTS, Shares.Aim.POINT, all, origins, false);
        var ofSparse = cases(all, origins, true);
        var ofDense = cases(all, origins, false);
        sparseFactor = Drawn.factor(ofSparse);
        denseFactor = Drawn.factor(ofDense);
        bend = Bend.learnt(Stream.concat(ofSparse.stream(), ofDense.stream()).toList());
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

    private List<PointCase> cases(List<Buckets> all, List<List<Origin>> origins, boolean ofSparse) {
        var shares = ofSparse ? sparse : dense;
        var cases = new ArrayList<PointCase>();
        for (int i = 0; i < all.size(); i++) {
            var series = all.get(i);
            for (int age = 1; age < origins.get(i).size() && series.sparse() == ofSparse; age++) {
                var origin = origins.get(i).get(age);
                if (origin.unit > 0 && origin.squareUnit > 0 && origin.n < series.n()) {
                    cases.add(PointCase.of(series, origin, age, shares.said(origin)));
                }
            }
        }
        return cases;
    }

    /// What is said of the buckets after the first of a series' origins.
    double[] after(Buckets series, List<Origin> origins) {
        var shares = series.sparse() ? sparse : dense;
        var now = origins.getFirst();
        var said = now.blended(shares.own(series, origins.subList(1, origins.size())));
        var bent = bend.bent(now, said).clone();
        double factor = now.squareUnit <= 0 ? 1 : series.sparse() ? sparseFactor : denseFactor;
        for (int h = 0; h < bent.length; h++) {
            bent[h] *= factor;
        }
        return bent;
    }
}
