package dev.backstop.engine.replenish.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stock must be ready for: views of the rate, the swing learnt from all products, and what follows of them.
class DemandOutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BitSet ALWAYS = new BitSet();

    @Test
    void viewsOfAnEvenRateAreAllThatRate() {
        var views = RateViews.of(demand(400, _ -> 3), ALWAYS, TODAY);

        for (int view = 0; view < views.count(); view++) {
            assertThat(views.perDay(view)).isCloseTo(3, within(1e-9));
        }
    }

    /// Half of the weight lies on the last half-life: a week of 10 after a year of 0 is half of 10 for the quickest.
    @Test
    void theQuickestViewFollowsWithinAWeek() {
        var views = RateViews.of(demand(365, day -> day == 0 || day >= 358 ? 10 : 0), ALWAYS, TODAY);

        assertThat(views.perDay(0)).isCloseTo(5, within(0.01));
        assertThat(views.perDay(views.count() - 1)).isCloseTo(80 / 365.0, within(1e-9));
    }

    @Test
    void daysThatCouldNotBeBoughtCountNowhere() {
        var soldOut = new BitSet();
        soldOut.set(300, 365);

        var views = RateViews.of(demand(365, day -> day < 300 ? 4 : 0), soldOut, TODAY);

        assertThat(views.mean()).isCloseTo(4, within(1e-9));
    }

    @Test
    void nothingSoldIsNothing() {
        assertThat(RateViews.of(demand(100, _ -> 0), ALWAYS, TODAY).mean()).isZero();
        assertThat(PastSwing.of(demand(100, _ -> 0), ALWAYS, TODAY).windows()).containsOnly(0);
    }

    /// Customers who come by chance, one unit each: variance over mean is 1, a little more for what is not known of
    /// the rate; those who take five at once swing five times as much.
    @ParameterizedTest
    @CsvSource({"1, 0.9, 1.6", "5, 4.5, 8"})
    void thePastTellsHowDemandSwings(int unitsEach, double least, double most) {
        var random = new Random(11);
        double sum = 0;
        for (int product = 0; product < 40; product++) {
            sum += PastSwing.of(demand(728, _ -> random.nextDouble() < 0.4 ? unitsEach : 0), ALWAYS, TODAY)
                    .ratios()[0];
        }

        assertThat(sum / 40 / (1 - 0.4)).isBetween(least, most);
    }

    @Test
    void whatIsKnownOfFewDaysIsDrawnToWhatIsUsual() {
        var random = new Random(3);
        var wild = PastSwing.of(demand(728, _ -> random.nextInt(10) == 0 ? 30 : 0), ALWAYS, TODAY);
        var young = PastSwing.of(demand(40, _ -> 3), ALWAYS, TODAY);

        var usual = UsualSwing.of(List.of(wild, wild, wild, young));

        assertThat(usual.of(young).over(28)).isGreaterThan(young.ratios()[0]);
        assertThat(usual.of(wild).over(28)).isGreaterThan(usual.of(young).over(28));
    }

    @Test
    void withoutAnyProductSomethingIsAssumed() {
        var unknown = PastSwing.of(DailyDemand.none(TODAY), ALWAYS, TODAY);

        assertThat(UsualSwing.of(List.of()).of(unknown).over(14)).isGreaterThan(1);
    }

    @Test
    void demandNeverSwingsLessOverMoreDays() {
        var dispersion = Dispersion.of(3, 2);

        double before = 0;
        for (int days = 1; days < 400; days++) {
            assertThat(dispersion.over(days)).isGreaterThanOrEqualTo(before);
            before = dispersion.over(days);
        }
    }

    /// Two hundred products over a year of four-week sums, of which those expected at so many times the
    /// usual swing more or less for it: so much of that is learnt as a year can show, and what is expected
    /// as usual stays as it was.
    @ParameterizedTest
    @CsvSource({"0.6, 1.15, 1.52", "-0.6, 0.66, 0.87", "0, 0.95, 1.05"})
    void whatIsExpectedBeyondTheUsualSwingsAsTheShopHasShown(double power, double least, double most) {
        var random = new Random(7);
        var products =
                IntStream.range(0, 200).mapToObj(_ -> swing(random, 3, power)).toList();
        var dispersion = UsualSwing.of(products).of(products.getFirst());
        double twice = Dispersion.apart(60, 30);

        assertThat(dispersion.over(28, 0)).isEqualTo(dispersion.over(28));
        assertThat(dispersion.over(28, twice) / dispersion.over(28)).isBetween(least, most);
    }

    /// A product like all others does not move the power: the plans of the others stay as they are.
    @Test
    void oneProductMoreChangesNoOther() {
        var random = new Random(7);
        var products =
                IntStream.range(0, 1000).mapToObj(_ -> swing(random, 3, 0.3)).toList();

        var before = UsualSwing.of(products.subList(0, 999)).of(products.getFirst());

        assertThat(UsualSwing.of(products).of(products.getFirst())).isEqualTo(before);
    }

    private static PastSwing swing(Random random, double dispersion, double power) {
        double[] apart = random.doubles(13, -1, 1).toArray();
        double[] squares = Arrays.stream(apart)
                .map(it -> dispersion * Math.exp(power * it) * Math.pow(random.nextGaussian(), 2))
                .toArray();
        return new PastSwing(1, new double[] {dispersion, dispersion}, new double[] {50, 25}, apart, squares);
    }

    /// Against the gamma distribution itself: 1, 10 and 100 units that swing by 1 and by 4.
    @ParameterizedTest
    @CsvSource({"10, 1, 0.9", "10, 1, 0.99", "10, 4, 0.95", "100, 4, 0.99", "100, 1, 0.5", "3, 2, 0.98"})
    void oneRateAloneIsAGamma(double mean, double dispersion, double probability) {
        var demand = RateDemand.of(new double[] {mean}, dispersion);
        var gamma = new GammaDemand(mean / dispersion, dispersion);

        double level = demand.quantile(probability);

        assertThat(level).isCloseTo(gamma.quantile(probability) - 0.5, within(0.01 * mean + 0.05));
        assertThat(demand.probability(level)).isCloseTo(probability, within(1e-6));
        assertThat(demand.shortage(level)).isCloseTo(gamma.shortage(level + 0.5), within(0.01 * mean));
    }

    @Test
    void aMixtureIsBetweenItsParts() {
        var low = RateDemand.of(new double[] {5}, 2);
        var high = RateDemand.of(new double[] {50}, 2);
        var mixed = MixedDemand.of(List.of(low, high), 0.5, 0.5);

        assertThat(mixed.mean()).isCloseTo(27.5, within(1e-9));
        assertThat(mixed.probability(20)).isCloseTo((low.probability(20) + high.probability(20)) / 2, within(1e-9));
        assertThat(mixed.quantile(0.95)).isBetween(low.quantile(0.95), high.quantile(0.95));
    }

    @Test
    void aHigherLevelNeverLowersStockNorDoesALongerTime() {
        var random = new Random(5);
        for (int product = 0; product < 30; product++) {
            int most = 1 + random.nextInt(20);
            int often = 1 + random.nextInt(9);
            var demand = demand(400, _ -> random.nextInt(often) == 0 ? random.nextInt(most + 1) : 0);
            var forecast = forecast(demand);
            var swing = PastSwing.of(demand, ALWAYS, TODAY);
            var outlook = new DemandOutlook(
                    RateViews.of(demand, ALWAYS, TODAY),
                    UsualSwing.of(List.of(swing)).of(swing));

            double[] before = new double[5];
            for (int days = 3; days < 120; days += 9) {
                var over = outlook.over(forecast.demand(), days);
                double lower = -1;
                double[] levels = {0.5, 0.8, 0.95, 0.99, 0.999};
                for (int i = 0; i < levels.length; i++) {
                    double level = over.quantile(levels[i]);
                    assertThat(level).isGreaterThanOrEqualTo(lower).isGreaterThanOrEqualTo(before[i] - 0.02);
                    lower = level;
                    before[i] = level;
                }
            }
        }
    }

    @Test
    void theOwnersWordIsFollowed() {
        var demand = demand(400, day -> day % 2 == 0 ? 3 : 2);
        var forecast = forecast(demand);
        var outlook = new DemandOutlook(RateViews.of(demand, ALWAYS, TODAY), Dispersion.of(2, 2));

        var doubled = outlook.over(forecast.times(2, 0, 30).demand(), 28);

        assertThat(doubled.mean()).isCloseTo(2 * forecast.mean(28), within(0.3));
        assertThat(doubled.quantile(0.95))
                .isGreaterThan(outlook.over(forecast.demand(), 28).quantile(0.95));
    }

    private static Forecast forecast(DailyDemand demand) {
        return ProductForecast.of(new Id<>(1), DemandHistory.of(demand, TODAY));
    }

    private static DailyDemand demand(int days, IntUnaryOperator units) {
        var all = new int[days];
        Arrays.setAll(all, units);
        return new DailyDemand(TODAY.minusDays(days), all);
    }
}
