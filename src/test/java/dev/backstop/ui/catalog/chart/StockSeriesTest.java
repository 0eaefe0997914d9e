package dev.backstop.ui.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.forecast.Projection.Receipt;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StockSeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void marksEveryDeliveryThatTheStockCountsOn() {
        var due = new Receipt(TODAY.plusDays(11), 72);
        var bridge = new Receipt(TODAY.plusDays(8), 24);
        var planned = new Receipt(TODAY.plusDays(37), 144);
        var beyond = new Receipt(TODAY.plusDays(90), 10);

        assertThat(series(List.of(due, beyond), planned, bridge).deliveries()).containsExactly(due, bridge, planned);
        assertThat(series(List.of(due), planned, null).deliveries()).containsExactly(due, planned);
    }

    private static StockSeries series(List<Receipt> inbound, Receipt planned, @Nullable Receipt bridge) {
        var days = Collections.nCopies(60, 1.0);
        return new StockSeries(
                1, new Projection(TODAY, days, days, List.of()), 0, null, inbound, planned, bridge, List.of(), null);
    }
}
