package dev.backstop.ui.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ForecastView ALL = new ForecastView(DAY.minusDays(300), DAY.plusDays(300));
    private static final ForecastView VIEW = new ForecastView(DAY.minusDays(84), DAY.plusDays(112));

    @ParameterizedTest(name = "{0} a day, {1} days shown: {2}")
    @CsvSource(textBlock = """
        12,   196, WEEK
        12,   70,  DAY
        2,    70,  WEEK
        0.2,  196, WEEK
        0.1,  196, MONTH
        0.1,  30,  MONTH
        12,   600, MONTH
        """)
    void barsAreAsFineAsTheDataCanCarry(double perDay, long days, Bucket expected) {
        assertThat(Bucket.of(perDay, days)).isEqualTo(expected);
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        var closer = VIEW.zoomed(0.5, DAY, ALL);

        assertThat(closer).isEqualTo(new ForecastView(DAY.minusDays(42), DAY.plusDays(56)));
        assertThat(closer.zoomed(2, DAY, ALL)).isEqualTo(VIEW);
    }

    @Test
    void thereIsAClosestAndAFarthest() {
        assertThat(VIEW.zoomed(0.001, DAY, ALL).days()).isEqualTo(21);
        assertThat(VIEW.zoomed(100, DAY, ALL)).isEqualTo(ALL);
    }

    @Test
    void movingStopsAtTheEnds() {
        assertThat(VIEW.moved(1000, ALL).to()).isEqualTo(ALL.to());
        assertThat(VIEW.moved(-1000, ALL).from()).isEqualTo(ALL.from());
        assertThat(VIEW.moved(7, ALL).days()).isEqualTo(VIEW.days());
    }
}
