package dev.backstop.engine.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoneByTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        stock, delivery in, units, a day, gone after
        40,    ,            0,     10,    4
        45,    ,            0,     10,    4
        0,     ,            0,     10,    0
        # Nothing there until the 11th day: 46 at 13.4 a day last until the 14th, not until the 3rd.
        0,     11,          46,    13.4,  14
        # 100 are left when 50 more come.
        200,   10,          50,    10,    25
        # Out on the 4th day; the rest of the way is lost.
        40,    10,          50,    10,    15
        """)
    void noDeliveryIsGoneBeforeItCame(int stock, Integer in, int units, double perDay, int after) {
        var delivery = in == null ? null : TODAY.plusDays(in);
        assertThat(GoneBy.of(TODAY, stock, delivery, units, perDay)).isEqualTo(TODAY.plusDays(after));
    }
}
