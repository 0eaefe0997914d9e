package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of a product's forecast however much it sells and however long it is known. Constant demand, no
/// demand and rising quantiles have tests in `ProductForecastTest`.
class ForecastLawsTest {
    private static final int[] HORIZONS = {1, 7, 28, 60, 365};
    private static final String PRODUCTS = """
            # units a day, days known
            0.05, 100
            0.05, 728
            0.2,  100
            0.2,  300
            0.7,  300
            2,    100
            2,    728
            6,    300
            """;

    /// So many times the demand is so many times the forecast, however rarely it sells; in a season at least one unit
    /// is imagined, which a day feels a little. The bands follow within a fifth: whole units are coarser for what
    /// sells few.
    @ParameterizedTest
    @CsvSource(textBlock = PRODUCTS)
    void scalingDemandScalesTheForecast(double rate, int days) {
        for (int seed = 0; seed < 4; seed++) {
            var sold = random(rate, days, seed);
            var once = Demands.forecast(sold);
            for (int times : new int[] {2, 5, 40}) {
                int[] more = Arrays.stream(sold.demand().units())
                        .map(units -> times * units)
                        .toArray();
                var scaled = Demands.forecast(
                        DemandHistory.of(new DailyDemand(sold.demand().start(), more), sold.today()));

                for (int horizon : HORIZONS) {
                    assertThat(scaled.mean(horizon))
                            .isCloseTo(times * once.mean(horizon), Percentage.withPercentage(1));
                }
                if (rate >= 0.7) {
                    assertThat(scaled.demand().level(0.95, 28))
                            .isCloseTo(times * once.demand().level(0.95, 28), Percentage.withPercentage(20));
                }
            }
        }
    }

