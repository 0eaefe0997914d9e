package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of the combination whatever is fed to it.
class BlendLawsTest {
    private static final int HORIZON = 8;

    @ParameterizedTest
    @ValueSource(ints = {12, 30, 60, 300})
    void forecastsOfAConstantAreTheConstant(int n) {
        var forecast = single(series(n, _ -> 7), 1);

        for (int h = 0; h < HORIZON; h++) {
            assertThat(forecast.mean()[h]).isCloseTo(7, within(1e-6));
            assertThat(forecast.quantiles()[h]).containsOnly(7);
        }
        assertThat(forecast.sum()).containsOnly(7 * HORIZON);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void twiceTheDemandIsTwiceTheForecast(int season) {
        var once = shop(season, 30, 1, 0);
        var twice = Blend.forecasts(shopSeries(season, 30, 2, 0), new int[30], season, HORIZON);

        for (int i = 0; i < 30; i++) {
            for (int h = 0; h < HORIZON; h++) {
                assertThat(twice.get(i).mean()[h]).isCloseTo(2 * once.get(i).mean()[h], Percentage.withPercentage(2));
            }
        }
    }

    /// Counts written in dozens or in tenths are the same counts, to the last unit.
    @ParameterizedTest
    @ValueSource(doubles = {10, 12, 1000, 0.1, 0.001})
    void countsInAnotherUnitAreTheSameCounts(double unit) {
        var raw = shopSeries(1, 40, 1, 0.5).stream()
                .map(it -> Arrays.stream(it).map(y -> Math.rint(y / 20)).toArray())
                .toList();
        var once = Blend.forecasts(raw, new int[40], 1, HORIZON);
        var scaled = raw.stream().map(it -> times(unit, it)).toList();
        var other = Blend.forecasts(scaled, new int[40], 1, HORIZON);

        for (int i = 0; i < 40; i++) {
            var said = once.get(i);
            var again = other.get(i);
            assertThat(again.mean()).containsExactly(times(unit, said.mean()), within(1e-9 * unit));
            assertThat(again.sum()).containsExactly(times(unit, said.sum()), within(1e-9 * unit));
            for (int h = 0; h < HORIZON; h++) {
                assertThat(again.quantiles()[h]).containsExactly(times(unit, said.quantiles()[h]), within(1e-9 * unit));
            }
        }
    }

    private static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    /// Four weeks with a rise at their end were forecast as tens of millions by a trend in their logarithms.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aHandfulOfValuesShowsNoTrend(int n) {
        var raw = IntStream.range(0, 60)
                .mapToObj(i -> {
                    var random = new Random(i);
                    return series(n, t -> 1 + random.nextInt(t == n - 1 ? 400 : 80));
                })
                .toList();

        var forecasts = Blend.forecasts(raw, new int[60], 1, HORIZON);

        for (int i = 0; i < 60; i++) {
            double most = Arrays.stream(raw.get(i)).max().orElseThrow();
            assertThat(Arrays.stream(forecasts.get(i).mean()).boxed())
                    .allSatisfy(mean -> assertThat(mean).isBetween(0.0, most * 1.0001));
        }
    }

    /// One value of a thousand millions among small ones widens what is said of all, but not beyond reason.
    @Test
    void oneValueOfThousandMillionsStaysWithinReason() {
        var raw = shopSeries(1, 2, 1, 0.2);
        raw.forEach(it -> it[it.length - 8] = 1e9);

        for (var forecast : Blend.forecasts(raw, new int[2], 1, HORIZON)) {
            for (double[] step : forecast.quantiles()) {
                for (int j = 0; j < step.length; j++) {
                    assertThat(step[j]).isBetween(0.0, Math.min(20e9, forecast.sum()[j]));
                }
            }
        }
    }

