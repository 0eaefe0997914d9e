package dev.backstop.ui.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersViewModelTest {
    private static final LocalDate ETA = LocalDate.of(2026, 12, 4);

    private final ShopFixture fixture = new ShopFixture();
    private final OrdersViewModel model =
            new OrdersViewModel(fixture.shop, new OrderArchive(fixture.shop), Work.direct(THROWING));
    private OrderLine ready;
    private OrderLine partReady;
    private OrderLine backordered;
    private OrderLine outOfStock;

    static final Problems THROWING = new Problems() {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    };

    @BeforeEach
    void fourOrdersInFourStates() {
        var mug = fixture.product("MUG", "Blue mug", "12.00", 10);
        var tin = fixture.product("TIN", "Cake tin", "8.00", 2);
        var jar = fixture.product("JAR", "Jam jar", "3.00", 0);
        fixture.purchaseOrder("PO-1", fixture.supplier("Yiwu", "CN", 40), tin, 50, ETA);
        ready = fixture.order("Ann Lee", mug, 1, 1);
        partReady = fixture.order("Bob Ray", tin, 5, 3);
        backordered = fixture.order("Cat Fox", tin, 1, 2);
        outOfStock = fixture.order("Dan Orr", jar, 2, 5);
        model.refresh();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void putsThoseWhoMustBeToldFirstByMoney() {
        assertThat(model.rows())
                .extracting(OrderRow::customer)
                .containsExactly("Bob Ray", "Cat Fox", "Dan Orr", "Ann Lee");
        assertThat(model.rows())
                .extracting(OrderRow::told)
                .containsExactly(Told.NOT_TOLD, Told.NOT_TOLD, Told.NOT_TOLD, Told.NOTHING_TO_TELL);
        assertThat(model.waiting()).isEqualTo(3);
    }

    @Test
    void aShopWithoutAnyOrderIsToldFromOneThatHasShippedAll() {
        assertThat(model.everOrderedProperty().get()).isTrue();
        try (var begun = new ShopFixture()) {
            var empty = new OrdersViewModel(begun.shop, new OrderArchive(begun.shop), Work.direct(THROWING));
            empty.refresh();
            assertThat(empty.everOrderedProperty().get()).isFalse();
        }
    }

    @Test
    void toldCustomersStandBelowThoseNotTold() {
        tell(partReady, LineStatus.BACKORDERED, ETA);
        model.refresh();

        assertThat(model.rows())
                .extracting(OrderRow::customer)
                .containsExactly("Cat Fox", "Dan Orr", "Bob Ray", "Ann Lee");
        assertThat(model.rows().get(2).told()).isEqualTo(Told.TOLD);
    }

    @Test
    void anotherDateThanTheOneToldMustBeToldAgain() {
        tell(backordered, LineStatus.BACKORDERED, ETA.minusDays(3));
        model.refresh();

        assertThat(row(backordered).told()).isEqualTo(Told.NOT_TOLD);
    }

    @Test
    void filtersByStateAndCountsEach() {
        assertThat(model.countsProperty().get())
                .containsEntry(OrderFilter.OPEN, 4)
                .containsEntry(OrderFilter.PART_READY, 1)
                .containsEntry(OrderFilter.BACKORDER, 1)
                .containsEntry(OrderFilter.STOCKOUT, 1)
                .containsEntry(OrderFilter.READY, 1)
                .doesNotContainKey(OrderFilter.SHIPPED);

        model.filterProperty().set(OrderFilter.STOCKOUT);

        assertThat(model.rows()).extracting(OrderRow::id).containsExactly(outOfStock.orderId());
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getFirst());
    }

    @Test
    void searchesCustomersNumbersAndItems() {
        model.searchProperty().set("cake TIN");
        assertThat(model.rows()).extracting(OrderRow::customer).containsExactly("Bob Ray", "Cat Fox");

        model.searchProperty().set("#4801");
        assertThat(model.rows()).extracting(OrderRow::customer).containsExactly("Ann Lee");
    }

    @Test
    void showsShippedOrdersFromTheFile() {
        new OrderService(fixture.shop, fixture.history).shipAvailable(ready.orderId());
        model.refresh();
        assertThat(model.rows()).hasSize(3);

        model.showShipped();

        assertThat(model.rows()).extracting(OrderRow::kind).containsExactly(OrderState.Kind.SHIPPED);
        model.searchProperty().set("nobody");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void selectsAnOrderThatAFilterHides() {
        model.filterProperty().set(OrderFilter.READY);
        model.searchProperty().set("Ann");

        model.select(outOfStock.orderId());

        assertThat(model.filterProperty().get()).isEqualTo(OrderFilter.OPEN);
        assertThat(model.searchProperty().get()).isEmpty();
        assertThat(model.selectedProperty().get().id()).isEqualTo(outOfStock.orderId());
    }

    @Test
    void selectsAShippedOrderToo() {
        new OrderService(fixture.shop, fixture.history).shipAvailable(ready.orderId());
        model.refresh();

        model.select(ready.orderId());

        assertThat(model.filterProperty().get()).isEqualTo(OrderFilter.SHIPPED);
        assertThat(model.selectedProperty().get().id()).isEqualTo(ready.orderId());
    }

    @Test
    void keepsTheSelectionWhenItReadsAgain() {
        model.selectedProperty().set(row(outOfStock));

        model.refresh();

        assertThat(model.selectedProperty().get().id()).isEqualTo(outOfStock.orderId());
    }

    private OrderRow row(OrderLine line) {
        return model.rows().stream()
                .filter(row -> row.id().equals(line.orderId()))
                .findFirst()
                .orElseThrow();
    }

    private void tell(OrderLine line, LineStatus status, @Nullable LocalDate eta) {
        var customer =
                fixture.shop.picture().order(line.orderId()).orElseThrow().customerId();
        var notice = new Notice(
                fixture.shop.newId(),
                customer,
                Notice.Kind.BACKORDER,
                "News",
                "…",
                ShopFixture.NOW,
                ShopFixture.NOW,
                Notice.Way.COPIED);
        fixture.perform(
                Edit.insert(Notice.class, notice),
                Edit.insert(
                        NoticeLine.class, new NoticeLine(fixture.shop.newId(), notice.id(), line.id(), status, eta)));
    }
}
