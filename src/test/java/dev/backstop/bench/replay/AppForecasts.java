package dev.backstop.bench.replay;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.PooledDemand;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.DemandOutlook;
import dev.backstop.engine.replenish.demand.PastSwing;
import dev.backstop.engine.replenish.demand.RateViews;
import dev.backstop.engine.replenish.demand.UsualSwing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What the app would have said of every product on every review day, knowing what came before: its forecast, and
/// what stock must be ready for. The same for all lead times, so made once for a file, on all cores; each product
/// and day by itself, so that threads change no bit.
///
/// As in the app, what is usual for all products is learnt anew every four weeks.
final class AppForecasts {
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 29);
    private static final BitSet ALWAYS_IN_STOCK = new BitSet();
    private static final int REVIEWS_BETWEEN = 4;

    private final List<Series> series;
    private final int from;
    private final int review;
    private final int daysPerPeriod;
    private final CumulativeDemand[][] expected;
    private final DemandOutlook[][] outlooks;

    private AppForecasts(List<Series> series, int from, int reviews, ReplayOptions options) {
        this.series = series;
        this.from = from;
        review = options.review();
        daysPerPeriod = options.daysPerPeriod();
        expected = new CumulativeDemand[reviews][series.size()];
        outlooks = new DemandOutlook[reviews][series.size()];
    }

    /// Forecasts for the review days from `from` on.
    static AppForecasts of(List<Series> series, int from, int reviews, ReplayOptions options) {
        var all = new AppForecasts(series, from, reviews, options);
        for (int reviewed = 0; reviewed < reviews; reviewed++) {
            all.forecast(reviewed);
        }
        for (int reviewed = 0; reviewed < reviews; reviewed += REVIEWS_BETWEEN) {
            all.look(reviewed, Math.min(reviews, reviewed + REVIEWS_BETWEEN));
        }
        return all;
    }

    /// Demand from a review day on, over so many periods of the file.
    Demand over(int product, int day, int periods) {
        int reviewed = (day - from) / review;
        return outlooks[reviewed][product].over(expected[reviewed][product], periods * daysPerPeriod);
    }

    private void forecast(int reviewed) {
        var today = date(from + reviewed * review);
        var histories = IntStream.range(0, series.size())
                .mapToObj(product -> DemandHistory.of(demand(product, from + reviewed * review), today))
                .toList();
        var around = Circumstances.NONE.withCategory(PooledDemand.of(histories, List.of()));
        IntStream.range(0, series.size())
                .parallel()
                .forEach(product -> expected[reviewed][product] = ProductForecast.of(
                                new Id<>(product + 1), histories.get(product).with(around))
                        .demand());
    }

    private void look(int first, int end) {
        int known = from + first * review;
        var swings = IntStream.range(0, series.size())
                .parallel()
                .mapToObj(product -> PastSwing.of(demand(product, known), ALWAYS_IN_STOCK, date(known)))
                .toList();
        var usual = UsualSwing.of(swings);
        for (int reviewed = first; reviewed < end; reviewed++) {
            int day = from + reviewed * review;
            for (int product = 0; product < series.size(); product++) {
                var views = RateViews.of(demand(product, day), ALWAYS_IN_STOCK, date(day));
                outlooks[reviewed][product] = new DemandOutlook(views, usual.of(swings.get(product)));
            }
        }
    }

    /// Demand before a period of the file; that of a week stands on its middle day.
    private DailyDemand demand(int product, int until) {
        var one = series.get(product);
        int first = Math.min(one.first(), until);
        int[] units = Arrays.copyOfRange(one.units(), first, until);
        if (daysPerPeriod == 1) {
            return new DailyDemand(date(first), units);
        }
        var daily = new int[units.length * daysPerPeriod];
        for (int t = 0; t < units.length; t++) {
            daily[t * daysPerPeriod + daysPerPeriod / 2] = units[t];
        }
        return new DailyDemand(date(first), daily);
    }

    private LocalDate date(int period) {
        return FIRST_DAY.plusDays((long) period * daysPerPeriod);
    }
}
