package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.forecast.events.Circumstances;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProductForecastTest {
    @ParameterizedTest
    @CsvSource({"60, 1", "120, 3", "400, 7", "730, 4", "1500, 12"})
    void forecastsOfAConstantAreTheConstant(int days, int units) {
        var forecast = Demands.forecast(Demands.of(days, _ -> units));

        for (int horizon : new int[] {1, 5, 7, 30, 37, 90, 200, 365}) {
            assertThat(forecast.mean(horizon)).isCloseTo(units * (double) horizon, Percentage.withPercentage(0.001));
            assertThat(forecast.median(horizon)).isEqualTo(units * horizon);
            assertThat(forecast.quantile(0.99, horizon)).isEqualTo(units * horizon);
        }
        assertThat(forecast.error().wape()).isCloseTo(0, within(1e-9));
        assertThat(forecast.isThin()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void quantilesRiseWithProbabilityAndHorizon(DemandHistory history) {
        var forecast = Demands.forecast(history);

        double[] probabilities = {0.0001, 0.01, 0.05, 0.1, 0.33, 0.5, 0.66, 0.8, 0.9, 0.95, 0.98, 0.99, 0.9999};
        for (int horizon = 0; horizon <= 400; horizon += horizon < 40 ? 1 : 13) {
            for (int i = 0; i < probabilities.length; i++) {
                double level = forecast.demand().level(probabilities[i], horizon);
                assertThat(level).isNotNegative().isFinite();
                if (i > 0) {
                    assertThat(level).isGreaterThanOrEqualTo(forecast.demand().level(probabilities[i - 1], horizon));
                }
                if (horizon > 0) {
                    assertThat(level)
                            .isGreaterThanOrEqualTo(forecast.demand().level(probabilities[i], horizon - 1) - 1e-4);
                }
            }
            assertThat(forecast.mean(horizon)).isNotNegative().isFinite();
            assertThat(forecast.deviation(horizon)).isNotNegative().isFinite();
        }
        assertThat(forecast.quantile(0.5, 0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void saysTheSameOfTheSameHistory(DemandHistory history) {
        var once = Demands.forecast(history);
        var again = Demands.forecast(history);

        assertThat(again.method()).isEqualTo(once.method());
        assertThat(again.mean(100)).isEqualTo(once.mean(100));
        assertThat(again.quantile(0.97, 45)).isEqualTo(once.quantile(0.97, 45));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void stepsAddUpToTheMean(DemandHistory history) {
        var forecast = Demands.forecast(history);

        double sum = 0;
        for (var step : forecast.why()) {
            switch (step.kind()) {
                case START -> sum = step.value();
                case PLUS -> sum += step.value();
                case MINUS -> sum -= step.value();
                case RESULT ->
                    assertThat(step.value()).isCloseTo(sum, within(1e-9)).isCloseTo(forecast.mean(28), within(1e-9));
            }
        }
        assertThat(forecast.why().getLast().kind()).isEqualTo(Step.Kind.RESULT);
    }

    /// Twelve products of one shop, two years of chance arrivals at one rate: the quantiles must be near those of the
    /// distribution they were drawn from; a little wider, for the rate is not known but estimated.
    @ParameterizedTest
    @CsvFileSource(resources = "counts.csv", numLinesToSkip = 1, commentCharacter = '#')
    void comesNearTheDistributionDemandWasDrawnFrom(
            double rate, double dispersion, int days, double probability, int quantile) {
        var products = IntStream.range(0, 12)
                .mapToObj(seed -> Demands.random(728, 100 + seed, dispersion, _ -> rate))
                .toList();
        var shop = Circumstances.NONE.withCategory(PooledDemand.of(products, List.of()));

        double mean = products.stream()
                .mapToInt(product -> Demands.forecast(product.with(shop)).quantile(probability, days))
                .average()
                .orElseThrow();

        double near = probability > 0.95 ? 0.16 : 0.1;
        assertThat(mean).isCloseTo(quantile, within(1.2 + near * quantile));
    }

    @Test
    void showsADecemberThatWasSeenBefore() {
        var forecast = Demands.forecast(Demands.random(728, 3, 1, day -> gift(day, 728)));

        double beforeChristmas = forecast.mean(30);
        double january = forecast.mean(68) - forecast.mean(38);
        assertThat(beforeChristmas).isCloseTo(30 * 8, Percentage.withPercentage(25));
        assertThat(january).isCloseTo(30 * 2, Percentage.withPercentage(40));
        assertThat(forecast.method().key()).endsWith("Year");
    }

    @Test
    void showsADecemberThatWasSeenOnce() {
        var forecast = Demands.forecast(Demands.random(400, 3, 1, day -> gift(day, 400)));

        assertThat(forecast.mean(30)).isCloseTo(30 * 8, Percentage.withPercentage(35));
        assertThat(forecast.mean(68) - forecast.mean(38)).isCloseTo(30 * 2, Percentage.withPercentage(60));
    }

    @Test
    void takesNoTrendForASeason() {
        var forecast = Demands.forecast(Demands.random(400, 11, 1, day -> 2 * Math.exp(day * Math.log(4) / 364)));

        assertThat(forecast.mean(56) / 56).isBetween(6.0, 12.0);
    }

    @Test
    void knowsTheWeekend() {
        var forecast = Demands.forecast(Demands.of(
                210, day -> Demands.TODAY.minusDays(210L - day).getDayOfWeek().getValue() > 5 ? 10 : 2));

        assertThat(forecast.mean(5)).isCloseTo(10, within(2.5));
        assertThat(forecast.mean(7) - forecast.mean(5)).isCloseTo(20, within(3.0));
    }

    @Test
    void saysThatThreeWeeksAreThin() {
        var thin = Demands.forecast(Demands.of(21, day -> 2 + day % 3));
        var known = Demands.forecast(Demands.of(210, day -> 2 + day % 3));

        assertThat(thin.isThin()).isTrue();
        assertThat(thin.method().key()).isEqualTo("forecast.method.thin");
        assertThat(thin.method().args()).containsExactly(3, Forecast.WEEKS_NEEDED);
        assertThat(thin.error().isKnown()).isFalse();
        assertThat(thin.mean(28)).isCloseTo(known.mean(28), Percentage.withPercentage(5));
        assertThat(thin.quantile(0.95, 28)).isGreaterThan(known.quantile(0.95, 28));
    }

    /// A product that was for sale and not bought: rare buyers cannot be ruled out, the less so the shorter the
    /// time.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # days without a sale, 99 % quantile of 28 days, of 365 days
            60,  3, 22
            300, 1,  5
            700, 1,  3
            """)
    void whereNothingWasSoldTheWidthIsStated(int days, int month, int year) {
        var forecast = Demands.forecast(Demands.of(days, _ -> 0));

        assertThat(forecast.mean(365)).isZero();
        assertThat(forecast.median(28)).isZero();
        assertThat(forecast.quantile(0.99, 28)).isEqualTo(month);
        assertThat(forecast.quantile(0.99, 365)).isEqualTo(year);
        assertThat(forecast.method().key()).isEqualTo("forecast.method.none");
    }

    /// Zero history gives zero with a stated width: one that says as little as eight weeks without a sale would.
    @Test
    void withoutAnyHistoryTheWidthIsStatedToo() {
        for (var history : new DemandHistory[] {
            DemandHistory.of(DailyDemand.none(Demands.TODAY), Demands.TODAY), Demands.of(0, _ -> 0)
        }) {
            var forecast = Demands.forecast(history);

            assertThat(forecast.weeksKnown()).isZero();
            assertThat(forecast.mean(365)).isZero();
            assertThat(forecast.quantile(0.5, 28)).isZero();
            assertThat(forecast.quantile(0.99, 28)).isEqualTo(3);
            assertThat(forecast.deviation(28)).isPositive();
            assertThat(forecast.pattern()).isEqualTo(DemandPattern.NONE);
            assertThat(forecast.method().key()).isEqualTo("forecast.method.none");
            assertThat(forecast.path().weeks()).allSatisfy(week -> {
                assertThat(week.median()).isZero();
                assertThat(week.high95()).isPositive();
            });
        }
    }

    /// Two orders in ten weeks: what most likely comes in a quarter of a year does not stay at nothing while the mean
    /// speaks of several orders.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            units, first, second
            1,     0,     50
            1,     12,    50
            1,     0,     7
            3,     5,     63
            3,     0,     12
            6,     5,     50
            12,    0,     61
            """)
    void theMedianOfAFewOrdersFollowsTheirMean(int units, int first, int second) {
        var forecast = Demands.forecast(Demands.of(70, day -> day == first || day == second ? units : 0));

        int before = 0;
        for (int days = 1; days <= 90; days++) {
            int median = forecast.median(days);
            assertThat(median).as("%d days", days).isGreaterThanOrEqualTo(before);
            assertThat(forecast.mean(days) - median).as("%d days", days).isLessThanOrEqualTo(Math.max(2, units));
            assertThat(median).as("%d days", days).isLessThanOrEqualTo((int) Math.ceil(forecast.mean(days) + 0.5));
            before = median;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0
            70
            420
            """)
    void whereNothingWasSoldTheWidthGrowsWithTheDays(int known) {
        var forecast = Demands.forecast(Demands.of(known, _ -> 0));

        for (int days = 1; days <= CumulativeDemand.LONGEST; days++) {
            assertThat(forecast.mean(days)).isZero();
            assertThat(forecast.median(days)).isZero();
            assertThat(forecast.deviation(days)).isGreaterThan(forecast.deviation(days - 1));
            assertThat(forecast.quantile(0.99, days)).isGreaterThanOrEqualTo(forecast.quantile(0.99, days - 1));
        }
        assertThat(forecast.quantile(0.99, 90)).isPositive();
        assertThat(forecast.method()).isEqualTo(Message.of("forecast.method.none", forecast.quantile(0.975, 28)));
    }

    @Test
    void leavesOutDaysOnWhichNobodyCouldBuy() {
        var empty = new BitSet();
        empty.set(150, 200);
        var sold = Demands.of(210, day -> day >= 150 && day < 200 ? 0 : 3);
        var censored = new DemandHistory(sold.demand(), sold.knownUntil(), sold.today(), empty);

        assertThat(Demands.forecast(censored).mean(28)).isCloseTo(84, Percentage.withPercentage(1));
        assertThat(Demands.forecast(sold).mean(28)).isLessThan(75);
    }

    @Test
    void goesOnFromWhereImportsEnded() {
        var units = new int[200];
        Arrays.fill(units, 2);
        var demand = new DailyDemand(Demands.TODAY.minusDays(230), units);

        var unknown = new DemandHistory(demand, demand.end(), Demands.TODAY, new BitSet());
        var quiet = DemandHistory.of(demand, Demands.TODAY);

        assertThat(Demands.forecast(unknown).mean(28)).isCloseTo(56, Percentage.withPercentage(1));
        assertThat(Demands.forecast(unknown).origin()).isEqualTo(Demands.TODAY);
        assertThat(Demands.forecast(unknown).to()).isEqualTo(demand.end());
        assertThat(Demands.forecast(quiet).mean(28)).isLessThan(50);
    }

    @Test
    void namesTheRunnerUpAndTheMiss() {
        var forecast = Demands.forecast(Demands.random(728, 5, 2, _ -> 4));

        assertThat(forecast.runnerUp()).isNotNull().isNotEqualTo(forecast.method());
        assertThat(forecast.error().windows()).isGreaterThan(40);
        assertThat(forecast.error().wape()).isBetween(0.02, 0.25);
        assertThat(forecast.error().mase()).isBetween(0.3, 1.1);
        assertThat(Math.abs(forecast.error().bias())).isLessThan(0.1);
        assertThat(forecast.from()).isEqualTo(Demands.TODAY.minusDays(728));
    }

    static Stream<DemandHistory> histories() {
        return Stream.of(
                Demands.random(728, 1, 1, _ -> 2),
                Demands.random(728, 2, 4, _ -> 0.2),
                Demands.random(728, 3, 1, day -> gift(day, 728)),
                Demands.random(390, 4, 1, day -> gift(day, 390)),
                Demands.random(120, 5, 10, _ -> 1),
                Demands.random(30, 6, 1, _ -> 1),
                Demands.random(1400, 7, 1, day -> Math.max(0.001, 3 - day / 300.0)),
                Demands.of(500, day -> day % 50 == 0 ? 100 : 0),
                Demands.of(3, day -> day),
                Demands.of(1, _ -> 4),
                Demands.of(700, day -> day < 300 ? 2 : 0));
    }

    /// A gift: 2 a day, 8 from mid-November to Christmas.
    private static double gift(int day, int days) {
        LocalDate date = Demands.TODAY.minusDays((long) days - day);
        boolean season = switch (date.getMonth()) {
            case NOVEMBER -> date.getDayOfMonth() > 14;
            case DECEMBER -> date.getDayOfMonth() < 25;
            default -> false;
        };
        return season ? 8 : 2;
    }
}
