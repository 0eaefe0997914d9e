package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.forecast.learnt.Lessons;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is known of a product, laid out for sums and freed of bulk orders and events, with the method that its
/// forecast is made by, fitted to it: what is expected from day `origin` on.
record ProductFit(Past past, EventLifts lifts, Forecaster method, Forecaster.Fit fit, int origin, Lessons lessons) {
    private static final int STEP = 1;
    private static final int WEEK = 7;

    /// That of a history, for so many days to come; empty where nothing was ever asked for and nothing is borrowed.
    static Optional<ProductFit> of(DemandHistory history, int ahead) {
        var series = history.series();
        int gap = (int) Math.clamp(ChronoUnit.DAYS.between(history.knownUntil(), history.today()), 0L, Past.LONGEST);
        var basis = Basis.of(series, history, gap + ahead);
        var past = basis.past();
        if (past.known(0, past.days) == 0 && history.around().borrowed() == null) {
            return Optional.empty();
        }
        var category = history.around().category();
        var lessons = category == null ? Lessons.NONE : category.lessons(history.knownUntil());
        var method = method(past, history, lessons);
        var fit = fitted(past, method);
        if (series.hasEmptyDayInPart()) {
            var shown =
                    Basis.of(series.withEmptyDaysWhole(), history, gap + ahead).past();
            fit = new AtLeast(fit, fitted(shown, method(shown, history, lessons)));
        }
        return Optional.of(new ProductFit(past, basis.lifts(), method, fit, past.days + gap, lessons));
    }

    /// Whole weeks of which something is known.
    int weeks() {
        return weeks(past);
    }

    /// Whether that is too little for a product to be judged by its own past.
    boolean isThin() {
        return isThin(past);
    }

    /// The method in words.
    Message name() {
        return isThin() && !(method instanceof Borrowing)
                ? Message.of("forecast.method.thin", weeks(), Forecast.WEEKS_NEEDED)
                : method.name();
    }

    /// What the method would have said on its past of the sums over so many horizons, the shortest ones.
    Backtest.Trial trial(Backtest backtest, int horizons) {
        return backtest.run(method, Arrays.copyOf(CumulativeDemand.KNOTS, horizons), STEP);
    }

    /// The distribution over the horizons of that trial.
    CumulativeDemand around(Backtest.Trial trial) {
        return Widths.around(past, fit, origin, trial, lessons.widths());
    }

    /// Units expected over the first days, as the distribution has them.
    double expected(int days) {
        return (float) fit.sum(origin, origin, origin + days);
    }

    /// The distribution of the first days alone, to the last bit that of the whole forecast: no horizon depends on a
    /// longer one.
    CumulativeDemand over(int days) {
        return around(trial(new Backtest(past), CumulativeDemand.knotsFor(days)));
    }

    /// What that distribution of what is expected is made up of.
    List<Step> why(CumulativeDemand expected) {
        int first = lifts.days() + origin - past.days;
        return Explanation.of(fit.level(past.days), lifts, first, expected);
    }

    private static int weeks(Past past) {
        return (int) (past.known(0, past.days) / WEEK);
    }

    private static boolean isThin(Past past) {
        return weeks(past) < Forecast.WEEKS_NEEDED;
    }

    private static Forecaster.Fit fitted(Past past, Forecaster method) {
        return method.fit(past, Forecaster.Seasons.of(past, past.days), past.days, 0);
    }

    private static Forecaster method(Past past, DemandHistory history, Lessons lessons) {
        var method = isThin(past)
                ? ofLittle(past, history)
                : new Combination(Bucket.of(past), Season.Kind.WEEK, lessons.season(), lessons.shares());
        return past.knowsYear(past.days) ? method.withYear() : method;
    }

    /// All that is known, leaning on what the owner says is alike, else on the category.
    private static Forecaster ofLittle(Past past, DemandHistory history) {
        var borrowed = history.around().borrowed();
        var category = history.around().category();
        var newcomer = category == null ? null : category.newcomer(history.knownUntil());
        if (borrowed != null) {
            var name = Message.of("forecast.method.borrowed", borrowed.perDay());
            return new Borrowing(borrowed, name, Season.Kind.WEEK);
        }
        if (newcomer != null) {
            var name = Message.of("forecast.method.category", weeks(past), Forecast.WEEKS_NEEDED, newcomer.perDay());
            return new Borrowing(newcomer, name, Season.Kind.WEEK);
        }
        return new MovingAverage(Past.LONGEST, Season.Kind.WEEK);
    }

    /// The days that are known, laid out for sums and freed of bulk orders, and what events do to them.
    private record Basis(EventLifts lifts, Past past) {
        static Basis of(DemandHistory.Series series, DemandHistory history, int ahead) {
            var around = history.around();
            var lifts = new EventLifts(series, around, history.knownUntil());
            var usual = new DemandHistory.Series(series.start(), BulkOrders.levelled(series.values()), series.shares());
            return new Basis(lifts, new Past(usual, ahead, lifts::on, around.category()));
        }
    }

    /// What is expected where some days are hidden: no less than if those without a sale were not, for hiding them
    /// can only mean that more was wanted.
    private record AtLeast(Forecaster.Fit fit, Forecaster.Fit shown) implements Forecaster.Fit {
        @Override
        public double sum(int origin, int from, int to) {
            return Math.max(fit.sum(origin, from, to), shown.sum(origin, from, to));
        }

        @Override
        public double discord(int origin, int from, int to) {
            return fit.discord(origin, from, to);
        }

        @Override
        public double level(int origin) {
            return fit.level(origin);
        }
    }
}
