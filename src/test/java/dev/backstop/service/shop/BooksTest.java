package dev.backstop.service.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.ShopFixture;
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
    void shippingChangesALineButNotWhatWasOrdered() {
        orders.shipAvailable(line.orderId());

        assertThat(books().demand()).isSameAs(before.demand());
        assertThat(books().lines()).isNotSameAs(before.lines());
    }

    @Test
    void cancellingChangesWhatWasOrderedWhereTheCustomerWishedIt() {
        orders.cancel(line.orderId(), OrderService.CancelledBy.SHOP);
        assertThat(books().demand()).as("by the shop").isSameAs(before.demand());

        fixture.history.undo();
        orders.cancel(line.orderId(), OrderService.CancelledBy.CUSTOMER);
        assertThat(books().demand()).as("by the customer").isNotEqualTo(before.demand());
        assertThat(books().demand()).doesNotContainKey(mug.id());
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
