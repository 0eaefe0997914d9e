package dev.backstop.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetailCalendarTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        TODAY,      PEAK,           ON,         DAYS
        2026-11-23, blackFriday,    2026-11-27, 4
        2026-11-27, blackFriday,    2026-11-27, 0
        2026-11-28, cyberMonday,    2026-11-30, 2
        2024-11-30, cyberMonday,    2024-12-02, 2
        2026-12-26, valentine,      2027-02-14, 50
        2027-02-15, motheringSunday,2027-03-07, 20
        2028-03-27, easter,         2028-04-16, 20
        2030-04-22, fathersDay,     2030-06-16, 55
        """)
    void namesTheNextPeak(LocalDate today, String peak, LocalDate on, int days) {
        var next = RetailCalendar.next(today);

        assertThat(next.name().key()).isEqualTo("calendar.peak." + peak);
        assertThat(next.day()).isEqualTo(on);
        assertThat(next.daysFrom(today)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2011-04-24", "2008-03-23"})
    void findsEasterSunday(LocalDate easter) {
        assertThat(RetailCalendar.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void ordersEveryYearByDate() {
        for (int year = 2020; year < 2040; year++) {
            assertThat(RetailCalendar.of(year))
                    .extracting(RetailCalendar.Peak::day)
                    .isSorted();
        }
    }
}
