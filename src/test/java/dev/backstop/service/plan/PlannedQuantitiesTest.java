package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.DeliveryDays;
import dev.backstop.testing.SupplyScene;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The owner's own quantities are kept like everything else that the owner says.
class PlannedQuantitiesTest {
    private final SupplyScene scene = new SupplyScene();
    private final PlanService plans = scene.services.plans();
    private final PurchasingService purchasing = scene.services.purchasing();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void stayWhenTheShopIsClosedAndOpenedAgain() {
        plans.choices().choose(scene.bag.id(), 480);
        plans.choices().choose(scene.bag.id(), 960);
        plans.choices().choose(scene.tin.id(), 0);

        var again = new Shop(scene.fixture.store, scene.fixture.shop.clock());

        assertThat(again.picture().plannedQuantities())
                .extracting(PlannedQuantity::productId, PlannedQuantity::units, PlannedQuantity::chosenOn)
                .containsExactlyInAnyOrder(tuple(scene.bag.id(), 960, TODAY), tuple(scene.tin.id(), 0, TODAY));
    }

    @Test
    void theSameQuantityAgainIsNothingDone() {
        plans.choices().choose(scene.bag.id(), 480);
        var done = scene.fixture.history.latest();

        plans.choices().choose(scene.bag.id(), 480);

        assertThat(scene.fixture.history.latest()).isEqualTo(done);
    }

    @Test
    void anOrderWrittenByHandSettlesWhatWasPlannedOfItsProducts() {
        plans.choices().choose(scene.bag.id(), 960);
        plans.choices().choose(scene.tin.id(), 48);

        var order = order(PurchaseOrder.Status.SENT);

        assertThat(planned()).containsExactly(scene.tin);
        scene.fixture.history.undo();
        assertThat(planned()).containsExactlyInAnyOrder(scene.bag, scene.tin);
        assertThat(scene.fixture.shop.picture().purchaseOrder(order.id())).isEmpty();
    }

    @Test
    void aDraftSettlesNothingBeforeItIsSent() {
        plans.choices().choose(scene.bag.id(), 960);

        var order = order(PurchaseOrder.Status.DRAFT);
        assertThat(planned()).containsExactly(scene.bag);

        purchasing.send(order.id(), TODAY.plusDays(20));
        assertThat(planned()).isEmpty();
    }

    @Test
    void aChangedDateOfAnEarlierOrderSettlesNothing() {
        var order = order(PurchaseOrder.Status.SENT);
        plans.choices().choose(scene.bag.id(), 960);

        purchasing.confirm(order.id(), DeliveryDays.all(scene.fixture.shop.picture(), order.id(), TODAY.plusDays(9)));
        var picture = scene.fixture.shop.picture();
        purchasing.save(order.withExpectedOn(TODAY.plusDays(12)), picture.linesOf(order));

        assertThat(planned()).containsExactly(scene.bag);
    }

    private PurchaseOrder order(PurchaseOrder.Status status) {
        var shop = scene.fixture.shop;
        var order = new PurchaseOrder(
                shop.newId(), "PO-3000", scene.rotterdam.id(), status, TODAY, null, null, TODAY.plusDays(20), "");
        var offer = shop.picture().offersFor(scene.bag.id()).getFirst();
        purchasing.save(
                order,
                List.of(new PurchaseOrderLine(
                        shop.newId(),
                        order.id(),
                        scene.bag.id(),
                        offer.supplierSku(),
                        48,
                        0,
                        offer.unitCost(),
                        offer.casePack(),
                        null,
                        null)));
        return order;
    }

    private List<Product> planned() {
        var picture = scene.fixture.shop.picture();
        return picture.plannedQuantities().stream()
                .flatMap(planned -> picture.product(planned.productId()).stream())
                .toList();
    }
}
