package dev.backstop.engine.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        due,        leaves
        2026-12-11, 2026-12-14
        2026-12-04, 2026-12-07
        2026-12-09, 2026-12-10
        2026-12-12, 2026-12-14
        2026-12-13, 2026-12-14
        """)
    void sendsWhatIsDueOnTheNextWorkingDay(LocalDate due, LocalDate leaves) {
        assertThat(WorkingDays.dispatchOf(due)).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        day,        count, result
        2026-11-23, 0,     2026-11-23
        2026-11-22, 0,     2026-11-23
        2026-11-23, 10,    2026-12-07
        2026-11-27, 1,     2026-11-30
        2026-11-28, 1,     2026-11-30
        """)
    void countsMondayToFriday(LocalDate day, int count, LocalDate result) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(result);
        assertThat(WorkingDays.between(day, result)).isEqualTo(Math.max(count, day.equals(result) ? 0 : 1));
    }
}
