package dev.backstop.ui.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTicksTest {
    @ParameterizedTest(name = "{0} days shown: {1} is {2}")
    @CsvSource(textBlock = """
        21,  2026-12-28, 28 Dec
        35,  2026-12-21, 21 Dec
        35,  2026-12-27, ''
        21,  2027-01-04, 4 Jan 2027
        21,  2027-01-11, 11 Jan
        60,  2027-01-11, 11 Jan 2027
        60,  2027-01-25, 25 Jan
        196, 2026-12-01, Dec
        196, 2027-01-01, Jan 2027
        196, 2027-02-01, Feb
        500, 2026-12-01, Dec 26
        500, 2027-03-01, Mar 27
        """)
    void theYearStandsAtItsFirstTick(long days, LocalDate tick, String words) {
        var from = LocalDate.of(2026, 11, 23);

        var ticks = DayTicks.of(new ForecastView(from, from.plusDays(days)), Locale.UK);

        assertThat(ticks.words(tick)).isEqualTo(words);
    }
}
