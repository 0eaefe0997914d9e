package dev.backstop.engine.forecast.spike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpikeChancesTest {
    /// Two units a day were usual; what came since.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 8 10                                       | unsure
            14 2 1 3 2 2 1 2 3 2                         | oneOff
            12 15 11 3 2 1 2 2 3 1 2 2 2 1               | oneOff
            8 9 7 10 8 9 8 7 9 8 10 9 8 9                | shift
            2 3 3 4 4 5 6 7 8 9 11 13 15 18              | trend
            3 3 4 4 5 6 6 7 9 10 12 14 16 19 22 26       | trend
            """)
    void tellsThemApartAsSoonAsTheDaysAllow(String days, String kind) {
        double[] units = Arrays.stream(days.strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var usual = new double[units.length];
        Arrays.fill(usual, 2);

        var chances = SpikeChances.of(units, usual, 1);

        assertThat(chances.oneOff() + chances.shift() + chances.trend()).isCloseTo(1, within(1e-9));
        double most = Math.max(chances.oneOff(), Math.max(chances.shift(), chances.trend()));
        switch (kind) {
            case "oneOff" -> assertThat(chances.oneOff()).isGreaterThan(0.9);
            case "shift" -> assertThat(chances.shift()).isGreaterThan(0.8);
            case "trend" -> assertThat(chances.trend()).isGreaterThan(0.8);
            default -> assertThat(most).isLessThan(0.8);
        }
    }
}
