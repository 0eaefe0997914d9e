package dev.backstop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the window opens: a large one kept from another screen must not hang over the edge of this one.
final class WindowPlaceTest {
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1366, 768), new Rectangle2D(1366, 0, 1920, 1080));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        first start, larger than the screen       | -1000000 -1000000 1440 900 | 0 0 1366 768
        first start, smaller than the screen      | -1000000 -1000000 1200 700 | 83 34 1200 700
        kept and still there                      | 1400 20 1440 900           | 1400 20 1440 900
        kept from a larger screen in this place   | 10 10 1600 1000            | 0 0 1366 768
        hanging over the right edge               | 400 40 1200 700            | 166 40 1200 700
        on a screen that is gone                  | 5000 300 1200 700          | 83 34 1200 700
        """)
    void liesWholeOnAScreen(String when, String kept, String opens) {
        assertThat(WindowPlace.onScreen(place(kept), SCREENS)).as(when).isEqualTo(place(opens));
    }

    private static Rectangle2D place(String text) {
        var parts = text.split(" ");
        return new Rectangle2D(number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static double number(String[] parts, int at) {
        return Double.parseDouble(parts[at]);
    }
}
