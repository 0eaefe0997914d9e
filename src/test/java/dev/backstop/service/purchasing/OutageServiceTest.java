package dev.backstop.service.purchasing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.purchasing.OutageService.OpenOrders;
import dev.backstop.service.purchasing.SupplierService.OpenDates;
import dev.backstop.testing.SupplyScene;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutageServiceTest {
    private final SupplyScene scene = new SupplyScene();
    private final OutageService outages = scene.services.outages();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void countsWhatIsHitAndWhoElseHasIt() {
        var outage = outage();

        assertThat(outage.hits())
                .extracting(hit -> hit.product().name())
                .containsExactly("Cake tin", "Hot water bottle", "Jumbo bag, red");
        assertThat(outage.withOther()).isEqualTo(2);
        assertThat(outage.openOrders()).containsExactly("PO-1042");
    }

    @Test
    void whatIsOnItsWayFromThereDoesNotCount() {
        // Six bottles at one a day; the 48 on PO-1042 would not come.
        assertThat(hit(scene.bottle).runsOut()).isBefore(SupplyScene.ETA);
        assertThat(hit(scene.bottle).alternative()).isNull();
        assertThat(hit(scene.bottle).isMovable()).isFalse();
        assertThat(hit(scene.tin).outNow()).isTrue();
    }

    @Test
    void saysWhatTheOtherCostsMoreAndHowLongThereIsNone() {
        var bag = hit(scene.bag);

        assertThat(bag.alternative())
                .satisfies(option -> assertThat(option.supplier().name()).isEqualTo("Rotterdam Gifts"));
        assertThat(bag.extraUnitCost()).isEqualTo(gbp("2.35").minus(gbp("1.63")));
        assertThat(Math.round(bag.extraShare() * 100)).isEqualTo(44);
        assertThat(bag.quantity() % 12).isZero();
        assertThat(bag.extraCost()).isEqualTo(bag.extraUnitCost().times(bag.quantity()));
        assertThat(hit(scene.tin).daysOut()).isEqualTo(8);
    }

    @Test
    void whatOthersDeliverMeanwhileEndsTheDaysWithoutStock() {
        scene.fixture.purchaseOrder("PO-1050", scene.rotterdam, scene.tin, 40, TODAY.plusDays(3));

        assertThat(hit(scene.tin).daysOut()).isEqualTo(3);
    }

    @Test
    void whatThePlanBuysElsewhereAnywayIsNotProposedToBeMoved() {
        assertThat(hit(scene.bag).proposed()).isTrue();

        var dear = scene.fixture.shop.picture().offersOf(scene.rotterdam.id()).stream()
                .filter(offer -> offer.productId().equals(scene.bag.id()))
                .findFirst()
                .orElseThrow();
        scene.fixture.perform(Edit.delete(Offer.class, dear));
        scene.fixture.offer(scene.rotterdam, scene.bag, "1.20", 24, 12);

        assertThat(hit(scene.bag).isMovable()).isTrue();
        assertThat(hit(scene.bag).proposed()).isFalse();
    }

    @Test
    void namesTheCustomersWhoLoseTheirDateAndTheOneTheyCouldHave() {
        var outage = outage();

        assertThat(outage.orders()).isEqualTo(2);
        assertThat(outage.customers()).isEqualTo(2);
        assertThat(outage.waiting()).allSatisfy(each -> {
            assertThat(each.date().before()).isEqualTo(SupplyScene.ETA);
            assertThat(each.date().after()).isNull();
            assertThat(each.ifMoved()).isEqualTo(TODAY.plusDays(8));
        });
        assertThat(hit(scene.bag).extraDays()).isEqualTo(8 - 32);
    }

    @Test
    void aStoppedSupplierMayTakeItsDatesWithItAndUndoBringsThemBack() {
        var suppliers = scene.services.suppliers();
        suppliers.stop(scene.yiwu.id(), TODAY.plusDays(40), OpenDates.TAKE_AWAY);

        assertThat(scene.order(scene.late).expectedOn()).isNull();
        assertThat(scene.fixture
                        .shop
                        .picture()
                        .supplier(scene.yiwu.id())
                        .orElseThrow()
                        .stoppedUntil())
                .isEqualTo(TODAY.plusDays(40));
        scene.fixture.history.undo();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
        assertThat(scene.fixture
                        .shop
                        .picture()
                        .supplier(scene.yiwu.id())
                        .orElseThrow()
                        .isStopped(TODAY))
                .isFalse();
    }

    @Test
    void lookingChangesNothing() {
        var before = scene.fixture.shop.picture();
        outage();
        assertThat(scene.fixture.shop.picture()).isSameAs(before);
    }

    @Test
    void movesLinesAsOneChangeThatCanBeTakenBack() {
        var outage = outage();
        var placed = outages.move(outage, List.of(hit(scene.bag), movable(scene.tin)), OpenOrders.TAKE_OFF);

        assertThat(placed).hasSize(1);
        var order =
                scene.fixture.shop.picture().purchaseOrder(placed.getFirst()).orElseThrow();
        assertThat(order.number()).isEqualTo("PO-1043");
        assertThat(order.supplierId()).isEqualTo(scene.rotterdam.id());
        assertThat(order.expectedOn()).isEqualTo(TODAY.plusDays(8));
        assertThat(scene.fixture.shop.picture().linesOf(order)).hasSize(2);
        // The tins are off the late order, the bottles still due.
        assertThat(scene.fixture.shop.picture().linesOf(scene.order(scene.late)))
                .extracting(line -> line.productId())
                .containsExactly(scene.bottle.id());

        scene.fixture.history.undo();
        assertThat(scene.fixture.shop.picture().linesOf(scene.order(scene.late)))
                .hasSize(2);
        assertThat(scene.fixture.shop.picture().purchaseOrder(placed.getFirst()))
                .isEmpty();
    }

    @Test
    void openOrdersMayBeLeftAsTheyAre() {
        outages.move(outage(), List.of(movable(scene.tin)), OpenOrders.LEAVE);

        PurchaseOrder late = scene.order(scene.late);
        assertThat(late.status()).isEqualTo(Status.SENT);
        assertThat(scene.fixture.shop.picture().linesOf(late)).hasSize(2);
    }

    @Test
    void whatNobodyElseHasCannotBeMoved() {
        assertThatThrownBy(() -> outages.move(outage(), List.of(hit(scene.bottle)), OpenOrders.LEAVE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aQuantityOfTheOwnersOwnIsOrderedAtItsPrice() {
        var offer = scene.fixture.shop.picture().offersOf(scene.rotterdam.id()).stream()
                .filter(one -> one.productId().equals(scene.bag.id()))
                .findFirst()
                .orElseThrow();
        scene.services
                .suppliers()
                .save(
                        offer,
                        OfferTerms.plain(scene.fixture.shop.newId(), offer.id()),
                        List.of(new PriceBreak(scene.fixture.shop.newId(), offer.id(), 5000, gbp("2.00"))));
        scene.services.plans().choices().choose(scene.bag.id(), 6000);

        assertThat(hit(scene.bag).quantity()).isEqualTo(6000);
        assertThat(hit(scene.bag).extraUnitCost()).isEqualTo(gbp("2.00").minus(gbp("1.63")));
        var placed = outages.move(outage(), List.of(hit(scene.bag)), OpenOrders.LEAVE);
        var order =
                scene.fixture.shop.picture().purchaseOrder(placed.getFirst()).orElseThrow();
        assertThat(scene.fixture.shop.picture().linesOf(order))
                .singleElement()
                .extracting(line -> line.unitCost())
                .isEqualTo(gbp("2.00"));
    }

    @Test
    void whatCannotBeMovedStaysOnItsOrder() {
        outages.move(outage(), List.of(movable(scene.tin), hit(scene.bottle)), OpenOrders.TAKE_OFF);

        assertThat(scene.fixture.shop.picture().linesOf(scene.order(scene.late)))
                .extracting(line -> line.productId())
                .containsExactly(scene.bottle.id());
        assertThat(scene.fixture.history.undoable())
                .hasValueSatisfying(label -> assertThat(label.args().getFirst()).isEqualTo(1));
    }

    private Outage outage() {
        return outages.ifStopped(scene.fixture.shop.picture(), scene.yiwu, Progress.NONE);
    }

    private Outage.Hit hit(Product product) {
        return outage().hits().stream()
                .filter(hit -> hit.product().id().equals(product.id()))
                .findFirst()
                .orElseThrow();
    }

    /// The same hit with a case to order, whatever the forecast says of it.
    private Outage.Hit movable(Product product) {
        var hit = hit(product);
        return new Outage.Hit(
                hit.product(),
                hit.runsOut(),
                hit.outNow(),
                hit.alternative(),
                12,
                hit.ownUnitCost(),
                hit.extraUnitCost(),
                hit.daysOut(),
                hit.extraDays(),
                hit.proposed());
    }
}
