package dev.backstop.service.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is asked of the file about a million order lines is asked again only when what was ordered is another: the
/// books say so by an object that stays the same.
class BooksTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Product mug = fixture.product("MUG", "Blue mug", "12.50", 5);
    private final OrderLine line = fixture.order("Ann Lee", mug, 2, 1);
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);
    private final Books before = books();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void shippingChangesNothingOfWhatWasOrderedOrCancelled() {
        orders.shipAvailable(line.orderId());

        assertThat(books().demand()).isSameAs(before.demand());
        assertThat(books().cancelled()).isSameAs(before.cancelled());
    }

    @Test
    void cancellingChangesWhatWasOrderedWhereTheCustomerWishedIt() {
        orders.cancel(line.orderId(), OrderService.CancelledBy.SHOP);
        assertThat(books().demand()).as("by the shop").isSameAs(before.demand());
        var cancelled = books().cancelled();
        assertThat(cancelled).isNotSameAs(before.cancelled());

        fixture.history.undo();
        assertThat(books().cancelled()).as("taken back").isNotSameAs(cancelled);

        orders.cancel(line.orderId(), OrderService.CancelledBy.CUSTOMER);
        assertThat(books().demand()).as("by the customer").isNotEqualTo(before.demand());
        assertThat(books().demand()).doesNotContainKey(mug.id());
    }

    @Test
    void theEndOfAnOrderOfWhichSomethingWasCancelledCounts() {
        var order = fixture.shop.picture().order(line.orderId()).orElseThrow();
        var other = fixture.product("BOWL", "Bowl", "9.00", 0);
        var waiting = new OrderLine(
                fixture.shop.newId(),
                order.id(),
                other.id(),
                "BOWL",
                "Bowl",
                ShopFixture.TODAY,
                1,
                0,
                0,
                false,
                ShopFixture.gbp("9.00"));
        fixture.history.perform(
                new ChangeSet(Message.of("orders.label.changed", "1"), List.of(Edit.insert(OrderLine.class, waiting))));
        orders.cancelLine(waiting.id(), OrderService.CancelledBy.SHOP);
        var open = books().cancelled();

        orders.shipAvailable(order.id());

        assertThat(fixture.shop.picture().order(order.id()).filter(Order::isOpen))
                .isEmpty();
        assertThat(books().cancelled()).isNotSameAs(open);
    }

    @Test
    void anotherProductTakesTheDemandWithIt() {
        var bowl = fixture.product("BOWL", "Bowl", "9.00", 5);
        fixture.order("Bob Bell", bowl, 1, 1);

        assertThat(books().demand()).containsKeys(mug.id(), bowl.id()).isNotSameAs(before.demand());
    }

    private Books books() {
        return fixture.shop.picture().books();
    }
}
