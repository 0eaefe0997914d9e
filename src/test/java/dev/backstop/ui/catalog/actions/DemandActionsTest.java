package dev.backstop.ui.catalog.actions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.spike.SpikeChances;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is proposed where the owner says that a spike stays.
class DemandActionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        three times as many                  | 30 | 10   | 0  | 3.0
        half of it is one customer's order   | 36 | 4    | 18 | 4.5
        all but the usual is one order       | 40 | 10   | 35 | 1.0
        hardly anything was expected         | 8  | 0.01 | 0  | 80.0
        """)
    void theOneOrderDoesNotComeAgainEveryDay(String when, int units, double expected, int oneOrder, double times) {
        var spike = new DemandSpike(
                new Id<>(1),
                TODAY.minusDays(2),
                TODAY,
                units,
                expected,
                20,
                units / expected,
                5,
                new SpikeChances(0.9, 0.05, 0.05),
                oneOrder);
        assertThat(DemandActions.staying(spike)).as(when).isEqualByComparingTo(String.valueOf(times));
    }
}
