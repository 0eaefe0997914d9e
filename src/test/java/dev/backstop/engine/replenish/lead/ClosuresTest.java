package dev.backstop.engine.replenish.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.replenish.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosuresTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        START,      DAYS, ARRIVES
        2026-11-23, 30,   2026-12-23
        2027-01-05, 30,   2027-02-04
        2027-01-06, 30,   2027-02-20
        2027-01-10, 30,   2027-02-24
        2027-02-10, 0,    2027-02-20
        2027-02-10, 5,    2027-02-25
        2027-02-20, 5,    2027-02-25
        """)
    void doesNotCountDaysInAClosure(LocalDate start, int days, LocalDate arrives) {
        var closures = List.of(Facts.closure("2027-02-05", "2027-02-19"));

        assertThat(Closures.stretch(start, days, closures)).isEqualTo(arrives);
    }

    @Test
    void neverShortensALeadTimeByAClosureAndLaysOutTheSameDays() {
        var random = new Random(2);
        for (int i = 0; i < 500; i++) {
            var from = Facts.TODAY.plusDays(random.nextInt(120) - 20L);
            var closures = List.of(
                    Facts.closure(
                            from.toString(), from.plusDays(random.nextInt(20)).toString()),
                    Facts.closure(
                            from.plusDays(15).toString(), from.plusDays(40).toString()));
            var open = WorkCalendar.of(Facts.TODAY, closures);
            int day = random.nextInt(60);
            int lead = random.nextInt(50);
            var start = Facts.TODAY.plusDays(day);
            var arrives = Closures.stretch(start, lead, closures);
            assertThat(arrives).isAfterOrEqualTo(start.plusDays(lead));
            assertThat((long) open.arrival(day, lead)).isEqualTo(ChronoUnit.DAYS.between(Facts.TODAY, arrives));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FROM,       TO,         DAYS, LAST
        2027-02-05, 2027-02-19, 30,   2027-01-06
        2027-02-05, 2027-02-19, 25,   2027-01-11
        2026-12-24, 2027-01-03, 21,   2026-12-03
        2026-12-25, 2026-12-27, 8,    2026-12-17
        """)
    void namesTheLastDayToOrderBeforeAClosure(LocalDate from, LocalDate to, int days, LocalDate last) {
        var closure = Facts.closure(from.toString(), to.toString());

        assertThat(LastOrderDay.before(closure, days, List.of(closure))).isEqualTo(last);
    }

    @Test
    void countsNoDayOfAnotherClosureOnTheWay() {
        Closure christmas = Facts.closure("2026-12-24", "2027-01-02");
        Closure newYear = Facts.closure("2027-01-20", "2027-02-05");

        assertThat(LastOrderDay.before(newYear, 30, List.of(christmas, newYear)))
                .isEqualTo(LocalDate.of(2026, 12, 11));
    }
}
