package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
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
        return ProductFit.of(history, CumulativeDemand.LONGEST)
                .map(fit -> of(productId, history, fit))
                .orElseGet(() -> empty(productId, history));
    }

    private static Forecast of(Id<Product> productId, DemandHistory history, ProductFit fit) {
        var past = fit.past();
        var backtest = new Backtest(past);
        var second = fit.isThin() ? null : second(past, backtest).name();
        var trial = fit.trial(backtest, CumulativeDemand.KNOTS.length);
        var demand = fit.around(trial);
        var forecast = new Forecast(
                productId,
                history.today(),
                history.knownUntil().minusDays(past.days),
                history.knownUntil(),
                fit.weeks(),
                fit.name(),
                second,
                trial.error(FOUR_WEEKS),
                DemandPattern.of(history),
                demand,
                fit.why(demand));
        return forecast.stated(history.around().statements());
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
}
