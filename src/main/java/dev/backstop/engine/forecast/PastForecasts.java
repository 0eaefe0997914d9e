package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.learnt.MemberShares;
import dev.backstop.engine.forecast.learnt.Miss;
import dev.backstop.engine.forecast.learnt.SeasonBelief;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One product's forecasts of the past, four weeks apart, and what became of them: what others may learn from.
final class PastForecasts {
    private static final int STEP = 4;
    private static final int APART = 28;
    private static final double PRESENT = 0.5;
    private static final double NOTHING = 1e-9;

    private final Past past;
    private final Backtest backtest;
    private final Bucket bucket;
    private final Season.Kind season;

    private PastForecasts(Past past) {
        this.past = past;
        backtest = new Backtest(past);
        bucket = Bucket.of(past);
        season = past.knowsYear(past.days) ? Season.Kind.YEAR : Season.Kind.WEEK;
    }

    /// Those of a product of that category; empty where too little is known.
    static Optional<PastForecasts> of(DemandHistory history, CategoryDemand category) {
        var series = history.series();
        var lifts = new EventLifts(series, Circumstances.NONE.withCategory(category), history.knownUntil());
        var usual = new DemandHistory.Series(series.start(), BulkOrders.levelled(series.values()), series.shares());
        var past = new Past(usual, 0, lifts::on, category);
        boolean thin = past.known(0, past.days) < 7 * Forecast.WEEKS_NEEDED;
        return thin ? Optional.empty() : Optional.of(new PastForecasts(past));
    }

    /// What the members of the combination said of each part of the days to come.
    void said(List<MemberShares.Said> into) {
        backtest.visit(
                new Combination(bucket, season, SeasonBelief.WHOLE, MemberShares.USUAL), APART, (fit, origin) -> {
                    for (int part = 0; part < MemberShares.parts(); part++) {
                        int from = origin + MemberShares.firstDay(part);
                        int to = origin + MemberShares.firstDay(part + 1);
                        if (to <= past.days && past.known(from, to) > PRESENT * (to - from)) {
                            into.add(said((Combination.Fitted) fit, part, origin, from, to));
                        }
                    }
                });
    }

    private MemberShares.Said said(Combination.Fitted fit, int part, int origin, int from, int to) {
        double unit = Math.max(1, past.rate(0, origin) * past.known(from, to));
        var said =
                Arrays.stream(fit.said(origin, from, to)).map(sum -> sum / unit).toArray();
        return new MemberShares.Said(bucket.ordinal(), part, said, past.demand(from, to) / unit);
    }

    /// What was said of the next four weeks with and without the season of the year.
    void seasons(MemberShares shares, List<SeasonBelief.Said> into) {
        if (season == Season.Kind.WEEK) {
            return;
        }
        var withYear = fourWeeks(season, shares);
        fourWeeks(Season.Kind.WEEK, shares).forEach((origin, without) -> {
            Double with = withYear.get(origin);
            double known = past.known(origin, origin + APART);
            double unit = Math.max(1, past.rate(0, origin) * known);
            double came = past.demand(origin, origin + APART);
            if (with != null) {
                into.add(new SeasonBelief.Said(past.day(origin), with / unit, without / unit, came / unit));
            }
        });
    }

    /// What the combination with these shares and a season said of the four weeks after each day asked.
    private Map<Integer, Double> fourWeeks(Season.Kind of, MemberShares shares) {
        var sums = new TreeMap<Integer, Double>();
        backtest.visit(new Combination(bucket, of, SeasonBelief.WHOLE, shares), APART, (fit, origin) -> {
            int to = origin + APART;
            if (to <= past.days && past.known(origin, to) > PRESENT * APART) {
                sums.put(origin, fit.sum(origin, origin, to));
            }
        });
        return sums;
    }

    /// How far the combination with these shares missed sums, and what was known of the size of the error each time.
    void misses(MemberShares shares, double believed, List<Miss> into) {
        var trial = backtest.run(new Combination(bucket, season, believed, shares), CumulativeDemand.KNOTS, STEP);
        var own = new OwnErrors(past, trial);
        int every = APART / STEP;
        for (int i = Math.floorMod(trial.count()[0] - 1, every); i < trial.count()[0]; i += every) {
            misses(trial, own, trial.origin()[0][i], into);
        }
    }

    private static void misses(Backtest.Trial trial, OwnErrors own, int origin, List<Miss> into) {
        int knots = CumulativeDemand.KNOTS.length;
        var at = new int[knots];
        var means = new double[knots];
        var discords = new double[knots];
        for (int k = 0; k < knots; k++) {
            at[k] = Arrays.binarySearch(trial.origin()[k], 0, trial.count()[k], origin);
            means[k] = at[k] < 0 ? 0 : trial.forecast()[k][at[k]];
            discords[k] = at[k] < 0 ? 0 : trial.discord()[k][at[k]];
        }
        var expected = own.seenFrom(origin, means, discords);
        for (int k = 0; k < knots; k += 2) {
            if (means[k] > 0 && expected[k].variance() > NOTHING) {
                into.add(new Miss(expected[k], trial.actual()[k][at[k]]));
            }
        }
    }
}
