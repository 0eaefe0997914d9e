package dev.backstop.service.shop;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.RandomTrading;
import dev.backstop.testing.ShopFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private final ShopFixture fixture = new ShopFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void undoAndRedoRestoreWhatWasThere() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        fixture.history.undo();
        assertThat(fixture.shop.picture().product(mug.id())).isEmpty();
        assertThat(fixture.store.find(Product.class, mug.id())).isEmpty();
        fixture.history.redo();
        assertThat(fixture.shop.picture().product(mug.id())).contains(mug);
        assertThat(fixture.shop.picture().position(mug.id()).onHand()).isEqualTo(6);
    }

    @Test
    void whatIsStoppedWhileItIsTakenBackStaysDone() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 5);
        var before = fixture.shop.picture();

        assertThatThrownBy(() -> fixture.history.undo(new Stopped())).isInstanceOf(CancellationException.class);

        assertThat(fixture.shop.picture()).isSameAs(before);
        assertThat(fixture.store.find(Product.class, mug.id())).isPresent();
        assertThat(fixture.history.undo()).as("it can be taken back later").isPresent();
        assertThatThrownBy(() -> fixture.history.redo(new Stopped())).isInstanceOf(CancellationException.class);
        assertThat(fixture.history.redo()).isPresent();
    }

    private static final class Stopped implements Progress {
        @Override
        public void at(int done, int total, Message doing) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }

    @Test
    void theLivePictureIsWhatTheFileHolds() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        fixture.order("Priya Nair", mug, 4, 3);
        fixture.order("Tom Ashdown", mug, 4, 2);
        fixture.history.undo();
        fixture.order("Eleanor Marsh", mug, 3, 1);
        var live = fixture.shop.picture();
        var read = PictureMaker.of(fixture.store.records(), TODAY);
        assertThat(read.position(mug.id())).isEqualTo(live.position(mug.id()));
        assertThat(read.orders()).containsExactlyInAnyOrderElementsOf(live.orders());
        assertThat(read.demand(mug.id()).sum(TODAY.minusDays(9), TODAY)).isEqualTo(7);
        assertThat(live.demand(mug.id()).sum(TODAY.minusDays(9), TODAY)).isEqualTo(7);
    }

    @Test
    void aLineThatBecomesLateIsRecordedWithItsDate() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        var line = fixture.order("Priya Nair", mug, 4, 3);
        assertThat(fixture.shop.picture().state(line)).isEqualTo(new LineState.OutOfStock(0));
        var supplier = fixture.supplier("Yiwu Homeware", "CN", 30);
        fixture.purchaseOrder("PO-1042", supplier, mug, 24, TODAY.plusDays(11));
        assertThat(fixture.shop.picture().state(line).date()).contains(TODAY.plusDays(11));
        assertThat(fixture.store.orders().events(List.of(line.id())))
                .extracting("after")
                .containsExactlyInAnyOrder(LineStatus.OUT_OF_STOCK, LineStatus.BACKORDERED);
    }

    @Test
    void whatTheStoreRefusesChangesNothing() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var stale = mug.withRetiredOn(TODAY);
        var set = new ChangeSet(
                Message.of("history.label.newShop"),
                List.of(Edit.update(Product.class, stale, stale.withRetiredOn(null))));
        assertThatThrownBy(() -> fixture.history.perform(set)).isInstanceOf(Problem.class);
        assertThat(fixture.shop.picture().product(mug.id())).contains(mug);
        assertThat(fixture.history.undoable().map(Message::key)).contains("catalog.label.added");
    }

    @Test
    void listenersHearWhichProductsAChangeTouched() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        fixture.channel(Channel.Kind.SHOPIFY);
        var heard = new ArrayList<Changed>();
        fixture.shop.onChange(heard::add);
        fixture.order("Priya Nair", mug, 4, 3);
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().products()).containsExactly(mug.id());
    }

    @Test
    void receivingADeliveryServesTheLinesThatWait() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        var line = fixture.order("Priya Nair", mug, 4, 3);
        var supplier = fixture.supplier("Yiwu Homeware", "CN", 30);
        var order = fixture.purchaseOrder("PO-1042", supplier, mug, 24, TODAY.plusDays(11));
        var purchased = fixture.shop.picture().linesOf(order).getFirst();
        var purchasing = new PurchasingService(fixture.shop, fixture.history);
        purchasing.receive(order.id(), Map.of(purchased.id(), 10), TODAY);
        assertThat(fixture.shop.picture().state(line)).isEqualTo(new LineState.Ready());
        assertThat(fixture.shop.picture().position(mug.id()).available()).isEqualTo(6);
        assertThat(fixture.shop
                        .picture()
                        .purchaseOrder(order.id())
                        .orElseThrow()
                        .status()
                        .name())
                .isEqualTo("PARTLY_RECEIVED");
        fixture.history.undo();
        assertThat(fixture.shop.picture().position(mug.id()).onHand()).isZero();
    }

    @Test
    void shippingBooksTheLedgerAndClosesTheOrder() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var line = fixture.order("Priya Nair", mug, 4, 3);
        new OrderService(fixture.shop, fixture.history).shipAvailable(line.orderId());
        assertThat(fixture.shop.picture().position(mug.id()).onHand()).isEqualTo(2);
        assertThat(fixture.shop.picture().order(line.orderId()).orElseThrow().isOpen())
                .isFalse();
        assertThat(PictureMaker.of(fixture.store.records(), TODAY).orders()).isEmpty();
        fixture.history.undo();
        assertThat(fixture.shop.picture().position(mug.id()).allocated()).isEqualTo(4);
    }

    @Test
    void whatWasDoneBeforeARestartIsTakenBackStepByStep() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var retired = mug.withRetiredOn(TODAY);
        fixture.perform(
                Edit.update(Product.class, mug, retired),
                Edit.update(Product.class, retired, retired.withRetiredOn(TODAY.plusDays(1))));

        var restarted = new History(fixture.shop);
        assertThat(restarted.undoable()).isEqualTo(fixture.history.undoable());
        restarted.undo();
        assertThat(fixture.store.find(Product.class, mug.id())).contains(mug);
        restarted.undo();
        assertThat(fixture.store.find(Product.class, mug.id())).isEmpty();
        restarted.redo();
        assertThat(fixture.store.find(Product.class, mug.id())).contains(mug);

        var again = new History(fixture.shop);
        again.undo();
        assertThat(fixture.store.find(Product.class, mug.id())).isEmpty();
    }

    @Test
    void anOrderThatWasClosedComesBackWholeAfterARestart() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var tin = fixture.product("TIN", "Cake tin", "9.95", 0);
        var late = fixture.order("Priya Nair", tin, 2, 3);
        var orders = new OrderService(fixture.shop, fixture.history);
        var order = fixture.shop.picture().order(late.orderId()).orElseThrow();
        var ready = fixture.order("Priya Nair", mug, 1, 3);
        fixture.perform(Edit.update(
                OrderLine.class,
                ready,
                new OrderLine(
                        ready.id(),
                        order.id(),
                        ready.productId(),
                        ready.sku(),
                        ready.title(),
                        ready.orderedOn(),
                        ready.quantity(),
                        0,
                        0,
                        false,
                        ready.unitPrice())));
        orders.shipAvailable(order.id());
        orders.cancelLine(late.id(), OrderService.CancelledBy.SHOP);
        var shop = new Shop(fixture.store, Clock.fixed(ShopFixture.NOW, ZoneOffset.UTC));
        assertThat(shop.picture().order(order.id())).isEmpty();

        new History(shop).undo();

        var live = shop.picture();
        var read = PictureMaker.of(fixture.store.records(), TODAY);
        assertThat(live.customer(order.customerId())).isPresent();
        assertThat(live.linesOf(order)).containsExactlyInAnyOrderElementsOf(read.linesOf(order));
        assertThat(live.linesOf(order)).hasSize(2);
        assertThat(live.lastEvent(late.id())).isEqualTo(read.lastEvent(late.id()));
        assertThat(live.position(tin.id())).isEqualTo(read.position(tin.id()));
    }

    @Test
    void aListenerThatFailsDoesNotLoseWhatWasDone() {
        fixture.product("MUG", "Blue mug", "12.50", 6);
        var failing = new AtomicBoolean(true);
        fixture.shop.onChange(_ -> {
            if (failing.getAndSet(false)) {
                throw new IllegalStateException("a page that fails");
            }
        });
        assertThatThrownBy(() -> fixture.product("TIN", "Cake tin", "9.95", 1))
                .isInstanceOf(IllegalStateException.class);

        fixture.history.undo();

        assertThat(fixture.shop.picture().products())
                .extracting(product -> product.sku().value())
                .containsExactly("MUG");
        assertThat(fixture.store.count(Product.class)).isEqualTo(1);
    }

    /// Whatever was done: taken back after a restart, step by step, the picture is at each step what the file holds.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void takenBackAfterARestartThePictureIsWhatTheFileHolds(long seed) {
        var clock = new MovingClock(ShopFixture.NOW);
        try (var shop = new ShopFixture(clock)) {
            var trading = new RandomTrading(shop, clock, seed);
            for (int i = 0; i < 60; i++) {
                trading.step();
            }
            var live = new Shop(shop.store, clock);
            var restarted = new History(live);
            for (int i = 0; i < 40; i++) {
                var label = restarted.undo();
                assertIsAsTheFile(live.picture(), PictureMaker.of(shop.store.records(), live.clockToday()), label);
            }
        }
    }

    @Test
    void takesBackByItsLabelOnlyWhatWasDoneLast() {
        fixture.product("MUG", "Blue mug", "12.50", 6);
        var added = fixture.history.undoable().orElseThrow();
        fixture.product("BAG", "Red bag", "4.50", 6);

        assertThat(fixture.history.undo(added)).isFalse();
        assertThat(fixture.shop.picture().products()).hasSize(2);

        fixture.history.undo();
        assertThat(fixture.history.undo(added)).isTrue();
        assertThat(fixture.shop.picture().products()).isEmpty();
    }

    private static void assertIsAsTheFile(Picture live, Picture read, Object after) {
        assertThat(live.products()).as("%s", after).containsExactlyInAnyOrderElementsOf(read.products());
        for (var product : read.products()) {
            assertThat(live.position(product.id())).as("%s", after).isEqualTo(read.position(product.id()));
            assertThat(live.demand(product.id()).sum(LocalDate.MIN.plusDays(1), LocalDate.of(3000, 1, 1)))
                    .as("%s", after)
                    .isEqualTo(read.demand(product.id()).sum(LocalDate.MIN.plusDays(1), LocalDate.of(3000, 1, 1)));
        }
        for (var order : read.orders()) {
            assertThat(live.order(order.id())).as("%s", after).contains(order);
            assertThat(live.customer(order.customerId())).as("%s", after).isEqualTo(read.customer(order.customerId()));
            assertThat(live.linesOf(order)).as("%s", after).containsExactlyInAnyOrderElementsOf(read.linesOf(order));
            for (var line : read.linesOf(order)) {
                assertThat(live.lastEvent(line.id())).as("%s", after).isEqualTo(read.lastEvent(line.id()));
                assertThat(live.noticesOf(line)).as("%s", after).isEqualTo(read.noticesOf(line));
            }
        }
        assertThat(live.orders().stream().filter(order -> order.isOpen()))
                .as("%s", after)
                .containsExactlyInAnyOrderElementsOf(read.orders());
    }
}
