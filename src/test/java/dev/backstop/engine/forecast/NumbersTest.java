package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.count.NegativeBinomial;
import dev.backstop.engine.forecast.numeric.Normal;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Numbers made by other programs, which each file names.
class NumbersTest {
    @ParameterizedTest
    @CsvFileSource(resources = "normal.csv", numLinesToSkip = 1, commentCharacter = '#')
    void knowsTheNormalDistribution(double z, double probability, double loss) {
        assertThat(Normal.probability(z)).isCloseTo(probability, within(1e-14));
        assertThat(Normal.loss(z)).isCloseTo(loss, within(1e-13));
        if (Math.abs(z) < 5) {
            assertThat(Normal.quantile(probability)).isCloseTo(z, within(1e-10));
        }
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(1));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "quantiles.csv", numLinesToSkip = 1, commentCharacter = '#')
    void readsQuantilesOfWhatWasSeen(String values, double probability, double quantile) {
        assertThat(Empirical.quantile(numbers(values), probability)).isCloseTo(quantile, within(1e-12));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "gamma.csv", numLinesToSkip = 1, commentCharacter = '#')
    void standsInWithAGammaDistribution(double mean, double deviation, double probability, double quantile) {
        double close = NegativeBinomial.gamma(mean, deviation, Normal.quantile(probability));

        assertThat(close).isCloseTo(quantile, within(Math.max(0.02 * mean, 0.02 * quantile)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "smoothing.csv", numLinesToSkip = 1, commentCharacter = '#')
    void smoothsAsOthersDo(String values, double smoothing, double level) {
        int[] units =
                Arrays.stream(numbers(values)).mapToInt(value -> (int) value).toArray();
        var start = LocalDate.of(2026, 10, 1);
        var history = DemandHistory.of(new DailyDemand(start, units), start.plusDays(units.length));
        var past = new Past(history.series(), CumulativeDemand.LONGEST);
        var fit = new ExponentialSmoothing(smoothing, Season.Kind.WEEK)
                .fit(past, Forecaster.Seasons.of(past, past.days), past.days, 0);

        assertThat(fit.level(past.days)).isCloseTo(level, Percentage.withPercentage(1e-9));
        assertThat(fit.sum(past.days, past.days, past.days + 10)).isCloseTo(10 * level, within(1e-9));
    }

    private static double[] numbers(String values) {
        return Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
