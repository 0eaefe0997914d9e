package dev.backstop.engine.stock;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.inbound;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.openLine;
import static dev.backstop.testing.Trade.urgentLine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StockLedgerTest {
    private static StockPosition position(
            int onHand, List<StockFacts.OpenLine> lines, List<StockFacts.Inbound> inbound) {
        return StockLedger.position(new StockFacts(new Id<>(1), onHand, null, lines, inbound), TODAY);
    }

    private static @Nullable LineState state(StockPosition position, long lineId) {
        return position.states().get(new Id<OrderLine>(lineId));
    }

    private static LineState backordered(LocalDate eta, long inboundId, int fromStock) {
        return new LineState.Backordered(eta, new Id<>(inboundId + 10_000), "PO-" + inboundId, fromStock);
    }

    @Test
    void servesFirstComeFirstServed() {
        var position = position(10, List.of(openLine(2, 10, 6), openLine(1, 9, 6)), List.of());

        assertThat(state(position, 1)).isEqualTo(new LineState.Ready());
        assertThat(state(position, 2)).isEqualTo(new LineState.OutOfStock(4));
        assertThat(position.allocated()).isEqualTo(10);
        assertThat(position.available()).isZero();
        assertThat(position.backordered()).isEqualTo(2);
    }

    @Test
    void stockThatNobodyCountedIsNotNothing() {
        var facts = new StockFacts(
                new Id<>(1), -3, null, List.of(openLine(1, 9, 6)), List.of(inbound(5, TODAY.plusDays(3), 12)), false);

        var position = StockLedger.position(facts, TODAY);

        assertThat(position.counted()).isFalse();
        assertThat(state(position, 1)).isEqualTo(new LineState.Ready());
        assertThat(position.backordered()).isZero();
        assertThat(position.available()).isZero();
        assertThat(position.onOrder()).isEqualTo(12);
        assertThat(position.availableToPromise(TODAY.plusDays(3))).isEqualTo(12);
    }

    @Test
    void servesUrgentOrdersBeforeOlderOnes() {
        var position = position(6, List.of(openLine(1, 9, 6), urgentLine(2, 10, 6)), List.of());

        assertThat(state(position, 2)).isEqualTo(new LineState.Ready());
        assertThat(state(position, 1)).isEqualTo(new LineState.OutOfStock(0));
    }

    @Test
    void servesLinesOfOneMomentByTheirId() {
        var position = position(5, List.of(openLine(7, 9, 5), openLine(3, 9, 5)), List.of());

        assertThat(state(position, 3)).isEqualTo(new LineState.Ready());
        assertThat(state(position, 7)).isEqualTo(new LineState.OutOfStock(0));
    }

    @Test
    void assignsTheSoonestDeliveryFirst() {
        var position = position(
                2,
                List.of(openLine(1, 9, 5), openLine(2, 10, 10)),
                List.of(inbound(1047, dec(11), 60), inbound(1045, dec(4), 8)));

        assertThat(state(position, 1)).isEqualTo(backordered(dec(4), 1045, 2));
        assertThat(state(position, 2)).isEqualTo(backordered(dec(11), 1047, 0));
        assertThat(position.freeInbound()).containsExactly(inbound(1047, dec(11), 55));
        assertThat(position.onOrder()).isEqualTo(68);
    }

    @Test
    void hasNoDateWhereDeliveriesCoverOnlyPartOfALine() {
        var position = position(0, List.of(openLine(1, 9, 5)), List.of(inbound(1045, dec(4), 4)));

        assertThat(state(position, 1)).isEqualTo(new LineState.OutOfStock(0));
        assertThat(position.freeInbound()).isEmpty();
    }

    @Test
    void promisesNothingFromADeliveryWithoutADateOrWithOneThatHasPassed() {
        var lines = List.of(openLine(1, 9, 5));

        assertThat(state(position(0, lines, List.of(inbound(1, null, 50))), 1)).isEqualTo(new LineState.OutOfStock(0));
        assertThat(state(position(0, lines, List.of(inbound(1, nov(22), 50))), 1))
                .isEqualTo(new LineState.OutOfStock(0));
        assertThat(state(position(0, lines, List.of(inbound(1, TODAY, 50))), 1)).isEqualTo(backordered(TODAY, 1, 0));
        assertThat(position(0, lines, List.of(inbound(1, null, 50))).onOrder()).isEqualTo(50);
    }

    @Test
    void fillsAnOnHandBelowZeroBeforeItPromisesADelivery() {
        var position = position(
                -3,
                List.of(openLine(1, 9, 4), openLine(2, 10, 4)),
                List.of(inbound(1, dec(4), 7), inbound(2, dec(8), 10)));

        assertThat(position.available()).isEqualTo(-3);
        assertThat(position.allocated()).isZero();
        assertThat(state(position, 1)).isEqualTo(backordered(dec(4), 1, 0));
        assertThat(state(position, 2)).isEqualTo(backordered(dec(8), 2, 0));
        assertThat(position.freeInbound()).containsExactly(inbound(2, dec(8), 6));
        assertThat(position.availableToPromise(TODAY)).isZero();
        assertThat(position.availableToPromise(dec(8))).isEqualTo(6);
    }

    @Test
    void addsDeliveriesDueByADateToWhatMayBePromised() {
        var position = position(
                12,
                List.of(openLine(1, 9, 5)),
                List.of(inbound(1, dec(4), 7), inbound(2, dec(8), 10), inbound(3, null, 99)));

        assertThat(position.availableToPromise(TODAY)).isEqualTo(7);
        assertThat(position.availableToPromise(dec(3))).isEqualTo(7);
        assertThat(position.availableToPromise(dec(4))).isEqualTo(14);
        assertThat(position.availableToPromise(dec(31))).isEqualTo(24);
    }

    @Test
    void countsLessOfAnOldSupplierReport() {
        var facts = new StockFacts(new Id<>(1), 120, nov(15), List.of(openLine(1, 9, 70)), List.of());

        var position = StockLedger.position(facts, TODAY);

        assertThat(position.onHand()).isEqualTo(60);
        assertThat(state(position, 1)).isEqualTo(new LineState.OutOfStock(60));
    }
}
