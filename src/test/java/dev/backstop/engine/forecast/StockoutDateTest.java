package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockoutDateTest {
    private static final Forecast TWO_A_DAY = Demands.forecast(Demands.of(400, _ -> 2));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        STOCK, DUE_IN, UNITS, DAYS
        20,    -,      0,     10
        21,    -,      0,     10
        22,    -,      0,     11
        20,    5,      10,    15
        20,    10,     10,    15
        20,    11,     10,    10
        20,    -3,     10,    10
        0,     -,      0,     0
        -4,    -,      0,     0
        """)
    void isTheFirstDayBelowZero(int stock, String dueIn, int units, int days) {
        var inbound = dueIn.equals("-")
                ? List.<Projection.Receipt>of()
                : List.of(new Projection.Receipt(Demands.TODAY.plusDays(Integer.parseInt(dueIn)), units));

        var stockout = StockoutDate.of(TWO_A_DAY, stock, inbound);

        assertThat(stockout.median()).isEqualTo(Demands.TODAY.plusDays(days));
        assertThat(stockout.daysOfCover(Demands.TODAY)).contains(days);
    }

    @Test
    void isAbsentWhereStockLastsAYear() {
        assertThat(StockoutDate.of(TWO_A_DAY, 731, List.of()).median()).isNull();
    }

    @Test
    void comesEarlierOneTimeInTwenty() {
        var forecast = Demands.forecast(Demands.random(600, 4, 3, _ -> 2));

        var stockout = StockoutDate.of(forecast, 60, List.of());

        assertThat(stockout.early()).isBefore(stockout.median());
    }

    @Test
    void projectsStockWithAndWithoutThePlan() {
        var inbound = List.of(new Projection.Receipt(Demands.TODAY.plusDays(14), 6));
        var planned = List.of(new Projection.Receipt(Demands.TODAY.plusDays(20), 100));

        var projection = Projection.of(TWO_A_DAY, 20, inbound, planned, 60);

        assertThat(projection.without().get(0)).isCloseTo(18, within(1e-3));
        assertThat(projection.without().get(9)).isCloseTo(0, within(1e-3));
        assertThat(projection.without().get(14)).isCloseTo(4, within(1e-3));
        assertThat(projection.without().get(40)).isZero();
        assertThat(projection.with().get(20)).isCloseTo(98, within(1e-3));
        assertThat(projection.gaps().getFirst().from()).isEqualTo(Demands.TODAY.plusDays(10));
        assertThat(projection.gaps().getFirst().to()).isEqualTo(Demands.TODAY.plusDays(13));
        assertThat(projection.gaps().get(1).to()).isEqualTo(Demands.TODAY.plusDays(19));
    }

    @Test
    void keepsWhatIsOwedBelowZeroUntilADeliveryCoversIt() {
        var projection = Projection.of(
                TWO_A_DAY, -4, List.of(new Projection.Receipt(Demands.TODAY.plusDays(3), 10)), List.of(), 10);

        assertThat(projection.without().subList(0, 3)).containsOnly(-4.0);
        assertThat(projection.without().get(3)).isCloseTo(4, within(1e-3));
    }
}
