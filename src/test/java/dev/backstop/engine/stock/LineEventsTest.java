package dev.backstop.engine.stock;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.morning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineEventsTest {
    private static final Id<OrderLine> LINE = new Id<>(7);
    private static final LineState READY = new LineState.Ready();
    private static final LineState OUT = new LineState.OutOfStock(0);

    private static LineState backordered(LocalDate eta) {
        return new LineState.Backordered(eta, new Id<>(1), "PO-1", 0);
    }

    private static List<LineEvents.Change> between(LineState before, LineState after) {
        return LineEvents.between(Map.of(LINE, before), Map.of(LINE, after));
    }

    @Test
    void recordsAChangeOfStateOrDate() {
        assertThat(between(READY, backordered(dec(4))))
                .containsExactly(new LineEvents.Change(LINE, LineStatus.READY, null, LineStatus.BACKORDERED, dec(4)));
        assertThat(between(backordered(dec(4)), backordered(dec(9))))
                .containsExactly(
                        new LineEvents.Change(LINE, LineStatus.BACKORDERED, dec(4), LineStatus.BACKORDERED, dec(9)));
        assertThat(between(backordered(dec(4)), new LineState.Shipped())).hasSize(1);
    }

    @Test
    void recordsNothingThatStaysTheSameForTheCustomer() {
        assertThat(between(OUT, new LineState.OutOfStock(3))).isEmpty();
        assertThat(between(backordered(dec(4)), new LineState.Backordered(dec(4), new Id<>(2), "PO-2", 1)))
                .isEmpty();
    }

    @Test
    void recordsANewLineOnlyIfItWaits() {
        assertThat(LineEvents.between(Map.of(), Map.of(LINE, READY))).isEmpty();
        assertThat(LineEvents.between(Map.of(), Map.of(LINE, OUT)))
                .containsExactly(new LineEvents.Change(LINE, null, null, LineStatus.OUT_OF_STOCK, null));
    }

    @Test
    void comparesWithWhatWasLastRecorded() {
        var last = new LineEvent(
                new Id<>(1), LINE, new Id<>(2), morning(TODAY), null, null, LineStatus.BACKORDERED, dec(4));

        assertThat(LineEvents.since(Map.of(LINE, last), Map.of(LINE, backordered(dec(4)))))
                .isEmpty();
        var change = LineEvents.since(Map.of(LINE, last), Map.of(LINE, READY)).getFirst();
        assertThat(change.event(new Id<>(9), new Id<>(2), morning(TODAY)))
                .isEqualTo(new LineEvent(
                        new Id<>(9),
                        LINE,
                        new Id<>(2),
                        morning(TODAY),
                        LineStatus.BACKORDERED,
                        dec(4),
                        LineStatus.READY,
                        null));
    }
}
