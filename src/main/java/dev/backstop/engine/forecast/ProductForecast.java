package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.learnt.Lessons;
import dev.backstop.engine.forecast.learnt.MemberShares;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        var lifts = new EventLifts(series, around, history.knownUntil());
        var usual = new DemandHistory.Series(series.start(), BulkOrders.levelled(series.values()), series.shares());
        var past = new Past(usual, gap + CumulativeDemand.LONGEST, lifts::on, around.category());
        if (past.known(0, past.days) == 0 && around.borrowed() == null) {
            return empty(productId, history);
        }
        var category = around.category();
        var lessons = category == null ? Lessons.NONE : category.lessons(history.knownUntil());
        var backtest = new Backtest(past);
        var choice = isThin(past) ? thin(past, history) : choose(past, backtest, lessons.shares());
        var fit = choice.best().fit(past, Forecaster.Seasons.of(past, past.days), past.days, 0);
        int origin = past.days + gap;
        var trial = backtest.run(choice.best(), CumulativeDemand.KNOTS, STEP);
        var demand = Widths.around(past, fit, origin, trial, lessons.widths());
        int weeks = (int) (past.known(0, past.days) / WEEK);
        int firstAhead = series.days() + gap;
        var forecast = new Forecast(
                productId,
                history.today(),
                history.knownUntil().minusDays(past.days),
                history.knownUntil(),
                weeks,
                name(choice.best(), weeks),
                choice.second() == null ? null : choice.second().name(),
                trial.error(FOUR_WEEKS),
                DemandPattern.of(history),
                demand,
                Explanation.of(fit.level(past.days), lifts, firstAhead, demand));
        return forecast.stated(around.statements());
    }

    private static boolean isThin(Past past) {
        return past.known(0, past.days) < WEEK * Forecast.WEEKS_NEEDED;
    }

    /// All that is known, leaning on what the owner says is alike, else on the category.
    private static Choice thin(Past past, DemandHistory history) {
        int weeks = (int) (past.known(0, past.days) / WEEK);
        var borrowed = history.around().borrowed();
        var category = history.around().category();
        var newcomer = category == null ? null : category.newcomer(history.knownUntil());
        Forecaster method;
        if (borrowed != null) {
            var name = Message.of("forecast.method.borrowed", borrowed.perDay());
            method = new Borrowing(borrowed, name, Season.Kind.WEEK);
        } else if (newcomer != null) {
            var name = Message.of("forecast.method.category", weeks, Forecast.WEEKS_NEEDED, newcomer.perDay());
            method = new Borrowing(newcomer, name, Season.Kind.WEEK);
        } else {
            method = new MovingAverage(Past.LONGEST, Season.Kind.WEEK);
        }
        return new Choice(past.knowsYear(past.days) ? method.withYear() : method, null);
    }

    private static Message name(Forecaster method, int weeks) {
        return weeks < Forecast.WEEKS_NEEDED && !(method instanceof Borrowing)
                ? Message.of("forecast.method.thin", weeks, Forecast.WEEKS_NEEDED)
                : method.name();
    }

    private static Choice choose(Past past, Backtest backtest, MemberShares shares) {
        boolean year = past.knowsYear(past.days);
        Forecaster second = null;
        double least = Double.MAX_VALUE;
        for (var peer : PEERS) {
            var method = year ? peer.withYear() : peer;
            double loss = backtest.run(method, HORIZONS, WEEK).loss(PROBABILITIES);
            if (second == null || loss < least) {
                second = method;
                least = loss;
            }
        }
        return new Choice(new Combination(Bucket.of(past), year ? Season.Kind.YEAR : Season.Kind.WEEK, shares), second);
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

    private record Choice(Forecaster best, @Nullable Forecaster second) {}
}
