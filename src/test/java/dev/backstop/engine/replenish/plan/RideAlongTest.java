package dev.backstop.engine.replenish.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.BuyingTerms;
import dev.backstop.engine.replenish.Facts;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import dev.backstop.engine.replenish.cash.Cash;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RideAlongTest {
    private static final Supplier LEEDS = Facts.supplier(2, "Leeds", 10, 0, "GBP", "1", Money.of("420", "GBP"), null);

    @Test
    void takesAlongWhatIsDueSoonWhereThatIsCheaperThanASecondOrder() {
        var due = line(1, 5, "1.00");
        var soon = line(2, 38, "1.00");
        var dear = line(3, 38, "4.00");
        var plan = ReorderPlanner.plan(List.of(due, soon), unlimited(), Facts.GBP);

        var riding = RideAlong.on(plan.orders().getFirst(), List.of(due, soon), Facts.TERMS);

        assertThat(soon.urgency()).isEqualTo(Urgency.LATER);
        assertThat(riding.lines()).containsExactly(soon);
        assertThat(riding.saves()).isBetween(Money.of("10", "GBP"), Money.of("18", "GBP"));
        assertThat(RideAlong.on(plan.orders().getFirst(), List.of(due, dear), Facts.TERMS)
                        .saves())
                .isLessThan(riding.saves());
    }

    @Test
    void aSecondOrderWouldPayItsFreightTooWhereThatIsNotFree() {
        var due = withFreight(1, 5, null);
        var soon = withFreight(2, 38, null);
        var plan = ReorderPlanner.plan(List.of(due, soon), unlimited(), Facts.GBP);

        var riding = RideAlong.on(plan.orders().getFirst(), List.of(due, soon), Facts.TERMS);

        assertThat(riding.lines()).containsExactly(soon);
        assertThat(riding.saves()).isGreaterThan(Money.of("60", "GBP"));
        var free = List.of(withFreight(1, 5, Money.of("50", "GBP")), withFreight(2, 38, Money.of("50", "GBP")));
        assertThat(RideAlong.on(
                                ReorderPlanner.plan(free, unlimited(), Facts.GBP)
                                        .orders()
                                        .getFirst(),
                                free,
                                Facts.TERMS)
                        .saves())
                .isLessThan(Money.of("18", "GBP"));
    }

    @Test
    void freightTakesItsPartOfTheCash() {
        var lines = List.of(withFreight(1, 5, null), withFreight(2, 6, null));
        var goods = lines.stream().flatMap(line -> line.shopCost().stream()).reduce(Money.zero(Facts.GBP), Money::plus);
        var freight = Money.of("60", "GBP");

        var all = ReorderPlanner.plan(lines, unlimited(), Facts.GBP);
        assertThat(all.planned()).isEqualTo(goods.plus(freight));
        assertThat(all.orders().getFirst().freight()).isEqualTo(freight);

        var enough = ReorderPlanner.plan(lines, new Cash(goods.plus(freight), Money.zero(Facts.GBP)), Facts.GBP);
        assertThat(enough.deferred()).isEmpty();
        var scarce = ReorderPlanner.plan(lines, new Cash(goods, Money.zero(Facts.GBP)), Facts.GBP);
        assertThat(scarce.deferred()).hasSize(1);
        assertThat(scarce.planned()).isLessThanOrEqualTo(goods);
        assertThat(scarce.planned().plus(scarce.deferredCost())).isEqualTo(scarce.needed());
    }

    /// Free from what all lines cost together: with cash for one of them its freight must be paid.
    @Test
    void aPartThatMissesFreeFreightPaysIt() {
        var cost = withFreight(1, 5, null).shopCost().orElseThrow();
        var free = cost.times(2).minus(Money.of("1", "GBP"));
        var lines = List.of(withFreight(1, 5, free), withFreight(2, 6, free));
        for (int pounds = 0; pounds < 400; pounds += 20) {
            var available = Money.of(String.valueOf(pounds), "GBP");
            var plan = ReorderPlanner.plan(lines, new Cash(available, Money.zero(Facts.GBP)), Facts.GBP);
            assertThat(plan.planned()).isLessThanOrEqualTo(available);
        }
    }

    private static Suggestion withFreight(long id, int stock, @Nullable Money freeFrom) {
        var freight = new SupplierTerms(new Id<>(9), LEEDS.id(), Money.of("60", "GBP"), freeFrom);
        return new Facts(id)
                .demand(400, _ -> 2)
                .stock(stock, 0)
                .offer(LEEDS, "1.00", 1, 1, 1)
                .asking(new BuyingTerms(List.of(), null, freight, false, freeFrom == null ? 0.5 : 0))
                .suggest();
    }

    @Test
    void leavesWhatIsDueFarOff() {
        var due = line(1, 5, "1.00");
        var far = line(2, 500, "4.00");
        var plan = ReorderPlanner.plan(List.of(due, far), unlimited(), Facts.GBP);

        assertThat(RideAlong.on(plan.orders().getFirst(), List.of(due, far), Facts.TERMS)
                        .lines())
                .isEmpty();
    }

    @Test
    void reachesTheMinimumWithTheSoonestDue() {
        var due = line(1, 5, "1.00");
        var soon = line(2, 38, "1.00");
        var later = line(3, 60, "1.00");
        var plan = ReorderPlanner.plan(List.of(due, soon, later), unlimited(), Facts.GBP);
        var order = plan.orders().getFirst();

        assertThat(order.missingToMinimum()).isNotNull();
        assertThat(RideAlong.toMinimum(order, List.of(due, soon, later), Facts.TERMS)
                        .lines())
                .containsExactly(soon);
        assertThat(RideAlong.toMinimum(order, List.of(due), Facts.TERMS).lines())
                .isEmpty();
    }

    private static Suggestion line(long id, int stock, String cost) {
        return new Facts(id)
                .demand(400, _ -> 2)
                .stock(stock, 0)
                .offer(LEEDS, cost, 1, 1, 1)
                .suggest();
    }

    private static Cash unlimited() {
        return new Cash(null, Money.zero(Facts.GBP));
    }
}
