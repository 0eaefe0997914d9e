package dev.backstop.service.purchasing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.service.shop.Receipt;
import dev.backstop.service.shop.UnitCosts;
import dev.backstop.testing.DeliveryDays;
import dev.backstop.testing.SupplyScene;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Deliveries that come whole, in part, late or not at all, and whom that concerns.
class DeliveryTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 20);

    private final SupplyScene scene = new SupplyScene();
    private final PurchasingService purchasing = scene.services.purchasing();
    private final PurchaseOrderLine tins = scene.lateLine(scene.tin);
    private final PurchaseOrderLine bottles = scene.lateLine(scene.bottle);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aWholeDeliveryFillsTheShelfAndClosesTheOrder() {
        receive(Map.of(tins.id(), 24, bottles.id(), 48), new Receipt.StillDue());

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.RECEIVED);
        assertThat(scene.fixture.shop.picture().position(scene.tin.id()).available())
                .isEqualTo(24 - 5);
        scene.fixture.history.undo();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
        assertThat(scene.fixture.shop.picture().position(scene.tin.id()).onHand())
                .isZero();
    }

    @Test
    void theRestOfAPartDeliveryIsStillDue() {
        receive(Map.of(tins.id(), 4), new Receipt.StillDue());

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.PARTLY_RECEIVED);
        assertThat(scene.lateLine(scene.tin).outstanding()).isEqualTo(20);
    }

    @Test
    void theRestMayComeOnAnotherDay() {
        receive(Map.of(tins.id(), 4), new Receipt.DueOn(LATER));

        assertThat(scene.lateLine(scene.tin).expectedOn()).isEqualTo(LATER);
        assertThat(scene.lateLine(scene.bottle).expectedOn()).isEqualTo(LATER);
    }

    @Test
    void aShortDeliveryClosesTheOrderWhenTheRestWillNotCome() {
        receive(Map.of(tins.id(), 4, bottles.id(), 48), new Receipt.NotComing());

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.RECEIVED);
        assertThat(scene.lateLine(scene.tin))
                .returns(24, PurchaseOrderLine::quantity)
                .returns(20, PurchaseOrderLine::shorted)
                .returns(0, PurchaseOrderLine::outstanding);
        assertThat(score().shortDeliveries()).isEqualTo(1);
        assertThat(scene.fixture.shop.picture().position(scene.tin.id()).onOrder())
                .isZero();
    }

    @Test
    void moreThanOrderedIsTakenInAndOwesNothing() {
        receive(Map.of(tins.id(), 30, bottles.id(), 48), new Receipt.StillDue());

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.RECEIVED);
        assertThat(onHand(scene.tin.id())).isEqualTo(30);
        assertThat(scene.lateLine(scene.tin).outstanding()).isZero();
    }

    @Test
    void damagedGoodsReachNoShelfAndAreStillOwed() {
        receive(new Receipt(
                Map.of(tins.id(), 24, bottles.id(), 48), Map.of(tins.id(), 5), TODAY, new Receipt.StillDue(), null));

        assertThat(onHand(scene.tin.id())).isEqualTo(19);
        assertThat(scene.lateLine(scene.tin))
                .returns(19, PurchaseOrderLine::received)
                .returns(5, PurchaseOrderLine::damaged)
                .returns(5, PurchaseOrderLine::outstanding);
        assertThat(scene.order(scene.late).status()).isEqualTo(Status.PARTLY_RECEIVED);
        scene.fixture.history.undo();
        assertThat(scene.lateLine(scene.tin)).isEqualTo(tins);
    }

    @Test
    void aDeliveryThatIsAllDamagedMovesNoStock() {
        receive(new Receipt(Map.of(tins.id(), 4), Map.of(tins.id(), 4), TODAY, new Receipt.NotComing(), null));

        assertThat(onHand(scene.tin.id())).isZero();
        assertThat(scene.order(scene.late).status()).isEqualTo(Status.RECEIVED);
        assertThat(score().damagedUnits()).isEqualTo(4);
    }

    @Test
    void moreDamagedThanCameIsRefused() {
        var receipt = new Receipt(Map.of(tins.id(), 4), Map.of(tins.id(), 5), TODAY, new Receipt.StillDue(), null);
        assertThatThrownBy(() -> receive(receipt)).isInstanceOf(Problem.class);
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    /// Freight of 24.14 on goods of 241.44 adds a tenth to what each costs.
    @Test
    void freightIsSpreadOverTheGoodsByTheirValue() {
        receive(new Receipt(
                Map.of(tins.id(), 24, bottles.id(), 48), Map.of(), TODAY, new Receipt.StillDue(), gbp("24.144")));

        assertThat(scene.order(scene.late).freight()).isEqualTo(gbp("24.144"));
        assertThat(new UnitCosts(scene.fixture.shop.picture()).of(scene.bottle.id()))
                .contains(gbp("2.728"));
        scene.fixture.history.undo();
        assertThat(new UnitCosts(scene.fixture.shop.picture()).of(scene.bottle.id()))
                .contains(gbp("2.48"));
    }

    @Test
    void theSupplierConfirmsADayForEachLine() {
        purchasing.confirm(scene.late.id(), Map.of(tins.id(), LATER, bottles.id(), SupplyScene.ETA));

        assertThat(scene.order(scene.late))
                .returns(Status.CONFIRMED, PurchaseOrder::status)
                .returns(TODAY, PurchaseOrder::confirmedOn)
                .returns(LATER, PurchaseOrder::expectedOn)
                .returns(scene.late.firstExpectedOn(), PurchaseOrder::firstExpectedOn);
        assertThat(scene.lateLine(scene.tin).expectedOn()).isNull();
        assertThat(scene.lateLine(scene.bottle).expectedOn()).isEqualTo(SupplyScene.ETA);
        scene.fixture.history.undo();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    @Test
    void aDayForALineThatIsThereAlreadyMovesNothing() {
        receive(Map.of(tins.id(), tins.quantity()), new Receipt.StillDue());

        purchasing.confirm(scene.late.id(), Map.of(tins.id(), LATER, bottles.id(), LATER.minusDays(9)));

        assertThat(scene.order(scene.late).expectedOn()).isEqualTo(LATER.minusDays(9));
    }

    @Test
    void oneLinesDateBreaksOnlyItsOwnCustomers() {
        var bottlesLater = Map.of(tins.id(), SupplyScene.ETA, bottles.id(), LATER);
        assertThat(purchasing.brokenByMovingLines(scene.late.id(), bottlesLater))
                .isEmpty();
        var tinsLater = Map.of(tins.id(), LATER, bottles.id(), SupplyScene.ETA);
        assertThat(purchasing.brokenByMovingLines(scene.late.id(), tinsLater))
                .extracting(BrokenDate::customer)
                .containsExactly("Ann Lee", "Bob Ray");
        assertThat(purchasing.brokenByMovingLines(scene.late.id(), Map.of(bottles.id(), LATER)))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.after()).isNull());
    }

    @Test
    void aConfirmedOrderThatComesInPartStaysConfirmed() {
        purchasing.confirm(scene.late.id(), all(LATER));
        receive(Map.of(tins.id(), 4), new Receipt.StillDue());

        assertThat(scene.order(scene.late))
                .returns(Status.PARTLY_RECEIVED, PurchaseOrder::status)
                .returns(TODAY, PurchaseOrder::confirmedOn);
    }

    @Test
    void nothingReceivedIsRefused() {
        assertThatThrownBy(() -> receive(Map.of(), new Receipt.StillDue())).isInstanceOf(Problem.class);
    }

    @Test
    void aLaterDateBreaksTheDatesOfThoseWhoWait() {
        var broken = purchasing.brokenByMovingLines(scene.late.id(), all(LATER));

        assertThat(broken).extracting(BrokenDate::customer).containsExactly("Ann Lee", "Bob Ray");
        assertThat(broken).allSatisfy(each -> {
            assertThat(each.before()).isEqualTo(SupplyScene.ETA);
            assertThat(each.after()).isEqualTo(LATER);
        });
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    @Test
    void anEarlierDateBreaksNone() {
        assertThat(purchasing.brokenByMovingLines(scene.late.id(), all(TODAY.plusDays(3))))
                .isEmpty();
    }

    @Test
    void noDateAndNoOrderTakeTheDatesAway() {
        assertThat(purchasing.brokenByMovingLines(scene.late.id(), Map.of()))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.after()).isNull());
        assertThat(purchasing.brokenByCancelling(scene.late.id()))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.after()).isNull());
    }

    @Test
    void aShortDeliveryBreaksOnlyWhatItDoesNotReach() {
        var receipt = new Receipt(Map.of(tins.id(), 2), TODAY, new Receipt.NotComing());

        assertThat(purchasing.brokenByReceiving(scene.late.id(), receipt))
                .extracting(BrokenDate::customer)
                .containsExactly("Bob Ray");
    }

    private Map<Id<PurchaseOrderLine>, LocalDate> all(LocalDate day) {
        return DeliveryDays.all(scene.fixture.shop.picture(), scene.late.id(), day);
    }

    private void receive(Map<Id<PurchaseOrderLine>, Integer> units, Receipt.Rest rest) {
        receive(new Receipt(units, TODAY, rest));
    }

    private void receive(Receipt receipt) {
        purchasing.receive(scene.late.id(), receipt);
    }

    private int onHand(Id<Product> product) {
        return scene.fixture.shop.picture().position(product).onHand();
    }

    private SupplierScore score() {
        return Objects.requireNonNull(
                scene.services.plans().scores(scene.fixture.shop.picture()).get(scene.yiwu.id()));
    }
}
