package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a product's forecast: every simple method forecasts the past again, the one whose quantiles lose least is
/// taken.
///
/// The loss is the pinball loss of the 50, 80, 90 and 95 % quantiles of sums over one, two, four and eight weeks, as a
/// share of demand. Below
/// eight weeks nothing can be judged: the average of all that is known is used, and the distribution is wide. Where
/// less than a year
/// and four months is known, no year profile can be judged; from one year on the best method then takes the profile
/// unjudged,
/// for a December that was seen once is better than none. The same history gives the same forecast, always.
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
        int gap = (int) Math.clamp(ChronoUnit.DAYS.between(history.knownUntil(), history.today()), 0L, Past.LONGEST);
        var past = new Past(series, gap + CumulativeDemand.LONGEST);
        if (past.known(0, past.days) == 0) {
            return empty(productId, history);
        }
        var backtest = new Backtest(past);
        var choice = past.known(0, past.days) < WEEK * Forecast.WEEKS_NEEDED
                ? new Choice(new MovingAverage(Past.LONGEST, Season.Kind.WEEK), null)
                : choose(past, backtest);
        var fit = choice.best().fit(past, Forecaster.Seasons.of(past, past.days), past.days, 0);
        int origin = past.days + gap;
        var demand = Widths.around(past, fit, origin, backtest.run(choice.best(), CumulativeDemand.KNOTS, 1));
        int weeks = past.known(0, past.days) / WEEK;
        return new Forecast(
                productId,
                history.today(),
                history.knownUntil().minusDays(past.days),
                history.knownUntil(),
                weeks,
                weeks < Forecast.WEEKS_NEEDED
                        ? Message.of("forecast.method.thin", weeks, Forecast.WEEKS_NEEDED)
                        : choice.best().name(),
                choice.second() == null ? null : choice.second().name(),
                error(backtest, choice.best()),
                DemandPattern.of(history),
                demand,
                why(fit.level(past.days), demand));
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

    private static List<Step> why(double level, CumulativeDemand demand) {
        double usual = level * FOUR_WEEKS;
        double expected = demand.mean(FOUR_WEEKS);
        double season = expected - usual;
        return List.of(
                new Step(Message.of("forecast.why.level", level), usual, Step.Kind.START),
                new Step(
                        Message.of("forecast.why.season"),
                        Math.abs(season),
                        season < 0 ? Step.Kind.MINUS : Step.Kind.PLUS),
                new Step(Message.of("forecast.why.expected"), expected, Step.Kind.RESULT));
    }

    private record Choice(Forecaster best, @Nullable Forecaster second) {
        Choice withYear() {
            return new Choice(best.withYear(), second == null ? null : second.withYear());
        }
    }
}
