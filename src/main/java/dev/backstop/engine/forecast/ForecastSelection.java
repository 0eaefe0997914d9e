package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.events.Borrowed;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a product's forecast: every simple method forecasts the past again, the one whose quantiles lose least is
/// taken.
///
/// The loss is the pinball loss of the 50, 80, 90 and 95 % quantiles of sums over one, two, four and eight weeks,
/// as a share of demand. Below eight weeks nothing can be judged: the average of all that is known is used, and the
/// distribution is wide. Where less than a year and four months is known, no year profile can be judged; from one
/// year on the best method then takes the profile unjudged, for a December that was seen once is better than none.
/// The same history gives the same forecast, always.
public final class ForecastSelection {
    private static final int[] HORIZONS = {7, 14, 28, 56};
    private static final double[] PROBABILITIES = {0.5, 0.8, 0.9, 0.95};
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final double CLEARLY = 0.97;
    private static final List<Forecaster> BY_WEEK = List.of(
            new Combination(Season.Kind.WEEK),
            new SeasonalNaive(Season.Kind.WEEK),
            new MovingAverage(28, Season.Kind.WEEK),
            new MovingAverage(56, Season.Kind.WEEK),
            new MovingAverage(182, Season.Kind.WEEK),
            new ExponentialSmoothing(0.01, Season.Kind.WEEK),
            new ExponentialSmoothing(0.03, Season.Kind.WEEK),
            new ExponentialSmoothing(0.08, Season.Kind.WEEK),
            new ExponentialSmoothing(0.2, Season.Kind.WEEK));

    private ForecastSelection() {}

    /// The best simple forecast of a product from `history.today()` on.
    public static Forecast best(Id<Product> productId, DemandHistory history) {
        var series = history.series();
        var around = history.around();
        int gap = (int) Math.clamp(ChronoUnit.DAYS.between(history.knownUntil(), history.today()), 0L, Past.LONGEST);
        var lifts = new EventLifts(series, around);
        var usual = new DemandHistory.Series(series.start(), BulkOrders.levelled(series.values()), series.shares());
        var past = new Past(usual, gap + CumulativeDemand.LONGEST, lifts::on);
        if (past.known(0, past.days) == 0 && around.borrowed() == null) {
            return empty(productId, history);
        }
        var backtest = new Backtest(past);
        var choice = isThin(past) ? thin(around.borrowed()) : choose(past, backtest);
        var fit = choice.best().fit(past, Forecaster.Seasons.of(past, past.days), past.days, 0);
        int origin = past.days + gap;
        var demand = Widths.around(past, fit, origin, backtest.run(choice.best(), CumulativeDemand.KNOTS, 1));
        var stated = stated(demand, history);
        int weeks = (int) (past.known(0, past.days) / WEEK);
        int firstAhead = series.days() + gap;
        return new Forecast(
                productId,
                history.today(),
                history.knownUntil().minusDays(past.days),
                history.knownUntil(),
                weeks,
                name(choice.best(), weeks),
                choice.second() == null ? null : choice.second().name(),
                error(backtest, choice.best()),
                DemandPattern.of(history),
                stated,
                Explanation.of(fit.level(past.days), day -> lifts.on(firstAhead + day), demand, stated));
    }

    private static boolean isThin(Past past) {
        return past.known(0, past.days) < WEEK * Forecast.WEEKS_NEEDED;
    }

    private static Choice thin(@Nullable Borrowed borrowed) {
        var method = borrowed == null
                ? new MovingAverage(Past.LONGEST, Season.Kind.WEEK)
                : new Borrowing(borrowed, Season.Kind.WEEK);
        return new Choice(method, null);
    }

    private static Message name(Forecaster method, int weeks) {
        return weeks < Forecast.WEEKS_NEEDED && !(method instanceof Borrowing)
                ? Message.of("forecast.method.thin", weeks, Forecast.WEEKS_NEEDED)
                : method.name();
    }

    private static CumulativeDemand stated(CumulativeDemand demand, DemandHistory history) {
        var statements = history.around().statements();
        if (statements.isEmpty()) {
            return demand;
        }
        return demand.restated(day -> {
            var date = history.today().plusDays(day);
            return statements.stream()
                    .mapToDouble(statement -> statement.on(date))
                    .reduce(1, (one, other) -> one * other);
        });
    }

    private static Choice choose(Past past, Backtest backtest) {
        Choice choice = null;
        double best = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (var method : methods(backtest)) {
            double loss = backtest.run(method, HORIZONS, WEEK).loss(PROBABILITIES);
            loss *= method instanceof Combination ? CLEARLY : 1;
            if (choice == null || loss < best) {
                choice = new Choice(method, choice == null ? null : choice.best());
                second = best;
                best = loss;
            } else if (loss < second) {
                choice = new Choice(choice.best(), method);
                second = loss;
            }
        }
        if (choice == null) {
            throw new IllegalStateException("No method to choose from");
        }
        return past.days >= Season.YEAR && !backtest.judgesYear() ? choice.withYear() : choice;
    }

    private static List<Forecaster> methods(Backtest backtest) {
        if (!backtest.judgesYear()) {
            return BY_WEEK;
        }
        var methods = new ArrayList<>(BY_WEEK);
        BY_WEEK.forEach(method -> methods.add(method.withYear()));
        return methods;
    }

    private static ForecastError error(Backtest backtest, Forecaster method) {
        return backtest.run(method, new int[] {FOUR_WEEKS}, WEEK).error(0);
    }

    private static Forecast empty(Id<Product> productId, DemandHistory history) {
        var none = new CumulativeDemand(
                new float[CumulativeDemand.LONGEST + 1],
                new float[CumulativeDemand.KNOTS.length],
                new float[CumulativeDemand.KNOTS.length][CumulativeDemand.PROBABILITIES.length]);
        return new Forecast(
                productId,
                history.today(),
                history.knownUntil(),
                history.knownUntil(),
                0,
                Message.of("forecast.method.none"),
                null,
                ForecastError.UNKNOWN,
                DemandPattern.NONE,
                none,
                List.of());
    }

    private record Choice(Forecaster best, @Nullable Forecaster second) {
        Choice withYear() {
            return new Choice(best.withYear(), second == null ? null : second.withYear());
        }
    }
}
