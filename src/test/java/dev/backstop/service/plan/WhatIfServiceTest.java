package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.WhatIf;
import dev.backstop.engine.replenish.plan.PlanComparison;
import dev.backstop.engine.replenish.plan.PlanComparison.Difference;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Today's plan beside the one that would be made if something came otherwise; nothing of it stays.
class WhatIfServiceTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final WhatIfService whatIf = services.whatIf();
    private final Supplier yiwu = fixture.supplier("Yiwu", "CN", 20);
    private final Supplier leeds = fixture.supplier("Leeds", "GB", 5);
    private final Product bag = sold("BAG", 30, yiwu);
    private final Product tin = sold("TIN", 200, leeds);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aStoppedSupplierHoldsBackItsOrdersAndTheOthersStepIn() {
        fixture.purchaseOrder("PO-1", yiwu, bag, 60, TODAY.plusDays(10));
        fixture.offer(leeds, bag, "1.50", 1, 1);
        var before = fixture.shop.picture();

        var compared = compared(whatIf.stops(yiwu.id(), 40));

        var difference = only(compared, bag);
        assertThat(difference.now().supplier()).isEqualTo(yiwu);
        assertThat(difference.then().supplier()).isEqualTo(leeds);
        assertThat(difference.then().units()).isPositive();
        assertThat(difference.then().orderBy()).isAfterOrEqualTo(TODAY);
        assertThat(fixture.shop.picture()).isSameAs(before);
    }

    /// Nothing of it has to be ordered in the three days that the supplier is stopped.
    @Test
    void aStopThatIsOverInTimeChangesNothing() {
        var cup = sold("CUP", 300, yiwu);
        fixture.offer(leeds, cup, "1.50", 1, 1);
        assertThat(services.plans().suggestion(fixture.shop.picture(), cup).orderBy())
                .isAfter(TODAY.plusDays(3));

        assertThat(compared(whatIf.stops(yiwu.id(), 3)).differences())
                .extracting(Difference::product)
                .doesNotContain(cup);
        assertThat(compared(whatIf.stops(yiwu.id(), 300)).differences())
                .extracting(Difference::product)
                .contains(cup);
    }

    @Test
    void whatNobodyElseHasRunsOutAndItsSalesAreLost() {
        var compared = compared(whatIf.stops(yiwu.id(), 40));

        var difference = only(compared, bag);
        assertThat(difference.then().supplier()).isNull();
        assertThat(difference.then().daysOut()).isGreaterThan(difference.now().daysOut());
        assertThat(compared.then().lost()).isGreaterThan(compared.now().lost());
        assertThat(compared.then().plan().planned())
                .isLessThan(compared.now().plan().planned());
    }

    @Test
    void moreDemandOfAProductOrACategoryInAPeriod() {
        var product = compared(whatIf.demand(tin.id(), 6, TODAY, TODAY.plusDays(60)));
        assertThat(product.differences()).extracting(Difference::product).containsExactly(tin);
        var difference = product.differences().getFirst();
        assertThat(difference.now().units()).isZero();
        assertThat(difference.then().units()).isPositive();
        assertThat(difference.then().orderBy()).isBefore(difference.now().orderBy());

        assertThat(compared(whatIf.demand("Kitchen", 6, TODAY, TODAY.plusDays(60)))
                        .differences())
                .extracting(Difference::product)
                .containsExactlyInAnyOrder(bag, tin);
        assertThat(compared(whatIf.demand("Garden", 6, TODAY, TODAY.plusDays(60)))
                        .differences())
                .isEmpty();
    }

    @Test
    void longerLeadTimesOrderEarlier() {
        var compared = compared(whatIf.leadTimes(20));

        assertThat(only(compared, tin).then().orderBy())
                .isBefore(only(compared, tin).now().orderBy());
    }

    @Test
    void lessCashPutsOffAndTheOwnersQuantitiesStay() {
        services.settings().setBudget(gbp("1000"));
        services.plans().choices().choose(bag.id(), 333);

        var compared = compared(whatIf.budget(gbp("-990")));

        assertThat(compared.now().plan().orders().getFirst().lines().getFirst().quantity())
                .isEqualTo(333);
        assertThat(compared.then().plan().cash().budget()).isEqualTo(gbp("10"));
        services.plans().choices().unchoose(bag.id());
        var free = compared(whatIf.budget(gbp("-999")));
        assertThat(free.then().plan().deferred()).hasSize(1);
        assertThat(only(free, bag).unitsMore()).isNegative();
    }

    private PlanComparison compared(WhatIf change) {
        return whatIf.compared(change, Progress.NONE).orElseThrow();
    }

    private static Difference only(PlanComparison compared, Product product) {
        return List.copyOf(compared.differences()).stream()
                .filter(difference -> difference.product().equals(product))
                .findFirst()
                .orElseThrow();
    }

    private Product sold(String sku, int stock, Supplier supplier) {
        var product = fixture.product(sku, sku, "4.95", stock);
        fixture.offer(supplier, product, "1.00", 1, 1);
        Demand.daily(fixture, product, 2, 200);
        return product;
    }
}
