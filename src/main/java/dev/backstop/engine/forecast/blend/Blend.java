package dev.backstop.engine.forecast.blend;

import java.util.ArrayList;
import java.util.List;

/// Forecasts many series of buckets together: every method on every series, shares learnt from what the past
/// would have lost, a distribution around the result.
///
/// Series that always sold and series of counts are two groups with methods, shares and distributions of their own.
/// Counts lean on the index of all series together, steady series on their own, which is sharper.
/// The same series give the same bits, whatever else the machine does.
public final class Blend {
    private static final int ORIGINS = 4;
    private static final int YEAR_OF_MONTHS = 12;
    private static final double GROWTH = 0.3;

    private final List<Buckets> all;
    private final int horizon;
    private final int step;
    private final Category category;
    private final List<Member> members;
    private final List<Member.Shared> shared;
    private final List<List<Origin>> origins = new ArrayList<>();
    private final Shares shares;
    private final Shape steps;
    private final Shape sums;

    private Blend(List<Buckets> all, int season, int horizon, Category category, boolean smooth) {
        this.all = all;
        this.horizon = horizon;
        step = Math.max(1, (horizon + 1) / 2);
        this.category = category;
        boolean monthly = smooth && season == YEAR_OF_MONTHS;
        List<PooledNetwork> networks =
                monthly ? PooledNetwork.learnt(all, season, horizon, step, ORIGINS + 1) : List.of();
        members = members(smooth, monthly, !networks.isEmpty());
        shared = shared(season, networks);
        steps = new Shape(monthly);
        sums = new Shape(monthly);
        all.forEach(series -> origins.add(origins(series)));
        shares = monthly
                ? Shares.learnt(members, Shares.Aim.ABSOLUTE, Shares.PULL_OF_MONTHS, all, origins)
                : Shares.learnt(smooth ? members : Member.FOR_COUNTS, Shares.Aim.MEAN, Shares.PULL, all, origins);
    }

    /// What is shared, for each origin as it was known then.
    private List<Member.Shared> shared(int season, List<PooledNetwork> networks) {
        var list = new ArrayList<Member.Shared>();
        for (int b = 0; b <= ORIGINS; b++) {
            boolean pooled = members.contains(Member.POOLED);
            list.add(new Member.Shared(
                    category,
                    pooled ? PooledAutoregression.learnt(all, b * step, season) : null,
                    networks.isEmpty() ? null : networks.get(b)));
        }
        return list;
    }

    private static List<Member> members(boolean smooth, boolean monthly, boolean network) {
        if (!smooth) {
            return Member.FOR_POINTS;
        }
        return !monthly ? Member.FOR_SMOOTH : network ? Member.FOR_MANY_MONTHS : Member.FOR_MONTHS;
    }

    /// One forecast a series, in their order. `raw` are its buckets (NaN: not known), `first` the number of the
    /// first of them, `season` the buckets of one season.
    public static List<BucketForecast> forecasts(List<double[]> raw, int[] first, int season, int horizon) {
        return forecasts(raw, first, season, horizon, PeriodDates.UNKNOWN);
    }

    /// The same where the dates of the periods are known: demand then also has its place in the year.
    public static List<BucketForecast> forecasts(
            List<double[]> raw, int[] first, int season, int horizon, PeriodDates dates) {
        var unit = Unit.of(raw);
        if (unit.equals(Unit.ONE)) {
            return counted(raw, first, season, horizon, dates);
        }
        var inUnits = raw.stream().map(unit::in).toList();
        return counted(inUnits, first, season, horizon, dates).stream()
                .map(unit::back)
                .toList();
    }

    private static List<BucketForecast> counted(
            List<double[]> raw, int[] first, int season, int horizon, PeriodDates dates) {
        var order = new ArrayList<Buckets>();
        for (int i = 0; i < raw.size(); i++) {
            order.add(Buckets.of(raw.get(i), first[i], season));
        }
        var steady = order.stream().filter(Buckets::positive).toList();
        var others = order.stream().filter(it -> !it.positive()).toList();
        var smooth = new Blend(steady, season, horizon, new Category(steady, horizon, dates), true).run();
        var counts = new Blend(others, season, horizon, new Category(order, horizon, dates), false).run();
        var result = new ArrayList<BucketForecast>();
        int s = 0;
        int c = 0;
        for (var series : order) {
            result.add(series.positive() ? smooth.get(s++) : counts.get(c++));
        }
        return result;
    }

    /// The newest origin first: the end of the history, then those of the test on the past.
    private List<Origin> origins(Buckets series) {
        var list = new ArrayList<Origin>();
        int n = series.n();
        list.add(new Origin(series, n, members, horizon, shared.getFirst()));
        int least = Math.max(6, Math.min(n / 2, 3 * series.season()));
        for (int at = n - step; list.size() <= ORIGINS && at >= least; at -= step) {
            list.add(new Origin(series, at, members, horizon, shared.get(list.size())));
        }
        return list;
    }

    private List<BucketForecast> run() {
        var expected = new ArrayList<double[]>();
        for (int i = 0; i < all.size(); i++) {
            expected.add(learn(all.get(i), origins.get(i)));
        }
        steps.learn();
        sums.learn();
        var points =
                new Points(all.stream().filter(series -> !series.positive()).toList(), origins);
        var result = new ArrayList<BucketForecast>();
        for (int i = 0; i < all.size(); i++) {
            var series = all.get(i);
            var now = origins.get(i).getFirst();
            var mean = expected.get(i);
            var single = series.positive() ? mean : points.after(series, origins.get(i));
            var quantiles = steps.steps(series, now, mean);
            result.add(new BucketForecast(single, quantiles, noLess(sums.sum(series, now, mean), quantiles)));
        }
        return result;
    }

    /// The quantiles of a sum, none below that of one of its parts.
    private static double[] noLess(double[] sum, double[][] parts) {
        for (double[] part : parts) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] = Math.max(sum[j], part[j]);
            }
        }
        return sum;
    }

    /// Gives what the combination would have said in the past to the distributions; says what it says now.
    private double[] learn(Buckets series, List<Origin> all) {
        var own = shares.own(series, all.subList(1, all.size()));
        var means = all.stream().map(origin -> origin.blended(own)).toList();
        for (int b = 0; b < all.size(); b++) {
            all.get(b).missed = missed(series, all, means, b);
        }
        for (int b = 1; b < all.size(); b++) {
            steps.addSteps(series, all.get(b), means.get(b));
            sums.addSum(series, all.get(b), means.get(b));
        }
        return means.getFirst();
    }

    /// How far the combination had missed after earlier origins, as seen from one.
    private static double missed(Buckets series, List<Origin> origins, List<double[]> means, int seenFrom) {
        var now = origins.get(seenFrom);
        double sum = 2 * now.far;
        double weight = 2;
        for (int b = seenFrom + 1; b < origins.size(); b++) {
            int start = origins.get(b).n;
            for (int h = 0; h < means.get(b).length && start + h < now.n; h++) {
                double miss = Math.abs(series.y()[start + h] - means.get(b)[h]);
                sum += miss / StrictMath.pow(h + 1.0, GROWTH);
                weight++;
            }
        }
        return sum / weight;
    }
}
