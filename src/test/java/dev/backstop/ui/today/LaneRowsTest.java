package dev.backstop.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneRowsTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        room, customers, orders, trouble, shown
        12,   5,         4,      3,       5 4 3
        11,   5,         5,      6,       4 4 3
        11,   2,         5,      9,       2 5 4
        20,   2,         1,      0,       2 1 1
        2,    5,         5,      5,       1 1 1
        """)
    void shortLanesShowAllAndLongOnesShareTheRest(int room, int customers, int orders, int trouble, String shown) {
        var rows = LaneRows.shared(room, customers, orders, trouble);

        assertThat(rows[0] + " " + rows[1] + " " + rows[2]).isEqualTo(shown);
    }
}
