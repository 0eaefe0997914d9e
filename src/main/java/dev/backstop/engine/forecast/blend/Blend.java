package dev.backstop.engine.forecast.blend;

import java.util.ArrayList;
import java.util.List;

/// Forecasts many series of buckets together: every method on every series, shares learnt from what the past would have
/// lost, a distribution around the result.
///
/// Series that always sold and series of counts are two groups with methods, shares and distributions of their own. The
/// same series give the same bits, whatever else the machine does.
public final class Blend {
    private final List<Buckets> all;
    private final int horizon;
    private final List<List<Origin>> origins = new ArrayList<>();
    private final Shares shares;
    private final Shares point;
    private final Shape steps = new Shape();
    private final Shape sums = new Shape();

    private Blend(List<Buckets> all, int horizon, boolean smooth) {
        this.all = all;
        this.horizon = horizon;
        int season = all.isEmpty() ? 1 : all.getFirst().season();
        var shared = new Category(all, horizon);
        var members = smooth ? (season == 12 || Integer.getInteger("noshare",0)==1 ? Member.FOR_SMOOTH : Member.FOR_SHORT) : Member.FOR_COUNTS;
        for (var series : all) {
            origins.add(origins(series, members, shared));
        }
        shares = Shares.learnt(members, smooth ? Shares.Aim.ABSOLUTE : Shares.Aim.SQUARED, all, origins);
        point = smooth ? shares : Shares.learnt(Member.FOR_POINTS, Shares.Aim.ROOT, all, origins);
    }

    /// One forecast a series, in their order. `raw` are its buckets (NaN: not known), `first` the number of the first of
    /// them, `season` the buckets of one season.
    public static List<BucketForecast> forecasts(List<double[]> raw, int[] first, int season, int horizon) {
        var order = new ArrayList<Buckets>();
        for (int i = 0; i < raw.size(); i++) {
            order.add(Buckets.of(raw.get(i), first[i], season));
        }
        var smooth = new Blend(order.stream().filter(Buckets::positive).toList(), horizon, true).run();
        var counts = new Blend(order.stream().filter(it -> !it.positive()).toList(), horizon, false).run();
        var result = new ArrayList<BucketForecast>();
        int s = 0;
        int c = 0;
        for (var series : order) {
            result.add(series.positive() ? smooth.get(s++) : counts.get(c++));
        }
        return result;
    }

    /// The newest origin first: the end of the history, then those of the test on the past.
    private List<Origin> origins(Buckets series, List<Member> members, Category shared) {
        var list = new ArrayList<Origin>();
        int n = series.n();
        list.add(new Origin(series, n, members, horizon, shared));
        int step = Math.max(1, (horizon + 2) / 3);
        int least = Math.max(6, Math.min(n / 2, 3 * series.season()));
        for (int b = 0, at = n - step; b < ORIGINS && at >= least; b++, at -= step) {
            list.add(new Origin(series, at, members, horizon, shared));
        }
        return list;
    }

    private static final int ORIGINS = 6;

    private List<BucketForecast> run() {
        var expected = new ArrayList<double[]>();
        for (int i = 0; i < all.size(); i++) {
            var series = all.get(i);
            var past = origins.get(i).subList(1, origins.get(i).size());
            var own = shares.own(series, past);
            var means = past.stream().map(origin -> origin.blended(own)).toList();
            for (int b = 0; b < past.size(); b++) {
                past.get(b).missed = missed(series, past, means, b + 1, past.get(b));
            }
            origins.get(i).getFirst().missed = missed(series, past, means, 0, origins.get(i).getFirst());
            for (int b = 0; b < past.size(); b++) {
                steps.addSteps(series, past.get(b), means.get(b));
                sums.addSum(series, past.get(b), means.get(b));
            }
            expected.add(origins.get(i).getFirst().blended(own));
        }
        steps.learn();
        sums.learn();
        if (System.getProperty("verbose") != null) System.out.println(shares + "\n" + point);
        var result = new ArrayList<BucketForecast>();
        for (int i = 0; i < all.size(); i++) {
            var series = all.get(i);
            var now = origins.get(i).getFirst();
            var mean = expected.get(i);
            var single = point == shares ? mean : now.blended(point.common());
            result.add(new BucketForecast(single, steps.steps(series, now, mean), sums.sum(series, now, mean)));
        }
        return result;
    }

    /// How far the combination missed after the origins from number `from` on, seen from a later origin.
    private static double missed(Buckets series, List<Origin> past, List<double[]> means, int from, Origin seen) {
        double sum = 2 * seen.far;
        double weight = 2;
        for (int b = from; b < past.size(); b++) {
            int start = past.get(b).n;
            for (int h = 0; h < means.get(b).length && start + h < seen.n; h++) {
                sum += Math.abs(series.y()[start + h] - means.get(b)[h]) / StrictMath.pow(h + 1.0, 0.3);
                weight++;
            }
        }
        return sum / weight;
    }
}
