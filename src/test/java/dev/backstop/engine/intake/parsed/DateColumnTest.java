package dev.backstop.engine.intake.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateColumnTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        2025-12-06 10:37:33 -0500 ! 2025-12-06T15:37:33Z
        2025-06-06T10:37:33+01:00 ! 2025-06-06T09:37:33Z
        2025-12-06T10:37:33Z      ! 2025-12-06T10:37:33Z
        2025-12-06 10:37:33 UTC   ! 2025-12-06T10:37:33Z
        2025-07-06 10:37:33       ! 2025-07-06T09:37:33Z
        2025-07-06                ! 2025-07-05T23:00:00Z
        25/12/2025 9:30           ! 2025-12-25T09:30:00Z
        2026/11/02                ! 2026-11-02T00:00:00Z
        2026/1/5 9:05             ! 2026-01-05T09:05:00Z
        2026.11.02                ! 2026-11-02T00:00:00Z
        2026. 11. 2.              ! 2026-11-02T00:00:00Z
        2026-1-5                  ! 2026-01-05T00:00:00Z
        2026年11月2日               ! 2026-11-02T00:00:00Z
        2026/13/02                ! wrong
        2026/02/30                ! no such day
        2026/11-02                ! wrong
        2025-13-06 10:37:33 -0500 ! wrong
        2025-02-30                ! no such day
        0025-02-03                ! wrong
        31/02/2025                ! no such day
        31/09/2026                ! no such day
        2017-01-01 0:00:00        ! 2017-01-01T00:00:00Z
        Jun-27-25 18:32:08 PDT    ! 2025-06-27T17:32:08Z
        10-Dez-25                 ! 2025-12-10T00:00:00Z
        12 janvier 2025           ! 2025-01-12T00:00:00Z
        9. November 2026          ! 2026-11-09T00:00:00Z
        Nov 3, 2026 9:32 pm       ! 2026-11-03T21:32:00Z
        3 de enero de 2026        ! 2026-01-03T00:00:00Z
        2-Jan 2026                ! 2026-01-02T00:00:00Z
        31-Feb-26                 ! wrong
        12 nonsense 2025          ! wrong
        yesterday                 ! wrong
        03/04/2025                ! ambiguous
        """)
    void readsInstants(String cell, String expected) {
        String read;
        try {
            read = DateColumn.of(List.of(cell), LONDON)
                    .instant(cell)
                    .map(String::valueOf)
                    .orElse("nothing");
        } catch (Unreadable e) {
            read = switch (e.reason().key()) {
                case "importing.reason.notADate" -> "wrong";
                case "importing.reason.noSuchDay" -> "no such day";
                default -> "ambiguous";
            };
        }
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        03/04/2025 ! 25/12/2025  ! 2025-04-03
        03/04/2025 ! 12/25/2025  ! 2025-03-04
        03/04/25   ! 31/12/25    ! 2025-04-03
        03.04.2025 ! -           ! 2025-04-03
        01-Apr-26  ! -           ! 2026-04-01
        1 Apr 2026 ! -           ! 2026-04-01
        Apr 1, 2026 ! -          ! 2026-04-01
        """)
    void decidesFromTheOtherDatesOfTheColumn(String cell, String other, String expected) throws Unreadable {
        assertThat(DateColumn.of(Arrays.asList(cell, other), LONDON).day(cell).map(String::valueOf))
                .contains(expected);
    }
}