    /// The same demand so many days earlier is forecast the same. A year's weeks begin with its first day, so that
    /// they lie a day or two otherwise the year before; a product that knows its year feels that a little.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # days known, days earlier, per cent
            60,   1,   0
            300,  1,   0
            300,  7,   0
            300,  364, 0
            728,  7,   0.1
            728,  364, 0.1
            """)
    void shiftingTimeShiftsNothing(int days, int earlier, double percent) {
        for (int seed = 0; seed < 4; seed++) {
            var now = random(1.5, days, seed);
            var demand = now.demand();
            var then = DemandHistory.of(
                    new DailyDemand(demand.start().minusDays(earlier), demand.units()),
                    now.today().minusDays(earlier));

            assertThat(Demands.forecast(then).mean(28))
                    .isCloseTo(Demands.forecast(now).mean(28), Percentage.withPercentage(Math.max(1e-4, percent)));
        }
    }

    /// That nobody could buy on a day without a sale can only mean that more was wanted.
    @ParameterizedTest
    @CsvSource(textBlock = PRODUCTS)
    void hidingDaysWithoutSalesNeverLowersTheForecast(double rate, int days) {
        for (int seed = 0; seed < 3; seed++) {
            var sold = random(rate, days, seed);
            var seen = Demands.forecast(sold);
            var random = new Random(100 + seed);
            for (double share : new double[] {0, 0, 0, 0.05, 0.3}) {
                var hidden = Demands.forecast(hiding(sold, share, random));

                for (int horizon : HORIZONS) {
                    assertThat(hidden.mean(horizon)).isGreaterThanOrEqualTo(seen.mean(horizon));
                }
            }
        }
    }

    /// More history of the same kind may widen the bands while a first year could be a season or chance (a fifth at
    /// most), not for long.
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.7, 2, 6})
    void moreHistoryNeverWidensTheBandsForLong(double rate) {
        double half = width(rate, 182);
        double year = width(rate, 480);
        double more = width(rate, 960);

        assertThat(year).isLessThan(1.2 * half);
        assertThat(more).isLessThan(half).isLessThan(1.05 * year);
    }

    private static double width(double rate, int days) {
        return IntStream.range(0, 24)
                .mapToObj(seed -> {
                    var all = random(rate, 960, seed);
                    int[] last = Arrays.copyOfRange(all.demand().units(), 960 - days, 960);
                    var start = all.today().minusDays(days);
                    return Demands.forecast(DemandHistory.of(new DailyDemand(start, last), all.today()))
                            .demand();
                })
                .mapToDouble(demand -> demand.level(0.975, 28) - demand.level(0.025, 28))
                .average()
                .orElseThrow();
    }

    /// Slow sellers in orders of several units, as they come.
    private static DemandHistory random(double rate, int days, int seed) {
        return Demands.random(days, seed, rate > 1 ? 1 : 2, _ -> rate);
    }

    /// Hides that share of the days without a sale, at least one of them.
    private static DemandHistory hiding(DemandHistory history, double share, Random random) {
        int[] units = history.demand().units();
        int[] empty = IntStream.range(0, units.length)
                .filter(day -> units[day] == 0 && day > firstSale(units))
                .toArray();
        var hidden = new BitSet();
        if (empty.length > 0) {
            hidden.set(empty[random.nextInt(empty.length)]);
        }
        for (int day : empty) {
            hidden.set(day, hidden.get(day) || random.nextDouble() < share);
        }
        return new DemandHistory(history.demand(), history.knownUntil(), history.today(), hidden);
    }

    private static int firstSale(int[] units) {
        return (int) Arrays.stream(units).takeWhile(sold -> sold == 0).count();
    }

    /// Products of one shop, whose errors teach each other's widths, on one thread and on as many as there are.
    @Test
    void theSameInputGivesTheSameBitsOnAnyNumberOfThreads() {
        var products = IntStream.range(0, 24)
                .mapToObj(seed -> random(0.2 + seed % 5, 500, seed))
                .toList();
        var one = IntStream.range(0, 24).mapToObj(i -> inShop(products, i)).toList();

        var shop = PooledDemand.of(products, List.of());
        var many = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> Demands.forecast(products.get(i).with(Circumstances.NONE.withCategory(shop))))
                .toList();

        for (int i = 0; i < 24; i++) {
            assertThat(many.get(i).demand().table())
                    .containsExactly(one.get(i).demand().table());
            assertThat(many.get(i).why()).isEqualTo(one.get(i).why());
        }
    }

    private static Forecast inShop(List<DemandHistory> products, int i) {
        var shop = PooledDemand.of(products, List.of());
        return Demands.forecast(products.get(i).with(Circumstances.NONE.withCategory(shop)));
    }

    /// Each kind of bad input has its treatment, and no number that leaves the engine is none.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is odd of 300 days,         expected a day at least, at most
            'returns: -3 every tenth day',     1.6, 2.1
            'only returns',                    0,   0
            'nothing ever',                    0,   0
            'one single unit',                 0,   0.2
            'one day known',                   0.5, 6
            'twenty years',                    1.8, 2.2
            'a thousand million on a day',     1.8, 2.5
            'a thousand million as the last',  1.8, 2.5
            'more than a number holds, twice', 1.8, 2.5
            'a thousand million every day',    9e8, 1.1e9
            'sold before the year zero',       1.8, 2.2
            """)
    void badInputHasAStatedTreatment(String odd, double least, double most) {
        var forecast = Demands.forecast(odd(odd));

        assertThat(forecast.mean(28) / 28).isBetween(least, most);
        for (int horizon : new int[] {0, 1, 28, 365, 700}) {
            assertThat(forecast.mean(horizon)).isFinite().isNotNegative();
            assertThat(forecast.deviation(horizon)).isFinite().isNotNegative();
            for (double probability : new double[] {0.001, 0.5, 0.8, 0.95, 0.999}) {
                assertThat(forecast.demand().level(probability, horizon))
                        .isFinite()
                        .isNotNegative();
                assertThat(forecast.quantile(probability, horizon)).isNotNegative();
            }
        }
        assertThat(forecast.path().weeks())
                .allSatisfy(week -> assertThat(week.high95()).isFinite());
        assertThat(DemandSpike.find(Demands.PRODUCT, odd(odd))
                        .map(DemandSpike::perDay)
                        .orElse(0.0))
                .isFinite();
    }

    private static DemandHistory odd(String what) {
        return switch (what) {
            case "returns: -3 every tenth day" -> Demands.of(300, day -> day % 10 == 5 ? -3 : 2);
            case "only returns" -> Demands.of(300, _ -> -1);
            case "nothing ever" -> Demands.of(300, _ -> 0);
            case "one single unit" -> Demands.of(300, day -> day == 150 ? 1 : 0);
            case "one day known" -> Demands.of(1, _ -> 2);
            case "twenty years" -> Demands.of(7305, _ -> 2);
            case "a thousand million on a day" -> Demands.of(300, day -> day == 200 ? 1_000_000_000 : 2);
            case "a thousand million as the last" -> Demands.of(300, day -> day == 299 ? 1_000_000_000 : 2);
            case "more than a number holds, twice" ->
                Demands.of(300, day -> day == 100 || day == 298 ? Integer.MAX_VALUE : 2);
            case "a thousand million every day" -> Demands.of(300, _ -> 1_000_000_000);
            case "sold before the year zero" -> Demands.ending(LocalDate.of(-4, 3, 1), 300, _ -> 2);
            default -> throw new IllegalArgumentException(what);
        };
    }
}
