package dev.backstop.engine.replenish.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Facts;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Cash;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanShiftTest {
    private static final Supplier YIWU = Facts.supplier(1, "Yiwu", 30, 0);
    private static final Supplier LEEDS = Facts.supplier(2, "Leeds", 30, 0);

    @Test
    void thePlanThatStaysIsNoShift() {
        assertThat(PlanShift.between(plan(line(1, YIWU, 2)), plan(line(1, YIWU, 2)))
                        .isNothing())
                .isTrue();
    }

    /// 300 of the first at 1.00 as before; the second from somebody else, more of the third, the fourth new, the
    /// fifth gone.
    @Test
    void countsWhatCameWhatWentAndWhatIsOtherwise() {
        var before = plan(line(1, YIWU, 2), line(2, YIWU, 2), line(3, YIWU, 2), line(5, YIWU, 2));
        var after = plan(line(1, YIWU, 2), line(2, LEEDS, 2), line(3, YIWU, 9), line(4, YIWU, 2));

        assertThat(PlanShift.between(before, after))
                .returns(1, PlanShift::added)
                .returns(1, PlanShift::dropped)
                .returns(2, PlanShift::changed)
                .returns(Money.of("1200", "GBP"), PlanShift::neededBefore)
                .returns(after.needed(), PlanShift::needed)
                .returns(false, PlanShift::isNothing);
    }

    private static Suggestion line(long id, Supplier from, int perDay) {
        return new Facts(id)
                .demand(400, _ -> perDay)
                .offer(from, "1.00", 100, 100, 1)
                .suggest();
    }

    private static ReorderPlan plan(Suggestion... lines) {
        return ReorderPlanner.plan(List.of(lines), new Cash(null, Money.zero(Facts.GBP)), Facts.GBP);
    }
}
