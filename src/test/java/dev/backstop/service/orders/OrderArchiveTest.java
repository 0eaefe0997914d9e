package dev.backstop.service.orders;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.Trade;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderArchiveTest {
    private final ShopFixture fixture = new ShopFixture();
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);
    private final OrderArchive archive = new OrderArchive(fixture.shop);
    private OrderLine mugs;

    @BeforeEach
    void anOrderOfThreeMugs() {
        var mug = fixture.product("MUG", "Blue mug", "12.00", 2);
        mugs = fixture.order("Ann Lee", mug, 3, 4);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void findsAnOrderWhetherOpenOrClosed() {
        assertThat(archive.order(mugs.orderId()).orElseThrow().lines()).containsExactly(mugs);

        orders.cancel(mugs.orderId(), OrderService.CancelledBy.SHOP);

        var filed = archive.order(mugs.orderId()).orElseThrow();
        assertThat(filed.order().isOpen()).isFalse();
        assertThat(filed.customer()).extracting(Customer::name).isEqualTo("Ann Lee");
        assertThat(archive.closed(10, "ann")).containsExactly(filed);
        assertThat(archive.closed(10, "nobody")).isEmpty();
    }

    @Test
    void knowsWhichParcelsLeft() {
        assertThat(archive.shipments(archive.order(mugs.orderId()).orElseThrow()))
                .isEmpty();

        orders.shipAvailable(mugs.orderId());

        assertThat(archive.shipments(archive.order(mugs.orderId()).orElseThrow()))
                .containsExactly(new OrderArchive.Shipment(ShopFixture.NOW, Map.of(mugs.id(), 2)));
    }

    @Test
    void countsACustomersLateOrdersAndThoseKept() {
        var customer = order().customerId();
        var other = new Id<Order>(1);
        var year = TODAY.minusYears(1);

        // Placed four days ago and promised for two days ago, it is late already.
        assertThat(archive.recordOf(customer, year, other))
                .isEqualTo(new OrderArchive.CustomerRecord(1, gbp("36.00"), 1, 1));
        assertThat(archive.recordOf(customer, year, mugs.orderId()).late()).isZero();
        assertThat(archive.recordOf(customer, TODAY, other).orders()).isZero();

        orders.cancel(mugs.orderId(), OrderService.CancelledBy.CUSTOMER);

        assertThat(archive.recordOf(customer, year, other))
                .isEqualTo(new OrderArchive.CustomerRecord(1, gbp("0"), 1, 0));
    }

    @Test
    void findsCustomersByNameOrKey() {
        assertThat(archive.customers("lee", 5, Progress.NONE))
                .extracting(Customer::name)
                .containsExactly("Ann Lee");
        assertThat(archive.customers(" ", 5, Progress.NONE)).isEmpty();
        assertThat(archive.customerOf("Somebody", "ANN.LEE@mail.example")).isPresent();
        assertThat(archive.customerOf("Ann Lee", "")).isEmpty();
    }

    @Test
    void continuesTheNumbersOfAChannel() {
        assertThat(archive.nextNumber(order().channelId())).isEqualTo("#4802");
        assertThat(archive.nextNumber(fixture.channel(Channel.Kind.ETSY).id())).isEqualTo("1001");

        var padded = order().number().replace("#4801", "A-0099");
        fixture.perform(Edit.update(Order.class, order(), renumbered(order(), padded)));

        assertThat(archive.nextNumber(order().channelId())).isEqualTo("A-0100");
    }

    private Order order() {
        return fixture.shop.picture().order(mugs.orderId()).orElseThrow();
    }

    private static Order renumbered(Order order, String number) {
        return Trade.placed(
                order.id(), order.channelId(), number, order.customerId(), order.placedAt(), order.promisedOn());
    }
}
