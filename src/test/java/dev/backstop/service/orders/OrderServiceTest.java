package dev.backstop.service.orders;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.Tone;
import dev.backstop.service.messages.MessageService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.Trade;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderServiceTest {
    private static final Customer PRIYA =
            new Customer(new Id<>(4711), "Priya Nair", "priya@mail.example", "", "en", false);

    private final ShopFixture fixture = new ShopFixture();
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aLineThatIsLateAndToldOfCanBeTakenOffItsOrder() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        var tin = fixture.product("TIN", "Cake tin", "9.95", 3);
        var late = fixture.order("Priya Nair", mug, 4, 3);
        var order = order(late);
        var other = line(order, tin, 1);
        orders.save(entry(order, List.of(late, other)));
        tell();
        assertThat(fixture.store.orders().events(List.of(late.id()))).isNotEmpty();

        orders.save(entry(order, List.of(other)));

        assertThat(fixture.shop.picture().linesOf(order)).containsExactly(other);
        assertThat(fixture.store.orders().events(List.of(late.id()))).isEmpty();

        fixture.history.undo();
        assertThat(fixture.shop.picture().linesOf(order)).containsExactlyInAnyOrder(late, other);
        assertThat(fixture.store.orders().events(List.of(late.id()))).isNotEmpty();
        assertThat(fixture.shop.picture().noticesOf(late)).hasSize(1);
    }

    @Test
    void cancellingTheRestOfAnOrderThatLeftInPartClosesItAsShipped() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 2);
        var line = fixture.order("Priya Nair", mug, 4, 3);
        orders.shipAvailable(line.orderId());

        orders.cancel(line.orderId(), OrderService.CancelledBy.SHOP);

        assertThat(order(line).shippedAt()).isNotNull();
        assertThat(order(line).cancelledAt()).isNull();
    }

    @Test
    void whatIsReadyAsAWholeLeavesAsOneActionAndTheRestStays() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var tin = fixture.product("TIN", "Cake tin", "9.95", 1);
        var whole = fixture.order("Priya Nair", mug, 2, 3);
        var other = fixture.order("Marian Holt", mug, 3, 2);
        var part = fixture.order("Tom Reed", tin, 4, 2);
        var all = List.of(whole.orderId(), other.orderId(), part.orderId());

        orders.shipReady(all);

        assertThat(order(whole).shippedAt()).isNotNull();
        assertThat(order(other).shippedAt()).isNotNull();
        assertThat(order(part).shippedAt()).isNull();
        assertThat(onHand(mug)).isEqualTo(1);
        assertThat(onHand(tin)).isEqualTo(1);

        fixture.history.undo();

        assertThat(order(whole).shippedAt()).isNull();
        assertThat(onHand(mug)).isEqualTo(6);
    }

    @Test
    void whereNoneIsReadyAsAWholeNothingLeaves() {
        var tin = fixture.product("TIN", "Cake tin", "9.95", 1);
        var part = fixture.order("Tom Reed", tin, 4, 2);

        assertThatThrownBy(() -> orders.shipReady(List.of(part.orderId())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("noneReady");
    }

    private int onHand(Product product) {
        return fixture.shop.picture().position(product.id()).onHand();
    }

    @Test
    void theFirstOrderAtTheStallAndTheStallAreOneStep() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 2);
        var stall = orders.channelForHand("Market stall");
        var order = Trade.placed(fixture.shop.newId(), stall.id(), "1001", PRIYA.id(), fixture.shop.now(), null);
        orders.save(new OrderService.Entry(PRIYA, stall, order, List.of(line(order, mug, 1))));
        assertThat(fixture.shop.picture().channels()).containsExactly(stall);

        fixture.history.undo();

        assertThat(fixture.shop.picture().orders()).isEmpty();
        assertThat(fixture.shop.picture().channels()).isEmpty();
    }

    @Test
    void anOrderOfWhichNothingIsLeftIsClosedWhenItIsSaved() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 2);
        var order = order(fixture.order("Priya Nair", mug, 2, 3));
        var line = fixture.shop.picture().linesOf(order).getFirst();

        orders.save(entry(order, List.of(line.cancelledByShop())));

        assertThat(order(line).cancelledAt()).isEqualTo(fixture.shop.now());
        assertThat(order(line).shippedAt()).isNull();
    }

    private OrderService.Entry entry(Order order, List<OrderLine> lines) {
        return new OrderService.Entry(customer(order), fixture.channel(Channel.Kind.SHOPIFY), order, lines);
    }

    private void tell() {
        var messages = new MessageService(fixture.shop, fixture.history, message -> message.key());
        var draft =
                messages.draft(messages.owed(fixture.shop.picture()).getFirst(), LetterTerms.plain(TODAY, Tone.WARM));
        messages.told(draft, draft.subject(), draft.text(), Notice.Way.COPIED, null);
    }

    private OrderLine line(Order order, Product product, int units) {
        return new OrderLine(
                fixture.shop.newId(),
                order.id(),
                product.id(),
                product.sku().value(),
                product.name(),
                TODAY,
                units,
                0,
                0,
                false,
                product.price());
    }

    private Order order(OrderLine line) {
        return fixture.shop.picture().order(line.orderId()).orElseThrow();
    }

    private Customer customer(Order order) {
        return fixture.shop.picture().customer(order.customerId()).orElseThrow();
    }
}
