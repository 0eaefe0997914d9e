package dev.backstop.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownClosuresTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        COUNTRY, AFTER,      NAME,         FROM,       TO
        CN,      2026-11-23, lunarNewYear, 2027-01-30, 2027-02-20
        CN,      2027-03-01, goldenWeek,   2027-10-01, 2027-10-07
        CN,      2029-11-01, lunarNewYear, 2030-01-27, 2030-02-17
        cn,      2031-11-01, lunarNewYear, 2032-02-04, 2032-02-25
        GB,      2026-11-23, christmas,    2026-12-24, 2027-01-03
        UK,      2027-11-23, christmas,    2027-12-24, 2028-01-03
        UK,      2030-11-23, christmas,    2030-12-24, 2031-01-01
        GB,      2026-01-01, christmas,    2025-12-24, 2026-01-01
        NL,      2026-11-23, christmas,    2026-12-25, 2026-12-27
        NL,      2027-11-23, christmas,    2027-12-25, 2027-12-26
        """)
    void namesTheNextClosure(String country, LocalDate after, String name, LocalDate from, LocalDate to) {
        var next = KnownClosures.forCountry(country, after, after.plusYears(1)).getFirst();

        assertThat(next.name().key()).isEqualTo("calendar.closure." + name);
        assertThat(next.from()).isEqualTo(from);
        assertThat(next.to()).isEqualTo(to);
    }

    @Test
    void knowsNothingOfOtherCountriesOrFarYears() {
        assertThat(KnownClosures.forCountry("FR", LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                .isEmpty();
        assertThat(KnownClosures.forCountry("CN", LocalDate.of(2034, 1, 1), LocalDate.of(2035, 1, 1)))
                .isEmpty();
    }
}
