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
        2025-13-06 10:37:33 -0500 ! wrong
        2025-02-30                ! no such day
        0025-02-03                ! wrong
        31/02/2025                ! no such day
        31/09/2026                ! no such day
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