    /// Counts have corrections of their own, learnt from as many series as these.
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.7})
    void twiceTheCountsAreTwiceTheForecast(double zeros) {
        var once = shop(1, 60, 1, zeros);
        var twice = shop(1, 60, 2, zeros);

        for (int i = 0; i < 60; i++) {
            for (int h = 0; h < HORIZON; h++) {
                assertThat(twice.get(i).mean()[h]).isCloseTo(2 * once.get(i).mean()[h], Percentage.withPercentage(1));
            }
        }
    }

    @Test
    void ofManyMonthlySeriesTwiceTheDemandIsTwiceTheForecastOnEveryThread() {
        int count = 90;
        var raw = shopSeries(12, count, 1, 0);
        var once = Blend.forecasts(raw, new int[count], 12, HORIZON);
        var twice = Blend.forecasts(shopSeries(12, count, 2, 0), new int[count], 12, HORIZON);

        IntStream.range(0, 2).parallel().forEach(_ -> {
            var again = Blend.forecasts(raw, new int[count], 12, HORIZON);
            for (int i = 0; i < count; i++) {
                assertThat(again.get(i).mean()).containsExactly(once.get(i).mean());
                assertThat(again.get(i).sum()).containsExactly(once.get(i).sum());
            }
        });
        for (int i = 0; i < count; i++) {
            for (int h = 0; h < HORIZON; h++) {
                assertThat(twice.get(i).mean()[h]).isCloseTo(2 * once.get(i).mean()[h], Percentage.withPercentage(2));
            }
        }
    }

    @Test
    void amongManyMonthlySeriesBadInputIsSurvived() {
        var all = new ArrayList<>(shopSeries(12, 90, 1, 0));
        var bad = badInput().toList();
        all.addAll(bad);
        all.add(series(60, _ -> 7));
        all.add(series(60, i -> i == 40 ? 1e9 : 5));
        all.add(series(60, i -> 1e9 + i));

        var forecasts = Blend.forecasts(all, new int[all.size()], 12, HORIZON);

        for (int i = 0; i < all.size(); i++) {
            assertSound(forecasts.get(i), all.get(i));
        }
        for (double value : forecasts.get(90 + bad.size()).mean()) {
            assertThat(value).isCloseTo(7, within(1e-6));
        }
    }

    @Test
    void nothingSoldIsNothingForecast() {
        var forecast = single(series(60, _ -> 0), 1);

        assertThat(forecast.mean()).containsOnly(0);
        assertThat(forecast.sum()).containsOnly(0);
    }

    @Test
    void anotherFirstPeriodShiftsNothing() {
        var raw = shopSeries(7, 20, 1, 0.5);
        var first = new int[20];
        Arrays.fill(first, 70);

        var now = Blend.forecasts(raw, new int[20], 7, HORIZON);
        var later = Blend.forecasts(raw, first, 7, HORIZON);

        for (int i = 0; i < 20; i++) {
            assertThat(later.get(i).mean()).containsExactly(now.get(i).mean());
            assertThat(later.get(i).sum()).containsExactly(now.get(i).sum());
        }
    }

    @Test
    void hidingAPeriodWithoutSalesNeverLowersTheForecast() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var sold = series(60, _ -> random.nextInt(4));
            var hidden = sold.clone();
            for (int i = 30; i < 60; i++) {
                if (hidden[i] == 0 && i % 3 == 0) {
                    hidden[i] = Double.NaN;
                }
            }
            double seen = Arrays.stream(single(sold, 1).mean()).sum();
            assertThat(Arrays.stream(single(hidden, 1).mean()).sum()).isGreaterThanOrEqualTo(0.97 * seen);
        }
    }

    @Test
    void moreHistoryOfTheSameKindDoesNotWiden() {
        double less = 0;
        double more = 0;
        for (int seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var all = series(240, _ -> 20 + 3 * random.nextGaussian());
            less += width(single(Arrays.copyOfRange(all, 200, 240), 1));
            more += width(single(all, 1));
        }
        assertThat(more).isLessThan(1.1 * less);
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void survivesAndStaysFinite(double[] raw) {
        for (int season : new int[] {1, 7, 12}) {
            assertSound(single(raw, season), raw);
        }
    }

    @Test
    void survivesAllOfThemTogether() {
        var all = badInput().toList();

        var forecasts = Blend.forecasts(all, new int[all.size()], 12, HORIZON);

        for (int i = 0; i < all.size(); i++) {
            assertSound(forecasts.get(i), all.get(i));
        }
    }

    @Test
    void saysTheSameOnEveryThread() {
        var raw = shopSeries(12, 25, 1, 0.3);
        var once = Blend.forecasts(raw, new int[25], 12, HORIZON);

        IntStream.range(0, 4).parallel().forEach(_ -> {
            var again = Blend.forecasts(raw, new int[25], 12, HORIZON);
            for (int i = 0; i < 25; i++) {
                assertThat(again.get(i).mean()).containsExactly(once.get(i).mean());
                assertThat(again.get(i).sum()).containsExactly(once.get(i).sum());
            }
        });
    }

    static Stream<double[]> badInput() {
        var random = new Random(5);
        return Stream.of(
                new double[] {3},
                new double[] {0},
                new double[] {Double.NaN},
                new double[] {Double.NaN, Double.NaN, 4, Double.NaN},
                new double[] {1, 2},
                series(40, i -> i % 5 == 0 ? -3 : 2),
                series(40, _ -> -1),
                series(50, _ -> 0),
                series(50, i -> i == 49 ? 1 : 0),
                series(60, i -> i == 30 ? 1e9 : i % 3),
                series(60, i -> i == 59 ? 1e9 : 0),
                series(60, i -> i % 7 == 0 ? Double.POSITIVE_INFINITY : 1),
                series(7300, _ -> random.nextInt(6)),
                series(240, _ -> 1e9 * random.nextDouble()),
                series(80, i -> Math.exp(i / 4.0)),
                series(80, i -> Math.exp(-i / 4.0)));
    }

    private static void assertSound(BucketForecast forecast, double[] raw) {
        boolean whole = Arrays.stream(raw).allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
        for (int h = 0; h < HORIZON; h++) {
            assertThat(forecast.mean()[h]).isFinite().isNotNegative();
            assertRising(forecast.quantiles()[h], whole);
        }
        assertRising(forecast.sum(), whole);
    }

    private static void assertRising(double[] quantiles, boolean whole) {
        for (int j = 0; j < quantiles.length; j++) {
            assertThat(quantiles[j]).isFinite().isNotNegative();
            if (j > 0) {
                assertThat(quantiles[j]).isGreaterThanOrEqualTo(quantiles[j - 1]);
            }
            if (whole) {
                assertThat(quantiles[j]).isEqualTo(Math.rint(quantiles[j]));
            }
        }
    }

    private static double width(BucketForecast forecast) {
        return forecast.quantiles()[3][8] - forecast.quantiles()[3][1];
    }

    private static BucketForecast single(double[] raw, int season) {
        return Blend.forecasts(List.of(raw), new int[1], season, HORIZON).getFirst();
    }

    private static List<BucketForecast> shop(int season, int count, double scale, double zeros) {
        return Blend.forecasts(shopSeries(season, count, scale, zeros), new int[count], season, HORIZON);
    }

    private static List<double[]> shopSeries(int season, int count, double scale, double zeros) {
        var all = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            var random = new Random(i);
            double level = 20 + 5 * i;
            all.add(series(72, t -> {
                double value = level
                        * (1 + 0.3 * Math.sin(2 * Math.PI * t / Math.max(2, season)))
                        * (0.8 + 0.4 * random.nextDouble());
                return random.nextDouble() < zeros ? 0 : scale * Math.rint(value);
            }));
        }
        return all;
    }

    private static double[] series(int n, java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, n).mapToDouble(value).toArray();
    }
}
