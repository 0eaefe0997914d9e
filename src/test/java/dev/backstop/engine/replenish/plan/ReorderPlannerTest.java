package dev.backstop.engine.replenish.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Facts;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.level.ServiceClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReorderPlannerTest {
    private static final Supplier YIWU = Facts.supplier(1, "Yiwu", 30, 6);
    private static final Supplier LEEDS = Facts.supplier(2, "Leeds", 4, 1, "GBP", "1", Money.of("500", "GBP"), null);

    @Test
    void plansEverythingWhereCashHasNoLimit() {
        var suggestions = suggestions();
        var plan = ReorderPlanner.plan(suggestions, new Cash(null, gbp("6000")), Facts.GBP);

        assertThat(plan.lines())
                .isEqualTo((int) suggestions.stream().filter(Suggestion::isDue).count());
        assertThat(plan.deferred()).isEmpty();
        assertThat(plan.left()).isEmpty();
        assertThat(plan.planned()).isEqualTo(plan.needed());
    }

    @Test
    void neverSpendsMoreThanThereIs() {
        var suggestions = suggestions();
        for (String budget : List.of("0", "100", "400", "1000", "2500", "6000", "20000")) {
            var plan = ReorderPlanner.plan(suggestions, new Cash(gbp(budget), gbp("300")), Facts.GBP);

            var available = new Cash(gbp(budget), gbp("300")).available().orElseThrow();
            assertThat(plan.planned()).isLessThanOrEqualTo(available);
            assertThat(plan.planned().plus(plan.deferredCost())).isEqualTo(plan.needed());
            assertThat(plan.left()).contains(available.minus(plan.planned()));
        }
    }

    @Test
    void putsOffWhatRisksLeastForThePound() {
        var plan = ReorderPlanner.plan(suggestions(), new Cash(gbp("1500"), gbp("0")), Facts.GBP);

        assertThat(plan.deferred()).isNotEmpty();
        assertThat(plan.deferred())
                .extracting(ReorderPlannerTest::riskPerPound)
                .isSortedAccordingTo(Collections.reverseOrder());
        double best = plan.orders().stream()
                .flatMap(order -> order.lines().stream())
                .mapToDouble(ReorderPlannerTest::riskPerPound)
                .max()
                .orElseThrow();
        assertThat(riskPerPound(plan.deferred().getFirst())).isLessThanOrEqualTo(best);
        var risked = plan.deferred().stream().map(Suggestion::atRisk).reduce(Money.zero(Facts.GBP), Money::plus);
        assertThat(plan.deferredAtRisk()).isEqualTo(risked);
    }

    /// Leeds takes no order below 500. Three of its products cost 300, 400 and 600; the owner has chosen the first,
    /// so that the second reaches the minimum with it and need not wait for the third.
    @Test
    void whatTheOwnerChoseCountsTowardsItsSuppliersMinimum() {
        var lines = new ArrayList<Suggestion>();
        for (int i = 1; i <= 3; i++) {
            lines.add(new Facts(i)
                    .demand(400, _ -> 2)
                    .offer(LEEDS, i + ".00", 100, 100, 1)
                    .suggest());
        }
        var cash = new Cash(gbp("750"), gbp("0"));

        var plan = ReorderPlanner.plan(lines, Set.of(lines.getFirst().key()), cash, Facts.GBP);

        assertThat(plan.planned()).isEqualTo(gbp("700"));
        assertThat(plan.deferred()).containsExactly(lines.getLast());
        var dear = ReorderPlanner.plan(lines, Set.of(lines.getLast().key()), cash, Facts.GBP);
        assertThat(dear.planned()).isEqualTo(gbp("600"));
        var beyond =
                ReorderPlanner.plan(lines, Set.of(lines.getLast().key()), new Cash(gbp("100"), gbp("0")), Facts.GBP);
        assertThat(beyond.planned()).isEqualTo(gbp("600"));
        assertThat(beyond.deferred()).hasSize(2);
    }

    @Test
    void isTheSameWhateverTheOrderOfRows() {
        var suggestions = new ArrayList<>(suggestions());
        var cash = new Cash(gbp("1500"), gbp("0"));
        var plan = ReorderPlanner.plan(suggestions, cash, Facts.GBP);
        Collections.shuffle(suggestions, new Random(3));

        assertThat(ReorderPlanner.plan(suggestions, cash, Facts.GBP)).isEqualTo(plan);
    }

    @Test
    void groupsBySupplierAndNamesWhatIsMissingToItsMinimum() {
        var line = Facts.selling(2).offer(LEEDS, "1.00", 10, 10, 1).suggest();
        var other =
                new Facts(2).demand(300, _ -> 9).offer(YIWU, "1.63", 240, 48, 1).suggest();

        var plan = ReorderPlanner.plan(List.of(line, other), new Cash(null, gbp("0")), Facts.GBP);

        assertThat(plan.orders()).hasSize(2);
        assertThat(plan.orders().getFirst().supplier()).isEqualTo(YIWU);
        var leeds = plan.orders().getLast();
        assertThat(leeds.missingToMinimum()).isEqualTo(gbp("500").minus(leeds.total()));
        assertThat(leeds.orderBy()).isEqualTo(Facts.TODAY);
        assertThat(leeds.arrivesOn()).isEqualTo(Facts.TODAY.plusDays(4));
        assertThat(leeds.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(plan.orders().getFirst().missingToMinimum()).isNull();
    }

    @Test
    void addsUpToThePennyAlsoInAnotherCurrency() {
        var holland = Facts.supplier(3, "Rotterdam", 8, 1, "EUR", "0.8701", null, null);
        var lines = new ArrayList<Suggestion>();
        for (int i = 1; i <= 6; i++) {
            lines.add(Facts.selling(i).offer(holland, "1.23" + i, 1, 1, 1).suggest());
        }
        var plan = ReorderPlanner.plan(lines, new Cash(gbp("40"), gbp("0")), Facts.GBP);

        assertThat(plan.deferred()).isNotEmpty();
        for (var line : lines) {
            assertThat(line.shopCost().orElseThrow())
                    .isEqualTo(line.shopCost().orElseThrow().payable());
        }
        assertThat(plan.planned()).isEqualTo(plan.planned().payable());
        assertThat(plan.planned().payable().plus(plan.deferredCost().payable()))
                .isEqualTo(plan.needed().payable());
    }

    @Test
    void leavesNoCashBelowZero() {
        assertThat(new Cash(gbp("100"), gbp("250")).available()).contains(gbp("0"));
    }

    @Test
    void classesProductsByWhatTheyEarn() {
        var earned = new HashMap<Id<Product>, Money>();
        String[] amounts = {"500", "250", "100", "90", "40", "20", "0", "-5"};
        for (int i = 0; i < amounts.length; i++) {
            earned.put(new Id<>(i), gbp(amounts[i]));
        }

        var classes = ServiceClass.of(earned);

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7))
                .extracting(i -> classes.get(new Id<Product>(i)))
                .containsExactly(
                        ServiceClass.A,
                        ServiceClass.A,
                        ServiceClass.A,
                        ServiceClass.B,
                        ServiceClass.B,
                        ServiceClass.C,
                        ServiceClass.C,
                        ServiceClass.C);
    }

    private static List<Suggestion> suggestions() {
        var random = new Random(9);
        var suggestions = new ArrayList<Suggestion>();
        for (int i = 0; i < 30; i++) {
            suggestions.add(new Facts(i)
                    .uneven(i, 1 + random.nextInt(8))
                    .stock(random.nextInt(150), 0)
                    .offer(i % 3 == 0 ? LEEDS : YIWU, "1." + (10 + random.nextInt(80)), 24, 12, 1)
                    .suggest());
        }
        return suggestions;
    }

    private static double riskPerPound(Suggestion suggestion) {
        return suggestion.atRisk().toDouble()
                / suggestion.shopCost().orElseThrow().toDouble();
    }

    private static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }
}
