package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window that needs 1,180 by 560 points.
class FittedTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        WINDOW WIDTH, WINDOW HEIGHT, CONTENT WIDTH, CONTENT HEIGHT, DRAWN AT, WHY
        1440,         860,           1440,          860,            1,        room enough
        1180,         560,           1180,          560,            1,        just enough
        960,          570,           1180,          700.6,          0.8136,   a small screen at 150 %
        1366,         420,           1821.3,        560,            0.75,     too low
        """)
    void drawsSmallerWhatHasTooLittleRoom(
            double width, double height, double contentWidth, double contentHeight, double drawnAt, String why) {
        var content = new Region();
        var fitted = new Fitted(content, 1180, 560);
        fitted.resize(width, height);
        fitted.layout();

        assertThat(content.getWidth()).as(why).isCloseTo(contentWidth, within(0.1));
        assertThat(content.getHeight()).as(why).isCloseTo(contentHeight, within(0.1));
        assertThat(content.getTransforms().getFirst().getMxx()).as(why).isCloseTo(drawnAt, within(0.0001));
    }
}
