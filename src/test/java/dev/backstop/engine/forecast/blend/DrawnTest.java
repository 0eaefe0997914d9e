package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnTest {
    /// What came at each of four ages, as a share of what was said, and the factor that follows.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # newest, older, older, oldest, factor at least, at most
            1.0,      1.0,   1.0,   1.0,    0.99,            1.01
            0.5,      0.5,   0.5,   0.5,    0.50,            0.56
            0.5,      0.6,   0.5,   0.6,    0.55,            0.65
            1.3,      1.3,   1.3,   1.3,    1.22,            1.30
            0.6,      1.4,   0.7,   1.3,    0.97,            1.03
            """)
    void factorIsBelievedAsFarAsTheAgesAgree(
            double newest, double older, double stillOlder, double oldest, double least, double most) {
        double factor = Drawn.factor(cases(30, newest, older, stillOlder, oldest));

        assertThat(factor).isBetween(least, most);
    }

    @Test
    void fewAgesOrFewSeriesSayNothing() {
        assertThat(Drawn.factor(List.of())).isEqualTo(1);
        assertThat(Drawn.factor(cases(30, 0.5, 0.5))).isEqualTo(1);
        assertThat(Drawn.factor(cases(10, 0.5, 0.5, 0.5, 0.5))).isEqualTo(1);
    }

    /// One sale in four periods, the mean said: the mean of roots is least below the mean.
    @Test
    void seldomSalesAreDrawnToNothing() {
        var cases = IntStream.range(0, 120)
                .mapToObj(i -> new PointCase(
                        1 + i % 4,
                        new double[] {0.25, 0.25},
                        i / 4 % 4 == 0 ? new double[] {2, 0} : new double[] {0, 0},
                        new double[0][],
                        1))
                .toList();

        assertThat(Drawn.factor(cases)).isLessThan(0.9);
    }

    @Test
    void missIsTheRootOfTheMeanSquaredError() {
        var one = new PointCase(1, new double[] {1, 1}, new double[] {4, 5}, new double[0][], 1);

        assertThat(one.miss(1)).isCloseTo(Math.sqrt((9 + 16) / 2.0), within(1e-12));
        assertThat(one.miss(4)).isCloseTo(Math.sqrt(1 / 2.0), within(1e-12));
    }

    private static List<PointCase> cases(int series, double... shares) {
        return IntStream.range(0, series * shares.length)
                .mapToObj(i -> {
                    double said = 1 + i / shares.length % 3;
                    double came = said * shares[i % shares.length];
                    return new PointCase(
                            1 + i % shares.length,
                            new double[] {said, said},
                            new double[] {came, came},
                            new double[0][],
                            1);
                })
                .toList();
    }
}
