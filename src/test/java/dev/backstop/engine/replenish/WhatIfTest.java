package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.plan.PlanComparison;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.ReorderPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Supplier YIWU = Facts.supplier(1, "Yiwu", 30, 6);
    private static final Supplier ROTTERDAM = Facts.supplier(2, "Rotterdam", 8, 1);
    private static final Cash CASH = new Cash(Money.of("3000", "GBP"), Money.zero(Facts.GBP));

    @Test
    void turnsToTheOtherOfferWhenASupplierStops() {
        var facts = List.of(Facts.selling(2)
                .stock(20, 0)
                .offer(YIWU, "1.63", 24, 12, 1)
                .offer(ROTTERDAM, "2.35", 24, 12, 2)
                .facts());

        var compared = compared(facts, Facts.TERMS, CASH, new WhatIf.SupplierStops(YIWU.id(), 30, Set.of()));

        assertThat(supplier(compared.now().plan())).isEqualTo(YIWU);
        assertThat(supplier(compared.then().plan())).isEqualTo(ROTTERDAM);
        assertThat(compared.differences()).hasSize(1);
        assertThat(spent(compared.then())).isGreaterThan(spent(compared.now()));
    }

    @Test
    void ordersMoreForMoreDemandInTheLeadTimeAndNoOtherProductsChange() {
        var facts = facts();
        var one = facts.getFirst().product().id();
        var more = new WhatIf.DemandTimes(Set.of(one), 3, Facts.TODAY, Facts.TODAY.plusDays(40));

        var then = more.in(facts.getFirst(), Facts.TODAY);

        assertThat(then.forecast().mean(41))
                .isCloseTo(3 * facts.getFirst().forecast().mean(41), within(1e-2));
        assertThat(then.forecast().mean(100) - then.forecast().mean(60))
                .isCloseTo(
                        facts.getFirst().forecast().mean(100)
                                - facts.getFirst().forecast().mean(60),
                        within(1e-2));
        assertThat(Replenishment.suggest(then, Facts.TERMS).reorderPoint().units())
                .isGreaterThan(Replenishment.suggest(facts.getFirst(), Facts.TERMS)
                        .reorderPoint()
                        .units());
        assertThat(compared(facts, Facts.TERMS, new Cash(null, Money.zero(Facts.GBP)), more)
                        .differences())
                .extracting(difference -> difference.product().id())
                .containsOnly(one);
    }

    @Test
    void raisesEveryReorderPointForLongerLeadTimes() {
        var longer = new WhatIf.LeadTimesLonger(14);
        for (var fact : facts()) {
            assertThat(Replenishment.suggest(longer.in(fact, Facts.TODAY), Facts.TERMS)
                            .reorderPoint()
                            .units())
                    .isGreaterThanOrEqualTo(Replenishment.suggest(fact, Facts.TERMS)
                            .reorderPoint()
                            .units());
        }
    }

    @Test
    void defersLessWithMoreCash() {
        var more = compared(facts(), Facts.TERMS, CASH, new WhatIf.CashChanges(Money.of("2000", "GBP")));
        var less = compared(facts(), Facts.TERMS, CASH, new WhatIf.CashChanges(Money.of("-2500", "GBP")));

        assertThat(more.then().lost()).isLessThanOrEqualTo(more.now().lost());
        assertThat(less.then().lost()).isGreaterThan(less.now().lost());
        assertThat(less.then().runOut()).isGreaterThanOrEqualTo(less.now().runOut());
        assertThat(spent(less.then())).isLessThan(spent(less.now()));
    }

    @Test
    void holdsBackWhatIsOnItsWayFromAStoppedSupplier() {
        var facts = Facts.selling(2)
                .stock(20, 0)
                .inbound(240, Facts.TODAY.plusDays(5))
                .offer(YIWU, "1.63", 24, 12, 1)
                .facts();
        var order = facts.inbound().getFirst().purchaseOrderId();

        var compared =
                compared(List.of(facts), Facts.TERMS, CASH, new WhatIf.SupplierStops(YIWU.id(), 30, Set.of(order)));

        assertThat(compared.now().runOut()).isZero();
        assertThat(compared.differences().getFirst().then().daysOut()).isEqualTo(20);
        assertThat(compared.then().lost()).isEqualTo(Money.of("198", "GBP"));
    }

    private static PlanComparison compared(List<ReplenishFacts> facts, ReplenishTerms terms, Cash cash, WhatIf change) {
        var pairs = facts.stream()
                .map(fact -> new PlanComparison.Pair(scene(fact, terms), scene(change.in(fact, terms.today()), terms)))
                .toList();
        var now = pairs.stream().map(pair -> pair.now().suggestion()).toList();
        var then = pairs.stream().map(pair -> pair.then().suggestion()).toList();
        return PlanComparison.of(
                pairs,
                ReorderPlanner.plan(now, cash, terms.currency()),
                ReorderPlanner.plan(then, change.in(cash), terms.currency()),
                terms.currency());
    }

    private static PlanComparison.Scene scene(ReplenishFacts facts, ReplenishTerms terms) {
        return new PlanComparison.Scene(facts, Replenishment.suggest(facts, terms));
    }

    private static Money spent(PlanComparison.Side side) {
        return side.plan().planned();
    }

    private static Supplier supplier(ReorderPlan plan) {
        return plan.orders().getFirst().supplier();
    }

    private static List<ReplenishFacts> facts() {
        var random = new Random(9);
        var facts = new ArrayList<ReplenishFacts>();
        for (int i = 0; i < 20; i++) {
            facts.add(new Facts(i)
                    .uneven(i, 1 + random.nextInt(8))
                    .stock(random.nextInt(150), 0)
                    .offer(YIWU, "1." + (10 + random.nextInt(80)), 24, 12, 1)
                    .facts());
        }
        return facts;
    }
}
