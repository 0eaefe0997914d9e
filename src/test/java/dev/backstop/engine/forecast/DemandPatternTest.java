package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandPatternTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        INTERVAL, VARIATION, PATTERN
        1.0,      0.10,      SMOOTH
        1.31,     0.48,      SMOOTH
        1.31,     0.49,      ERRATIC
        1.32,     0.48,      INTERMITTENT
        4.0,      0.49,      LUMPY
        """)
    void splitsAtThePublishedLimits(double interval, double variation, DemandPattern pattern) {
        assertThat(DemandPattern.of(interval, variation)).isEqualTo(pattern);
    }

    @Test
    void readsThePatternFromDays() {
        assertThat(DemandPattern.of(Demands.of(100, day -> 4 + day % 2))).isEqualTo(DemandPattern.SMOOTH);
        assertThat(DemandPattern.of(Demands.of(100, day -> day % 5 == 0 ? 40 : 1)))
                .isEqualTo(DemandPattern.ERRATIC);
        assertThat(DemandPattern.of(Demands.of(100, day -> day % 4 == 0 ? 2 : 0)))
                .isEqualTo(DemandPattern.INTERMITTENT);
        assertThat(DemandPattern.of(Demands.of(100, day -> day % 20 == 0 ? 50 : day % 5 == 0 ? 1 : 0)))
                .isEqualTo(DemandPattern.LUMPY);
    }
}
