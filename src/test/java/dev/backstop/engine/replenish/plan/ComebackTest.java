package dev.backstop.engine.replenish.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Facts;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Cash;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComebackTest {
    private static final Supplier YIWU = Facts.supplier(1, "Yiwu", 30, 0);
    private static final Supplier LEEDS = Facts.supplier(2, "Leeds", 30, 0, "GBP", "1", gbp("500"), null);

    /// Two a day of each, nothing left: all risk the same sales, and cost 300, 400 and 600 as they are ordered, so
    /// that the cheap one is bought first and the dear ones are put off. What is left of the cash counts.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        BUDGET, DEFERRED,            FIRST, NEEDS
        1300,   '',                  -,     -
        1260,   'SKU-3',             SKU-3, 40.00
        700,    'SKU-3',             SKU-3, 600.00
        699,    'SKU-2,SKU-3',       SKU-2, 1.00
        300,    'SKU-2,SKU-3',       SKU-2, 400.00
        299,    'SKU-1,SKU-2,SKU-3', SKU-1, 1.00
        -50,    'SKU-1,SKU-2,SKU-3', SKU-1, 350.00
        """)
    void needsWhatIsMissingToItsCost(String budget, String deferred, String first, String needs) {
        var lines = List.of(line(1, YIWU, "1.00"), line(2, YIWU, "2.00"), line(3, YIWU, "3.00"));
        var cash = cash(budget);

        var plan = ReorderPlanner.plan(lines, cash, Facts.GBP);
        var found = Comeback.first(plan, Facts.GBP, more -> ReorderPlanner.plan(lines, more, Facts.GBP));

        assertThat(plan.deferred())
                .extracting(line -> line.product().sku().value())
                .containsExactlyInAnyOrder(deferred.isEmpty() ? new String[0] : deferred.split(","));
        assertThat(found.map(back -> back.line().product().sku().value()).orElse("-"))
                .isEqualTo(first);
        assertThat(found.map(back -> back.cash().amount().setScale(2).toPlainString())
                        .orElse("-"))
                .isEqualTo(needs);
    }

    /// Leeds takes no order below 500: of three at 300, 400 and 600 the last one reaches it with least.
    @Test
    void aSuppliersMinimumHasToBeReached() {
        var lines = List.of(line(1, LEEDS, "1.00"), line(2, LEEDS, "2.00"), line(3, LEEDS, "3.00"));
        var cash = new Cash(gbp("120"), gbp("0"));

        var plan = ReorderPlanner.plan(lines, cash, Facts.GBP);
        var found = Comeback.first(plan, Facts.GBP, more -> ReorderPlanner.plan(lines, more, Facts.GBP));

        assertThat(plan.orders()).isEmpty();
        assertThat(found.map(Comeback::cash)).contains(gbp("480"));
    }

    /// However the lines lie: with that much more cash it is in the plan, and it was not before.
    @Test
    void reallyComesBackWithThatMuchMore() {
        var random = new Random(9);
        var lines = new ArrayList<Suggestion>();
        for (int i = 0; i < 30; i++) {
            lines.add(new Facts(i)
                    .uneven(i, 1 + random.nextInt(8))
                    .stock(random.nextInt(150), 0)
                    .offer(i % 3 == 0 ? LEEDS : YIWU, "1." + (10 + random.nextInt(80)), 24, 12, 1)
                    .suggest());
        }
        int found = 0;
        int swapped = 0;
        for (int budget = 0; budget < 5000; budget += 130) {
            var cash = new Cash(gbp(String.valueOf(budget)), gbp("0"));
            var plan = ReorderPlanner.plan(lines, cash, Facts.GBP);
            var first = Comeback.first(plan, Facts.GBP, more -> ReorderPlanner.plan(lines, more, Facts.GBP));
            assertThat(first.isEmpty() && !plan.deferred().isEmpty()).isFalse();
            if (first.isPresent()) {
                var back = first.get();
                var more = ReorderPlanner.plan(lines, cash.withMore(back.cash()), Facts.GBP);
                assertThat(plan.deferred()).contains(back.line());
                assertThat(more.deferred()).doesNotContain(back.line());
                found++;
                swapped += more.deferred().size() >= plan.deferred().size() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(20);
        assertThat(swapped).isLessThan(found / 3);
    }

    private static Suggestion line(long id, Supplier from, String cost) {
        return new Facts(id)
                .demand(400, _ -> 2)
                .stock(0, 0)
                .offer(from, cost, 100, 100, 1)
                .suggest();
    }

    /// Below zero where more is taken already than the month has.
    private static Cash cash(String available) {
        return new Cash(gbp("2000"), gbp("2000").minus(gbp(available)));
    }

    private static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }
}
