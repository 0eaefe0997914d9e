package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.forecast.ets.BoundedSmoothing;
import dev.backstop.engine.forecast.ets.Ets;
import dev.backstop.engine.forecast.ets.EtsFit;
import dev.backstop.engine.forecast.ets.EtsForm;
import dev.backstop.engine.forecast.intermittent.Croston;
import dev.backstop.engine.forecast.theta.Theta;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The methods with given values against R; `references.R` beside the numbers made them.
class ReferenceTest {
    private static final Percentage EXACT = Percentage.withPercentage(1e-4);

    @ParameterizedTest
    @CsvFileSource(resources = "ets.csv", numLinesToSkip = 1, commentCharacter = '#', maxCharsPerColumn = 100_000)
    void smoothsInEveryForm(
            String form,
            int season,
            String values,
            double alpha,
            double beta,
            double gamma,
            double phi,
            double level,
            double trend,
            String states,
            double likelihood,
            String forecast) {
        double[] y = numbers(values);
        var model = new Ets(EtsForm.of(form), alpha, beta, gamma, phi, level, trend, numbers(states));

        var run = model.run(y, y.length, new double[0]);

        assertThat(run.likelihood()).isCloseTo(likelihood, EXACT);
        assertClose(run.forecast(14), numbers(forecast));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ets.csv", numLinesToSkip = 1, commentCharacter = '#', maxCharsPerColumn = 100_000)
    void findsFitsAsLikely(
            String form,
            int season,
            String values,
            double alpha,
            double beta,
            double gamma,
            double phi,
            double level,
            double trend,
            String states,
            double likelihood) {
        double[] y = numbers(values);

        var fit = EtsFit.thorough(EtsForm.of(form), y, y.length, season);

        assertThat(fit.model().run(y, y.length, new double[0]).likelihood()).isLessThan(likelihood + 0.01);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deviations.csv", numLinesToSkip = 2, maxCharsPerColumn = 100_000)
    void deviationsGrowWithTheStep(
            String form, int season, double alpha, double beta, double gamma, double phi, String growth) {
        var model = new Ets(EtsForm.of(form), alpha, beta, gamma, phi, 50, 0.5, new double[season]);
        double[] y = {52, 49, 55, 51, 50, 54, 57, 53, 56, 58, 54, 55, 60, 57, 59, 61};

        double[] deviations = model.run(y, y.length, new double[0]).deviations(y.length, 14);

        double first = deviations[0];
        assertClose(Arrays.stream(deviations).map(it -> it / first).toArray(), numbers(growth));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "theta.csv", numLinesToSkip = 1, commentCharacter = '#', maxCharsPerColumn = 100_000)
    void addsHalfTheTrendLine(String values, double smoothing, double level, String forecast) {
        double[] y = numbers(values);

        assertClose(new Theta(level, smoothing, 2).classic(y, y.length, 8), numbers(forecast));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "croston.csv", numLinesToSkip = 1, commentCharacter = '#', maxCharsPerColumn = 100_000)
    void smoothsSizesAndIntervals(
            String values, double smoothing, double chance, double croston, double unbiased, double fading) {
        double[] y = numbers(values);

        assertThat(Croston.rate(y, y.length, smoothing)).isCloseTo(croston, within(1e-6));
        assertThat(Croston.unbiasedRate(y, y.length, smoothing)).isCloseTo(unbiased, within(1e-6));
        assertThat(Croston.fadingRate(y, y.length, smoothing, chance)).isCloseTo(fading, within(1e-6));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bounded.csv", numLinesToSkip = 1, commentCharacter = '#', maxCharsPerColumn = 100_000)
    void smoothsWithBoundedErrors(String values, double smoothing, double trend, double damping, String forecast) {
        double[] y = numbers(values);

        assertClose(
                new BoundedSmoothing(smoothing, trend, damping).run(y, y.length).forecast(8), numbers(forecast));
    }

    private static void assertClose(double[] ours, double[] theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int h = 0; h < ours.length; h++) {
            assertThat(ours[h]).isCloseTo(theirs[h], within(1e-6 * Math.max(1, Math.abs(theirs[h]))));
        }
    }

    private static double[] numbers(String values) {
        return values == null || values.isBlank()
                ? new double[0]
                : Arrays.stream(values.split(" "))
                        .filter(it -> !it.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
