package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is due soon from a supplier that is ordered from today goes along where that is cheaper, and says why.
class JointOrdersTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final Supplier leeds = fixture.supplier("Leeds", "GB", 10);
    private final Product due = sold("DUE", 5);
    private final Product soon = sold("SOON", 60);
    private final Product far = sold("FAR", 600);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void takesAlongWhatIsDueSoonAndLeavesWhatIsFarOff() {
        var riding = line(soon);

        assertThat(services.plans().suggestion(fixture.shop.picture(), soon).urgency())
                .isEqualTo(Urgency.LATER);
        assertThat(Objects.requireNonNull(riding.ride()).key()).isEqualTo("replenish.ride.order");
        assertThat(riding.arrivesOn()).isEqualTo(ShopFixture.TODAY.plusDays(10));
        assertThat(products(plan())).containsExactlyInAnyOrder(due, soon);
        assertThat(services.plans().planned(fixture.shop.picture(), soon)).isEqualTo(riding);
    }

    @Test
    void whatTheOwnerTakesOutStaysOutAndWhatHePutsInGoesAlong() {
        services.plans().choices().choose(soon.id(), 0);
        services.plans().choices().choose(far.id(), 40);

        assertThat(products(plan())).containsExactlyInAnyOrder(due, far);
        assertThat(line(far).quantity()).isEqualTo(40);
        assertThat(Objects.requireNonNull(line(far).ride()).key()).isEqualTo("replenish.ride.chosen");

        fixture.history.undo();
        assertThat(products(plan())).containsExactly(due);
    }

    @Test
    void reachesFreeFreightWhereThatSavesMoreThanItCosts() {
        var needed = plan().orders().getFirst().total();
        services.suppliers()
                .save(leeds, new SupplierTerms(fixture.shop.newId(), leeds.id(), gbp("80"), needed.plus(gbp("50"))));

        assertThat(products(plan())).containsExactlyInAnyOrder(due, soon, far);
        assertThat(Objects.requireNonNull(line(far).ride()).key()).isEqualTo("replenish.ride.freight");
    }

    @Test
    void whatRidesAlongIsTheFirstToStayBehindAndIsNotCalledDeferred() {
        var cost = line(due).shopCost().orElseThrow();
        services.settings().setBudget(cost.plus(gbp("1")));

        var plan = plan();

        assertThat(products(plan)).containsExactly(due);
        assertThat(plan.deferred()).isEmpty();
        assertThat(plan.needed()).isEqualTo(cost);
        services.settings().setBudget((Money) null);
        assertThat(products(plan())).containsExactlyInAnyOrder(due, soon);
    }

    @Test
    void nothingRidesAlongOnCashThatSomethingDueIsShortOf() {
        var cost = line(due).shopCost().orElseThrow().plus(line(soon).shopCost().orElseThrow());
        var dear = fixture.product("DEAR", "DEAR", "149.00", 1);
        fixture.offer(fixture.supplier("York", "GB", 10), dear, "90.00", 1, 1);
        Demand.daily(fixture, dear, 1, 200);
        services.settings().setBudget(cost.plus(gbp("1")));

        var plan = plan();

        assertThat(products(plan)).contains(due).doesNotContain(soon, dear);
        assertThat(plan.deferred()).extracting(Suggestion::product).contains(dear);
    }

    private Product sold(String sku, int stock) {
        var product = fixture.product(sku, sku, "4.95", stock);
        fixture.offer(leeds, product, "1.00", 1, 1);
        Demand.daily(fixture, product, 2, 200);
        return product;
    }

    private ReorderPlan plan() {
        return services.plans().plan(fixture.shop.picture(), Progress.NONE);
    }

    private Suggestion line(Product product) {
        return plan().orders().stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.product().equals(product))
                .findFirst()
                .orElseThrow();
    }

    private static List<Product> products(ReorderPlan plan) {
        return plan.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(Suggestion::product)
                .toList();
    }
}
