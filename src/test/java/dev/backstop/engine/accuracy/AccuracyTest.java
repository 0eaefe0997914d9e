package dev.backstop.engine.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {
    /// Outcomes as expected/low80-high80/low95-high95/came/naive.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        exact                     | 10/8-12/6-14/10/10                        | 0    | 0    | 0     | 1   | 1
        two units too few         | 8/6-11/4-14/10/5                          | 0.2  | 0.5  | -0.2  | 1   | 1
        too much, outside 80%     | 15/12-18/9-21/10/10                       | 0.5  | 0    | 0.5   | 0   | 1
        outside both              | 15/12-18/11-21/10/10                      | 0.5  | 0    | 0.5   | 0   | 0
        misses do not cancel out  | 12/8-14/6-16/10/9 8/6-12/4-14/10/11       | 0.2  | 0.1  | 0     | 1   | 1
        weighted by units         | 90/80-99/70-110/100/100 0/0-1/0-2/0/0     | 0.1  | 0    | -0.1  | 0.5 | 1
        """)
    void addsUpWhatWasForecastAndWhatCame(
            String what, String outcomes, double wape, double naive, double bias, double in80, double in95) {
        var accuracy = Accuracy.of(Arrays.stream(outcomes.strip().split(" "))
                .map(AccuracyTest::outcome)
                .toList());

        assertThat(accuracy.wape()).as("error").isCloseTo(wape, within(1e-9));
        assertThat(accuracy.naiveWape()).as("error if repeated").isCloseTo(naive, within(1e-9));
        assertThat(accuracy.bias()).as("leaning").isCloseTo(bias, within(1e-9));
        assertThat(accuracy.covered80()).as("inside 80 %").isEqualTo(in80);
        assertThat(accuracy.covered95()).as("inside 95 %").isEqualTo(in95);
        assertThat(accuracy.naiveWins()).isEqualTo(naive < wape);
    }

    @Test
    void whereNothingWasAskedForNothingIsKnown() {
        assertThat(Accuracy.of(List.of())).isEqualTo(Accuracy.UNKNOWN);
        assertThat(Accuracy.of(List.of(outcome("1/0-2/0-3/0/0"))).isKnown()).isFalse();
    }

    private static Outcome outcome(String words) {
        var parts = words.split("[/-]");
        return new Outcome(
                Double.parseDouble(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                Integer.parseInt(parts[6]));
    }
}
