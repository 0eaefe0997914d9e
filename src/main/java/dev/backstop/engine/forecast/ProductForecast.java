package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.learnt.Lessons;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// Makes a product's forecast: the combination of several methods, held against the simple ones that it must
/// beat.
///
/// On real daily demand and on the sample shop alike the combination everywhere loses less than whichever of many
/// methods looked best on a product's own past, which is more often luck than merit. What comes second in the
/// test on the past (pinball loss of sums over one, two, four and eight weeks, as a share of demand) is named.
/// Below eight weeks nothing can be judged: all that is known is used, leaning on the category, and the
/// distribution is wide. The same history gives the same forecast, always.
public final class ProductForecast {
    private static final int[] HORIZONS = {7, 14, 28, 56};
    private static final double[] PROBABILITIES = {0.5, 0.8, 0.9, 0.95};
    private static final int STEP = 1;
    private static final int WEEK = 7;
    /// The upper end of the 95 % band.
    private static final double HIGH = 0.975;

    private static final int FOUR_WEEKS = Arrays.binarySearch(CumulativeDemand.KNOTS, 28);
    private static final List<Forecaster> PEERS = List.of(
            new SeasonalNaive(Season.Kind.WEEK),
            new MovingAverage(56, Season.Kind.WEEK),
            new ExponentialSmoothing(0.08, Season.Kind.WEEK));

    private ProductForecast() {}

    /// The forecast of a product from `history.today()` on.
    public static Forecast of(Id<Product> productId, DemandHistory history) {
        var series = history.series();
        var around = history.around();
        int gap = (int) Math.clamp(ChronoUnit.DAYS.between(history.knownUntil(), history.today()), 0L, Past.LONGEST);
        var basis = Basis.of(series, history, gap);
        var past = basis.past();
        if (past.known(0, past.days) == 0 && around.borrowed() == null) {
            return empty(productId, history);
        }
        var category = around.category();
        var lessons = category == null ? Lessons.NONE : category.lessons(history.knownUntil());
        var backtest = new Backtest(past);
        var method = method(past, history, lessons);
        var fit = fitted(basis, method);
        if (series.hasEmptyDayInPart()) {
            var shown = Basis.of(series.withEmptyDaysWhole(), history, gap);
            fit = new AtLeast(fit, fitted(shown, method(shown.past(), history, lessons)));
        }
        var second = isThin(past) ? null : second(past, backtest).name();
        int origin = past.days + gap;
        var trial = backtest.run(method, CumulativeDemand.KNOTS, STEP);
        var demand = Widths.around(past, fit, origin, trial, lessons.widths());
        int weeks = (int) (past.known(0, past.days) / WEEK);
        var forecast = new Forecast(
                productId,
                history.today(),
                history.knownUntil().minusDays(past.days),
                history.knownUntil(),
                weeks,
                name(method, weeks),
                second,
                trial.error(FOUR_WEEKS),
                DemandPattern.of(history),
                demand,
                Explanation.of(fit.level(past.days), basis.lifts(), series.days() + gap, demand));
        return forecast.stated(around.statements());
    }

    private static Forecaster.Fit fitted(Basis basis, Forecaster method) {
        var past = basis.past();
        return method.fit(past, Forecaster.Seasons.of(past, past.days), past.days, 0);
    }

    private static boolean isThin(Past past) {
        return past.known(0, past.days) < WEEK * Forecast.WEEKS_NEEDED;
    }

    private static Forecaster method(Past past, DemandHistory history, Lessons lessons) {
        var method = isThin(past)
                ? ofLittle(past, history)
                : new Combination(Bucket.of(past), Season.Kind.WEEK, lessons.season(), lessons.shares());
        return past.knowsYear(past.days) ? method.withYear() : method;
    }

    /// All that is known, leaning on what the owner says is alike, else on the category.
    private static Forecaster ofLittle(Past past, DemandHistory history) {
        int weeks = (int) (past.known(0, past.days) / WEEK);
        var borrowed = history.around().borrowed();
        var category = history.around().category();
        var newcomer = category == null ? null : category.newcomer(history.knownUntil());
        if (borrowed != null) {
            var name = Message.of("forecast.method.borrowed", borrowed.perDay());
            return new Borrowing(borrowed, name, Season.Kind.WEEK);
        }
        if (newcomer != null) {
            var name = Message.of("forecast.method.category", weeks, Forecast.WEEKS_NEEDED, newcomer.perDay());
            return new Borrowing(newcomer, name, Season.Kind.WEEK);
        }
        return new MovingAverage(Past.LONGEST, Season.Kind.WEEK);
    }

    private static Message name(Forecaster method, int weeks) {
        return weeks < Forecast.WEEKS_NEEDED && !(method instanceof Borrowing)
                ? Message.of("forecast.method.thin", weeks, Forecast.WEEKS_NEEDED)
                : method.name();
    }

    /// The simple method that would have lost least on the past.
    private static Forecaster second(Past past, Backtest backtest) {
        boolean year = past.knowsYear(past.days);
        Forecaster second = PEERS.getFirst();
        double least = Double.MAX_VALUE;
        for (var peer : PEERS) {
            var method = year ? peer.withYear() : peer;
            double loss = backtest.run(method, HORIZONS, WEEK).loss(PROBABILITIES);
            if (loss < least) {
                second = method;
                least = loss;
            }
        }
        return second;
    }

    /// Nothing was ever asked for: none is expected, and how many may come all the same follows from for how long.
    private static Forecast empty(Id<Product> productId, DemandHistory history) {
        var none = Widths.ofNothing(history.daysWithout());
        return new Forecast(
                productId,
                history.today(),
                history.knownUntil(),
                history.knownUntil(),
                0,
                Message.of("forecast.method.none", none.quantile(HIGH, CumulativeDemand.KNOTS[FOUR_WEEKS])),
                null,
                ForecastError.UNKNOWN,
                DemandPattern.NONE,
                none,
                List.of());
    }

    /// The days that are known, laid out for sums and freed of bulk orders, and what events do to them.
    private record Basis(EventLifts lifts, Past past) {
        static Basis of(DemandHistory.Series series, DemandHistory history, int gap) {
            var around = history.around();
            var lifts = new EventLifts(series, around, history.knownUntil());
            var usual = new DemandHistory.Series(series.start(), BulkOrders.levelled(series.values()), series.shares());
            return new Basis(lifts, new Past(usual, gap + CumulativeDemand.LONGEST, lifts::on, around.category()));
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
