package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of a product's own season is believed.
class SeasonTest {
    /// Thirteen blocks of four weeks: a correlation of .27 is what chance makes of them.
    @ParameterizedTest
    @CsvSource(textBlock = """
            correlation, blocks, believed
            -0.4,        13,     0
            0.2,         13,     0
            0.26,        13,     0
            0.3,         13,     0.0667
            0.5,         13,     0.3846
            0.9,         13,     0.8838
            0.9,         6,      0.8648
            1,           13,     1""", useHeadersInDisplayName = true)
    void believesWhatCameAgainBeyondChance(double correlation, int blocks, double believed) {
        assertThat(Season.beyondChance(correlation, blocks)).isCloseTo(believed, within(5e-5));
    }
}
