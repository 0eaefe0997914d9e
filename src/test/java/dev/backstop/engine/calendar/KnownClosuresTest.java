package dev.backstop.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownClosuresTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        COUNTRY, AFTER,      NAME,         FROM,       TO
        CN,      2026-11-23, lunarNewYearBefore, 2027-01-23, 2027-01-29
        CN,      2027-01-30, lunarNewYear, 2027-01-30, 2027-02-20
        CN,      2027-02-21, lunarNewYearAfter, 2027-02-21, 2027-02-27
        CN,      2027-09-16, goldenWeek,   2027-10-01, 2027-10-07
        CN,      2026-09-28, goldenWeek,   2026-10-01, 2026-10-07
        CN,      2030-01-27, lunarNewYear, 2030-01-27, 2030-02-17
        VN,      2030-01-01, tet,          2030-01-31, 2030-02-06
        KR,      2027-01-01, seollal,      2027-02-06, 2027-02-09
        JP,      2028-01-01, goldenWeekJapan, 2028-05-03, 2028-05-07
        IN,      2026-01-01, diwali,       2026-11-07, 2026-11-10
        cn,      2032-02-04, lunarNewYear, 2032-02-04, 2032-02-25
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
        assertThat(KnownClosures.forCountry("CH", LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                .isEmpty();
        assertThat(KnownClosures.forCountry("CN", LocalDate.of(2034, 1, 1), LocalDate.of(2035, 1, 1)))
                .isEmpty();
    }

    @Test
    void marksWhatAStateAnnouncedAndWhatTheMoonPredicts() {
        var labourDay = KnownClosures.forCountry("CN", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1));
        var later = KnownClosures.forCountry("CN", LocalDate.of(2028, 5, 1), LocalDate.of(2028, 5, 1));

        assertThat(labourDay)
                .extracting(KnownClosures.KnownClosure::source)
                .containsExactly(KnownClosures.Source.OFFICIAL);
        assertThat(later)
                .extracting(KnownClosures.KnownClosure::source)
                .containsExactly(KnownClosures.Source.PREDICTED);
    }

    @Test
    void reachesTo2032ForEveryCountryWithALunarNewYear() {
        for (var country : List.of("CN", "TW", "VN", "KR", "HK", "SG")) {
            for (int year = 2024; year <= 2032; year++) {
                assertThat(KnownClosures.forCountry(country, LocalDate.of(year, 1, 15), LocalDate.of(year, 2, 25)))
                        .as(country + " " + year)
                        .isNotEmpty();
            }
        }
    }
}
