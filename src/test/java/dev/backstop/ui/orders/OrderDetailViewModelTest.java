package dev.backstop.ui.orders;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static dev.backstop.ui.orders.OrdersViewModelTest.THROWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.engine.stock.SplitPreview;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderDetailViewModelTest {
    private final ShopFixture fixture = new ShopFixture();
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);
    private final List<Message> done = new ArrayList<>();
    private final List<OwedNotice> letters = new ArrayList<>();
    private final OrderDetailViewModel model = new OrderDetailViewModel(
            OrdersScenes.services(fixture),
            Work.direct(THROWING),
            () -> fixture.history.undoable().ifPresent(done::add),
            letters::add);
    private OrderLine mugs;

    private OrderLine jars;

    /// Three mugs on the shelf; tins due on 4 December, bags on 11 December; no jars due.
    @BeforeEach
    void anOrderInFourStates() {
        var mug = fixture.product("MUG", "Blue mug", "12.00", 3);
        var tin = fixture.product("TIN", "Cake tin", "8.00", 0);
        var bag = fixture.product("BAG", "Jumbo bag", "5.00", 0);
        var jar = fixture.product("JAR", "Jam jar", "3.00", 0);
        var yiwu = fixture.supplier("Yiwu", "CN", 40);
        var stoke = fixture.supplier("Stoke", "GB", 21);
        fixture.purchaseOrder("PO-1", yiwu, tin, 50, LocalDate.of(2026, 12, 4));
        fixture.purchaseOrder("PO-2", yiwu, bag, 50, LocalDate.of(2026, 12, 11));
        fixture.offer(yiwu, jar, "1.00", 12, 12);
        fixture.offer(stoke, jar, "1.20", 12, 12);
        mugs = fixture.order("Marian Holt", mug, 3, 5);
        added(tin, 2);
        added(bag, 1);
        jars = added(jar, 4);
        model.show(mugs.orderId());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void showsEachLineInItsState() {
        var detail = detail();
        assertThat(detail.lines())
                .extracting(line -> line.state().getClass().getSimpleName())
                .containsExactly("Ready", "Backordered", "Backordered", "OutOfStock");
        assertThat(detail.state().kind()).isEqualTo(OrderState.Kind.PART_READY);
        assertThat(detail.total()).isEqualTo(gbp("69.00"));
        assertThat(detail.margin()).isEqualTo(gbp("53.00"));
        assertThat(detail.told()).isEqualTo(Told.NOT_TOLD);
        assertThat(detail.happenings().getFirst())
                .isInstanceOfSatisfying(
                        OrderDetail.Happening.Owed.class,
                        owed -> assertThat(owed.lines()).isEqualTo(3));
    }

    @Test
    void joinsLaterParcelsWhenTheOwnerLikes() {
        assertThat(days(detail().parcels(ParcelChoice.AS_THEY_COME)))
                .containsExactly(TODAY, LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 14), null);
        assertThat(days(detail().parcels(ParcelChoice.ONE_LATER)))
                .containsExactly(TODAY, LocalDate.of(2026, 12, 14), null);
        assertThat(detail().laterDays()).containsExactly(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 14));
    }

    @Test
    void saysWhoCouldDeliverAStockoutSoonest() {
        assertThat(detail().remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy.refund()).isEqualTo(gbp("12.00"));
            assertThat(remedy.sources())
                    .containsExactly(
                            new OrderDetail.Source("Stoke", TODAY.plusDays(21)),
                            new OrderDetail.Source("Yiwu", TODAY.plusDays(40)));
        });
    }

    @Test
    void suggestsAGiftUntilOneLiesInTheParcel() {
        var heart = fixture.product("HEART", "Heart of wicker", "2.95", 214);
        model.refresh();
        assertThat(detail().gifts().fitting())
                .extracting(item -> item.product().sku().value())
                .containsExactly("HEART");

        model.addGift(heart.id());
        model.refresh();

        assertThat(done).contains(Message.of("orders.label.giftAdded", "Heart of wicker", "#4801"));
        assertThat(detail().gifts().inParcel()).hasSize(1);
        assertThat(detail().gifts().fitting()).isEmpty();

        model.removeGift(detail().gifts().inParcel().getFirst());
        model.refresh();
        assertThat(detail().gifts().inParcel()).isEmpty();
        assertThat(detail().gifts().fitting()).hasSize(1);
    }

    @Test
    void offersASubstituteInTheLetterOrSwapsAtOnce() {
        var pot = fixture.product("POT", "Honey pot", "3.50", 9);
        model.refresh();
        var remedy = detail().remedies().getFirst();
        assertThat(remedy.substitutes()).extracting(item -> item.product().id()).containsExactly(pot.id());
        assertThat(remedy.isOwed()).isTrue();
        var asked = new ArrayList<Object>();

        model.offerSwap(jars, pot, asked::add);

        assertThat(asked).containsExactly(detail().order().customerId());
        assertThat(fixture.shop.picture().notices())
                .singleElement()
                .satisfies(draft -> assertThat(draft.body()).contains("Honey pot"));

        model.swap(jars, pot);
        model.refresh();
        assertThat(detail().remedies()).isEmpty();
        assertThat(detail().lines()).extracting(line -> line.line().sku()).contains("POT");
    }

    @Test
    void shipsWhatIsReadyAndCanTakeItBack() {
        assertThat(model.canShipProperty().get()).isTrue();

        model.shipAvailable();
        model.refresh();

        assertThat(done).containsExactly(Message.of("orders.label.shipped", "#4801"));
        assertThat(detail().lines().getFirst().state()).isInstanceOf(LineState.Shipped.class);
        assertThat(detail().lines().getFirst().shippedOn()).isEqualTo(TODAY);
        assertThat(detail().parcelsSent()).isEqualTo(1);
        assertThat(model.canShipProperty().get()).isFalse();

        fixture.history.undo();
        model.refresh();
        assertThat(model.canShipProperty().get()).isTrue();
    }

    @Test
    void waitsForTheWholeOrderWhenAsked() {
        model.turnShipping();
        model.refresh();

        assertThat(detail().order().shipComplete()).isTrue();
        assertThat(days(detail().parcels(ParcelChoice.AS_THEY_COME)).getFirst()).isNull();
        assertThat(model.canShipProperty().get()).isFalse();
    }

    @Test
    void cancelsALineOrAllOfIt() {
        model.cancelLine(jars.id(), OrderService.CancelledBy.SHOP);
        model.refresh();
        assertThat(detail().remedies()).isEmpty();
        assertThat(detail().total()).isEqualTo(gbp("57.00"));

        model.cancel(OrderService.CancelledBy.CUSTOMER);
        model.refresh();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(detail().state().kind()).isEqualTo(OrderState.Kind.CANCELLED);
    }

    @Test
    void leadsToTheLetterThatSaysWhatLeavesNowAndWhatLater() {
        model.shipAvailable();

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Notice.Kind.PARTIAL_SHIPMENT);
            assertThat(letter.orders().getFirst().state().split().parcels())
                    .extracting(SplitPreview.Parcel::leavesOn)
                    .startsWith(TODAY)
                    .hasSize(4);
        });
    }

    @Test
    void leadsToTheLetterThatSaysWhatIsRefundedUnlessTheCustomerAskedForIt() {
        model.cancelLine(jars.id(), OrderService.CancelledBy.SHOP);

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(Notice.Kind.REFUNDED);
            assertThat(letter.lines()).extracting(about -> about.line().id()).containsExactly(jars.id());
        });

        model.cancel(OrderService.CancelledBy.CUSTOMER);
        assertThat(letters).hasSize(1);
    }

    @Test
    void allThatLeavesAtOnceNeedsNoLetter() {
        model.cancel(OrderService.CancelledBy.CUSTOMER);
        var other = fixture.order("Tom Ashdown", fixture.product("CUP", "Cup", "4.00", 5), 2, 1);
        model.show(other.orderId());

        model.shipAvailable();

        assertThat(letters).isEmpty();
    }

    @Test
    void turnsUrgencyOnAndOff() {
        model.turnUrgency();
        model.refresh();
        assertThat(detail().order().urgent()).isTrue();

        model.turnUrgency();
        model.refresh();
        assertThat(detail().order().urgent()).isFalse();
    }

    @Test
    void handsTroubleToTheOneWhoShowsIt() {
        orders.cancel(mugs.orderId(), OrderService.CancelledBy.SHOP);

        assertThatThrownBy(model::shipAvailable).isInstanceOf(Problem.class);
        assertThat(done).isEmpty();
    }

    @Test
    void showsNothingWhenNothingIsSelected() {
        model.show(null);

        assertThat(model.detailProperty().get()).isNull();
    }

    private OrderDetail detail() {
        return Objects.requireNonNull(model.detailProperty().get());
    }

    private static List<LocalDate> days(SplitPreview preview) {
        var days = new ArrayList<LocalDate>();
        preview.parcels().forEach(parcel -> days.add(parcel.leavesOn()));
        return days;
    }

    private OrderLine added(Product product, int quantity) {
        Order order = fixture.shop.picture().order(mugs.orderId()).orElseThrow();
        var line = new OrderLine(
                fixture.shop.newId(),
                order.id(),
                product.id(),
                product.sku().value(),
                product.name(),
                mugs.orderedOn(),
                quantity,
                0,
                0,
                false,
                product.price());
        fixture.perform(Edit.insert(OrderLine.class, line));
        return line;
    }
}
