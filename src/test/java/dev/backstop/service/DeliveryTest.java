package dev.backstop.service;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.testing.SupplyScene;
import java.time.LocalDate;
import java.util.Map;
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
        assertThat(scene.lateLine(scene.tin).quantity()).isEqualTo(4);
        assertThat(scene.fixture.shop.picture().position(scene.tin.id()).onOrder())
                .isZero();
    }

    @Test
    void nothingReceivedIsRefused() {
        assertThatThrownBy(() -> receive(Map.of(), new Receipt.StillDue())).isInstanceOf(Problem.class);
    }

    @Test
    void aLaterDateBreaksTheDatesOfThoseWhoWait() {
        var broken = purchasing.brokenByMoving(scene.late.id(), LATER);

        assertThat(broken).extracting(BrokenDate::customer).containsExactly("Ann Lee", "Bob Ray");
        assertThat(broken).allSatisfy(each -> {
            assertThat(each.before()).isEqualTo(SupplyScene.ETA);
            assertThat(each.after()).isEqualTo(LATER);
        });
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    @Test
    void anEarlierDateBreaksNone() {
        assertThat(purchasing.brokenByMoving(scene.late.id(), TODAY.plusDays(3)))
                .isEmpty();
    }

    @Test
    void noDateAndNoOrderTakeTheDatesAway() {
        assertThat(purchasing.brokenByMoving(scene.late.id(), null))
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

    private void receive(Map<Id<PurchaseOrderLine>, Integer> units, Receipt.Rest rest) {
        purchasing.receive(scene.late.id(), new Receipt(units, TODAY, rest));
    }
}
