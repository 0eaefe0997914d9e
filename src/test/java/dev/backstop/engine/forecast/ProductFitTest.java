package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.forecast.events.Circumstances;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductFitTest {
    /// What is asked of the first days alone is, to the last bit, what the whole forecast says of them, whatever the
    /// product sells, however long it is known, on days that could not be bought, in a category and alone.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # units a day, variance by mean, days known, share of days sold out
            0.02, 1, 728,  0
            0.05, 3, 728,  0
            0.2,  2, 300,  0.1
            0.2,  1, 100,  0
            0.7,  4, 500,  0
            2,    1, 728,  0.05
            2,    6, 1500, 0
            15,   2, 90,   0.2
            80,   9, 728,  0
            """)
    void theFirstDaysAloneAreThoseOfTheWholeForecast(double rate, double dispersion, int days, double soldOut) {
        for (int seed = 0; seed < 8; seed++) {
            var history = drawn(rate, dispersion, days, soldOut, seed);
            var whole = Demands.forecast(history);
            var fit = ProductFit.of(history, 10).orElseThrow();
            for (int first = 1; first <= 8; first++) {
                var alone = fit.over(first);

                assertThat(fit.expected(first)).isEqualTo(whole.mean(first));
                for (int day = 1; day <= first; day++) {
                    assertThat(alone.mean(day)).isEqualTo(whole.mean(day));
                    assertThat(alone.deviation(day)).isEqualTo(whole.deviation(day));
                    for (double probability : new double[] {0.01, 0.5, 0.9, 0.998}) {
                        assertThat(alone.level(probability, day))
                                .isEqualTo(whole.demand().level(probability, day));
                    }
                }
            }
        }
    }

    private static DemandHistory drawn(double rate, double dispersion, int days, double soldOut, int seed) {
        var sold = Demands.random(days, seed, dispersion, day -> rate * (1 + 0.4 * Math.sin(day / 58.0)));
        var random = new Random(seed);
        var hidden = new BitSet();
        for (int day = 0; day < days; day++) {
            hidden.set(day, sold.demand().units()[day] == 0 && random.nextDouble() < soldOut);
        }
        var others = List.of(sold, Demands.random(days, 90 + seed, 2, _ -> 1));
        var around = seed % 2 == 0
                ? Circumstances.NONE.withCategory(PooledDemand.of(others, List.of()))
                : Circumstances.NONE;
        return new DemandHistory(sold.demand(), sold.knownUntil().minusDays(seed % 3), sold.today(), hidden, around);
    }
}
