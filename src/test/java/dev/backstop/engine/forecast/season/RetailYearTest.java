package dev.backstop.engine.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetailYearTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2025-11-25, 1.3
            2025-12-15, 1.3
            2024-12-15, 1.3
            2025-12-27, 0.75
            2024-12-31, 0.85
            2025-10-15, 1.0
            2025-12-19, 1.1
            """)
    void shopsSellMostInTheWeeksBeforeChristmas(LocalDate day, double factor) {
        assertThat(RetailYear.factor(day)).isCloseTo(factor, within(1e-9));
    }

    @Test
    void anAverageDayIsAnAverageDay() {
        var first = LocalDate.of(2025, 1, 1);

        double mean = first.datesUntil(first.plusYears(1))
                .mapToDouble(RetailYear::factor)
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(1, within(0.01));
    }
}
