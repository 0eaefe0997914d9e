package dev.backstop.store;

import static dev.backstop.store.Samples.CHANNEL;
import static dev.backstop.store.Samples.CUSTOMER;
import static dev.backstop.store.Samples.DAY;
import static dev.backstop.store.Samples.LINE;
import static dev.backstop.store.Samples.MUG;
import static dev.backstop.store.Samples.NOON;
import static dev.backstop.store.Samples.ORDER;
import static dev.backstop.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueriesTest {
    private final Store store = Store.inMemory(Samples.CLOCK);

    @BeforeEach
    void fill() {
        save(Samples.everyKind());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLivePictureHasOpenOrdersAndWhatConcernsThem() {
        var other = new Customer(id(2000), "Bob", "", "", "en", true);
        var closed = new Order(
                id(2001), CHANNEL.id(), "#1", other.id(), NOON, null, "", false, false, "", "", "", NOON, null, false);
        var closedLine = Samples.line(2002, closed, MUG, 5);
        var toldBefore = new Notice(id(2003), other.id(), Notice.Kind.BACKORDER, "", "", NOON, NOON, Notice.Way.COPIED);
        var about = new NoticeLine(id(2004), toldBefore.id(), closedLine.id(), LineStatus.READY, null);
        save(List.of(other, closed, closedLine, toldBefore, about));

        var records = store.records();

        assertThat(records.orders()).containsExactly(ORDER);
        assertThat(records.customers()).containsExactly(CUSTOMER);
        assertThat(records.orderLines()).extracting(OrderLine::orderId).containsOnly(ORDER.id());
        assertThat(records.notices())
                .extracting(Notice::id)
                .extracting(Id::value)
                .containsExactly(1080L);
        assertThat(records.noticeLines())
                .extracting(NoticeLine::id)
                .extracting(Id::value)
                .containsExactly(1082L, 1083L);
        assertThat(records.lastEvents())
                .extracting(LineEvent::id)
                .extracting(Id::value)
                .containsExactly(1093L);
        assertThat(records.settings().name()).isEqualTo("Lantern & Loom");
        assertThat(records.products()).hasSize(2);
        assertThat(records.listings()).hasSize(2);
        assertThat(records.columnMappings()).hasSize(1);
    }

    @Test
    void onHandIsTheSumOfTheLedgerAndShipmentsAloneTellNothingOfTheShelf() {
        save(List.of(
                Samples.movement(2000, MUG, StockMovement.Kind.SHIPMENT, -4, NOON),
                Samples.movement(2001, MUG, StockMovement.Kind.STOCK_TAKE, 1, NOON.plusSeconds(60))));

        assertThat(store.records().onHand()).containsOnly(Map.entry(MUG.id(), 7 + 24 - 4 + 1));
        assertThat(store.records().bookings()).containsOnly(Map.entry(MUG.id(), 3));
    }

    @Test
    void demandIsWhatWasAskedForOnEachDay() {
        save(List.of(
                onDay(2000, DAY.minusDays(2), 4, 0, false),
                onDay(2001, DAY, 5, 2, true),
                onDay(2002, DAY, 6, 6, false),
                onDay(2003, DAY.minusDays(4), 1, 3, true)));

        var demand = store.records().demand();

        assertThat(demand).containsOnlyKeys(MUG.id());
        assertThat(demand.get(MUG.id()))
                .as("what a customer took back is no demand, not even a day without any")
                .isEqualTo(new DailyDemand(DAY.minusDays(2), new int[] {4, 0, 3 + 3 + 6}));
    }

    @Test
    void closedOrdersAreFoundByNumberAndNameNewestFirst() {
        var older = closedOrder(2000, "50%", NOON.minusSeconds(60));
        var newer = closedOrder(2001, "#ABC", NOON.plusSeconds(60));
        save(List.of(older, newer));

        assertThat(store.orders().closed(9, "")).extracting(Order::number).containsExactly("#ABC", "#4819", "50%");
        assertThat(store.orders().closed(2, " ")).extracting(Order::number).containsExactly("#ABC", "#4819");
        assertThat(store.orders().closed(9, " abc ")).containsExactly(newer);
        assertThat(store.orders().closed(9, "%")).containsExactly(older);
        assertThat(store.orders().closed(9, "ann EX")).hasSize(3);
        assertThat(store.orders().closed(9, "nobody")).isEmpty();
        assertThat(store.orders().lines(List.of(ORDER.id(), ORDER.id())))
                .extracting(OrderLine::id)
                .contains(LINE.id())
                .hasSize(2);
    }

    @Test
    void ordersAndCustomersAreFoundByTheirKeys() {
        var nameless = new Customer(id(2000), "Zoë MARTIN", "", "", "fr", false);
        var second = new Customer(id(2001), "Ann again", "ann@example.COM", "", "en", false);
        save(List.of(nameless, second));

        assertThat(store.orders().byNumber(CHANNEL.id(), List.of("#4818", "#4818", "none")))
                .containsOnly(Map.entry("#4818", ORDER));
        assertThat(store.orders().byNumber(id(7), List.of("#4818"))).isEmpty();
        assertThat(store.orders().customersByKey(List.of("ann@example.com", "zoë martin", "x")))
                .containsOnly(Map.entry("ann@example.com", CUSTOMER), Map.entry("zoë martin", nameless));
        assertThat(store.orders().customers(List.of(second.id(), id(1)))).containsExactly(second);
        assertThat(store.orders().customersByKey(List.of())).isEmpty();
    }

    @Test
    void theLedgerAndTheEventsAreReadByProductAndTime() {
        assertThat(store.ledger().movements(MUG.id()))
                .extracting(m -> m.id().value())
                .containsExactly(1091L, 1090L);
        assertThat(store.ledger().since(StockMovement.Kind.RECEIPT, NOON))
                .extracting(m -> m.id().value())
                .containsExactly(1091L);
        assertThat(store.ledger().since(StockMovement.Kind.RECEIPT, NOON.plusMillis(1)))
                .isEmpty();
        assertThat(store.orders().events(List.of(LINE.id())))
                .extracting(e -> e.id().value())
                .containsExactly(1092L, 1093L);
        assertThat(store.orders().eventsSince(NOON.plusMillis(1)))
                .extracting(e -> e.id().value())
                .containsExactly(1093L);
    }

    @Test
    void noticesAndFileRowsAreFoundFromWhatTheyConcern() {
        assertThat(store.letters().notices(CUSTOMER.id()))
                .extracting(n -> n.id().value())
                .containsExactly(1081L, 1080L);
        assertThat(store.letters().notices(1)).extracting(n -> n.id().value()).containsExactly(1081L);
        assertThat(store.letters().lines(List.of(id(1080)))).hasSize(2);
        assertThat(store.sources(List.of(id(1060)))).hasSize(2);
    }

    private void save(List<? extends Entity> records) {
        store.apply(Samples.inserting(records), Progress.NONE);
    }

    private static OrderLine onDay(long id, LocalDate day, int quantity, int cancelled, boolean byCustomer) {
        return new OrderLine(
                id(id),
                ORDER.id(),
                MUG.id(),
                "MUG-BLUE",
                "",
                day,
                quantity,
                0,
                cancelled,
                byCustomer,
                Samples.gbp("1"));
    }

    private static Order closedOrder(long id, String number, Instant placedAt) {
        return new Order(
                id(id),
                CHANNEL.id(),
                number,
                CUSTOMER.id(),
                placedAt,
                null,
                "",
                false,
                false,
                "",
                "",
                "",
                null,
                NOON,
                false);
    }
}
