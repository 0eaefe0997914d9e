package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodDatesTest {
    private final PeriodDates weeks =
            new PeriodDates(Map.of(10, LocalDate.of(2025, 3, 3), 14, LocalDate.of(2025, 3, 31)));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            10, 2025-03-03
            12, 2025-03-17
            14, 2025-03-31
            16, 2025-04-14
            9,  2025-02-24
            """)
    void periodsBetweenAndBeyondTheKnownAreAsLongAsOnAverage(int period, LocalDate first) {
        assertThat(weeks.of(period)).isEqualTo(first);
    }
}
