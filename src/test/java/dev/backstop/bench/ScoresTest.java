package dev.backstop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Which steps and series a score is a mean of.
class ScoresTest {
    private static final double UNKNOWN = Double.NaN;
    private static final double[] HISTORY = {1, 3, 1, 3};

    @Test
    void countsWhatCameOfTheStepsThatWereAsked() {
        var scores = scores(HISTORY, new double[] {3, UNKNOWN, 100}, 2, 2);

        assertThat(scores)
                .as("the third step was not asked for, of the second nothing is known; so is the sum")
                .startsWith("MASE 0.5000  RMSSE 0.5000")
                .endsWith("c95 0.000  bias -0.500  sum: pinball n/a  c95 n/a  (1 series)");
    }

    @Test
    void whatNeverChangedHasNoScale() {
        assertThat(scores(new double[] {0.3, 0.3, 0.3}, new double[] {0.3}, 0.1 + 0.2, 1))
                .isEqualTo(
                        "MASE n/a  RMSSE n/a  pinball n/a  c95 1.000  bias n/a  sum: pinball n/a  c95 1.000  (0 series)");
    }

    @Test
    void nothingKnownIsNoScore() {
        assertThat(scores(HISTORY, new double[0], 2, 1)).startsWith("MASE n/a  RMSSE n/a  pinball n/a  c95 n/a");
    }

    private static String scores(double[] history, double[] came, double said, int steps) {
        var scores = new Scores(1);
        var mean = new double[steps];
        var quantiles = new double[steps][Scores.LEVELS.length];
        var sum = new double[Scores.LEVELS.length];
        Arrays.fill(mean, said);
        Arrays.stream(quantiles).forEach(step -> Arrays.fill(step, said));
        Arrays.fill(sum, steps * said);
        scores.add(history, came, mean, quantiles, sum);
        return scores.toString();
    }
}
