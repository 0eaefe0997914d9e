package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A bag that sells two a day and is out soon: the far supplier is cheapest and takes forty days, the near one is
/// dearer and takes ten.
class SplitOrderTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "9.95", 24);
    private final Supplier near = fixture.supplier("Near", "NL", 10);
    private final Supplier far = fixture.supplier("Far", "CN", 40);

    SplitOrderTest() {
        fixture.offer(near, bag, "2.00", 1, 1);
        services.suppliers().save(offerOf(far, "1.20"));
        Demand.daily(fixture, bag, 2, 400);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isALineOfThePlanWithEitherSupplier() {
        assertThat(plan().orders()).extracting(SupplierOrder::supplier).containsExactlyInAnyOrder(near, far);
        var bridge = line(near).orElseThrow();
        assertThat(bridge.isBridge()).isTrue();
        assertThat(bridge.quantity()).isBetween(40, 70);
        assertThat(bridge.atRisk()).isGreaterThan(gbp("300"));
        assertThat(bridge.why().getLast().value()).isEqualTo(bridge.quantity());
        assertThat(line(far).orElseThrow().isBridge()).isFalse();
        assertThat(plan().planned())
                .isEqualTo(bridge.shopCost()
                        .orElseThrow()
                        .plus(line(far).orElseThrow().shopCost().orElseThrow()));
    }

    @Test
    void isShownInTheStockToComeToo() {
        var main = services.plans().suggestion(fixture.shop.picture(), bag);
        var days = services.plans().outlook().projection(fixture.shop.picture(), main);
        assertThat(days.with().get(20)).isPositive();
        services.plans().choices().choose(new Suggestion.Key(bag.id(), true), 0);
        assertThat(services.plans()
                        .outlook()
                        .projection(fixture.shop.picture(), main)
                        .with()
                        .get(20))
                .isNotPositive();
    }

    @Test
    void canBeLeftOutChangedAndPutBack() {
        var key = new Suggestion.Key(bag.id(), true);

        services.plans().choices().choose(key, 0);
        assertThat(line(near)).isEmpty();
        assertThat(line(far)).isPresent();
        assertThat(services.plans().choices().putOff(fixture.shop.picture()))
                .singleElement()
                .matches(Suggestion::isBridge);

        services.plans().choices().choose(key, 30);
        assertThat(line(near).orElseThrow().quantity()).isEqualTo(30);
        assertThat(line(near).orElseThrow().why().getLast().value()).isEqualTo(30);

        services.plans().choices().unchoose(key);
        assertThat(line(near).orElseThrow().quantity()).isGreaterThan(30);
    }

    @Test
    void leavesTheOtherOrderToComeWhicheverGoesFirst() {
        services.plans().choices().choose(bag.id(), 77);
        services.plans().choices().choose(new Suggestion.Key(bag.id(), true), 60);

        place(near);
        assertThat(line(near)).isEmpty();
        assertThat(line(far).orElseThrow().quantity()).isEqualTo(77);
        assertThat(fixture.shop.picture().plannedQuantities()).hasSize(1);

        fixture.history.undo();
        assertThat(line(near).orElseThrow().quantity()).isEqualTo(60);
        services.plans().choices().unchoose(bag.id());
        place(far);
        assertThat(line(far)).isEmpty();
        assertThat(line(near).orElseThrow().quantity()).isEqualTo(60);
    }

    @Test
    void competesForTheCashLikeAnyLine() {
        services.settings().setBudget(gbp("130"));

        var plan = plan();

        assertThat(plan.planned()).isLessThanOrEqualTo(gbp("130"));
        assertThat(line(near)).isPresent();
        assertThat(plan.deferred()).extracting(Suggestion::isBridge).containsExactly(false);
    }

    private void place(Supplier supplier) {
        var order = plan().orders().stream()
                .filter(one -> one.supplier().id().equals(supplier.id()))
                .findFirst()
                .orElseThrow();
        var drafted = services.planOrders().drafted(order, services.purchasing().nextNumber(), order.arrivesOn());
        var id = services.planOrders().place(drafted);
        assertThat(fixture.shop.picture().purchaseOrder(id).orElseThrow().status())
                .isEqualTo(PurchaseOrder.Status.SENT);
    }

    private ReorderPlan plan() {
        return services.plans().plan(fixture.shop.picture(), Progress.NONE);
    }

    private Optional<Suggestion> line(Supplier supplier) {
        return plan().orders().stream()
                .filter(order -> order.supplier().id().equals(supplier.id()))
                .map(SupplierOrder::lines)
                .flatMap(List::stream)
                .findFirst();
    }

    private Offer offerOf(Supplier supplier, String cost) {
        return new Offer(
                fixture.shop.newId(), supplier.id(), bag.id(), "F", gbp(cost), 1, 1, null, 3, true, null, null, null);
    }
}
