package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.plan.ReorderPlanner;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFindingsTest {
    private static final Supplier YIWU = Facts.supplier(1, "Yiwu", 30, 6);
    private static final Supplier LEEDS = Facts.supplier(2, "Leeds", 4, 1);

    @Test
    void findsNothingInSoundFacts() {
        var facts = Facts.selling(2).offer(YIWU, "1.63", 24, 12, 1).offer(LEEDS, "2.00", 12, 12, 2);

        assertThat(keys(facts)).isEmpty();
    }

    @Test
    void namesEachDoubtfulFactWithItsFix() {
        assertThat(keys(Facts.selling(2))).containsExactly("replenish.trouble.noOffer");
        assertThat(keys(Facts.selling(2).offer(YIWU, "1.63", 24, 12, 1)))
                .containsExactly("replenish.finding.singleSourced");
        assertThat(keys(both(Facts.selling(2).pricedAt("0"), "1.63", 24)))
                .containsExactly("replenish.finding.noSellingPrice");
        assertThat(keys(both(Facts.selling(2), "0", 24))).contains("replenish.trouble.noPrice");
        assertThat(keys(both(Facts.selling(2), "1.63", 5000))).contains("replenish.finding.minimumTooLarge");
        assertThat(keys(both(new Facts(1).demand(0, _ -> 0), "1.63", 1))).contains("replenish.finding.noHistory");
        var atOnce = Facts.supplier(3, "At once", 0, 0);
        assertThat(keys(Facts.selling(2).offer(atOnce, "1.63", 1, 1, 1).offer(LEEDS, "2.00", 1, 1, 2)))
                .containsExactly("replenish.finding.noLeadTime");
        var negative = Facts.supplier(3, "Before", -5, 0);
        assertThat(keys(Facts.selling(2).offer(negative, "1.63", 1, 1, 1).offer(LEEDS, "2.00", 1, 1, 2)))
                .containsExactly("replenish.finding.noLeadTime");
        var noRate = Facts.supplier(4, "Shenzhen", 30, 0, "USD", "0", null, null);
        assertThat(keys(Facts.selling(2).offer(noRate, "2.00", 1, 1, 1).offer(LEEDS, "2.00", 1, 1, 2)))
                .contains("replenish.trouble.noRate");
    }

    @Test
    void whatSellsLikeAnotherProductIsForecastThoughItNeverSold() {
        assertThat(keys(both(new Facts(1).likeAnother(), "1.63", 24))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FIRST, SECOND, NAMED
        1.50,  1.40,   false
        1.63,  1.63,   false
        16.30, 1.40,   true
        1.50,  15.00,  true
        """)
    void namesAPriceBreakThatMakesUnitsDearer(String first, String second, boolean named) {
        Id<Offer> offer = new Id<>(1);
        var breaks = List.of(
                new PriceBreak(new Id<>(1), offer, 100, Money.of(first, "GBP")),
                new PriceBreak(new Id<>(2), offer, 200, Money.of(second, "GBP")));
        var facts = Facts.selling(2)
                .offer(YIWU, "1.63", 1, 1, 1)
                .asking(new BuyingTerms(breaks, null, null, true))
                .offer(LEEDS, "2.00", 1, 1, 2);

        assertThat(keys(facts).contains("replenish.finding.dearerBreak")).isEqualTo(named);
        assertThat(facts.suggest().quantity()).isPositive();
    }

    @Test
    void namesAPriceBreakInAnotherCurrencyWhichDoesNotCount() {
        var breaks = List.of(new PriceBreak(new Id<>(1), new Id<>(1), 2, Money.of("0.01", "USD")));
        var facts = Facts.selling(2)
                .offer(YIWU, "1.63", 1, 1, 1)
                .asking(new BuyingTerms(breaks, null, null, true))
                .offer(LEEDS, "2.00", 1, 1, 2);

        assertThat(keys(facts)).containsExactly("replenish.finding.breakCurrency");
        var suggestion = facts.suggest();
        assertThat(suggestion.cost()).contains(Money.of("1.63", "GBP").times(suggestion.quantity()));
    }

    @Test
    void ordersNoMinimumBeyondReason() {
        var slip = Facts.selling(2).offer(YIWU, "1.63", 999_999, 1, 1);
        var large = Facts.selling(2).offer(YIWU, "1.63", 5000, 1, 1);
        var elsewhere = Facts.selling(2).offer(YIWU, "1.63", 999_999, 1, 1).offer(LEEDS, "2.00", 1, 1, 2);

        assertThat(slip.suggest().option()).isNull();
        assertThat(Objects.requireNonNull(slip.suggest().trouble()).key())
                .isEqualTo("replenish.trouble.minimumTooLarge");
        assertThat(large.suggest().quantity())
                .as("seven years, named and left to the owner")
                .isEqualTo(5000);
        assertThat(Objects.requireNonNull(elsewhere.suggest().option()).supplier())
                .isEqualTo(LEEDS);
    }

    @Test
    void namesClosuresThatContradictEachOther() {
        var shut = Facts.closure("2027-01-30", "2027-02-20");
        var slow = new dev.backstop.domain.supply.Closure(
                new Id<>(2),
                YIWU.id(),
                "Slow",
                shut.from().plusDays(5),
                shut.to().plusDays(5),
                50);
        var always = Facts.closure("2026-12-01", "2027-10-01");

        assertThat(OrderFindings.of(YIWU, List.of(shut, slow), Facts.TERMS))
                .extracting(finding -> finding.what().key())
                .containsExactly("replenish.finding.closuresContradict");
        assertThat(OrderFindings.of(YIWU, List.of(always), Facts.TERMS))
                .extracting(finding -> finding.what().key())
                .containsExactly("replenish.finding.hardlyOpen");
    }

    @Test
    void namesASingleBulkOrder() {
        var bulk = new DailyDemand(Facts.TODAY.minusDays(3), new int[] {0, 40, 0});
        var usual = new DailyDemand(Facts.TODAY.minusDays(3), new int[] {2, 40, 0});

        assertThat(OrderFindings.of(bulk)).hasSize(1);
        assertThat(OrderFindings.of(usual)).isEmpty();
    }

    @Test
    void harmsNothingElseOfThePlan() {
        var sound =
                new Facts(1).demand(300, _ -> 2).offer(LEEDS, "1.00", 1, 1, 1).suggest();
        var broken = List.of(
                new Facts(2).demand(0, _ -> 0).suggest(),
                new Facts(3)
                        .demand(300, _ -> 2)
                        .offer(Facts.supplier(3, "Before", -5, -2), "0", 1, 1, 1)
                        .suggest(),
                new Facts(4)
                        .demand(300, _ -> 2)
                        .offer(YIWU, "1.63", 1_000_000, 7, 1)
                        .suggest());
        var cash = new Cash(Money.of("5000", "GBP"), Money.zero(Facts.GBP));
        var all = new java.util.ArrayList<>(broken);
        all.add(sound);

        var plan = ReorderPlanner.plan(all, cash, Facts.GBP);

        assertThat(plan.orders().getFirst().lines()).containsExactly(sound);
        assertThat(plan.planned()).isLessThanOrEqualTo(Money.of("5000", "GBP"));
    }

    private static Facts both(Facts facts, String cost, int minimum) {
        return facts.offer(YIWU, cost, minimum, 1, 1).offer(LEEDS, "2.00", 1, 1, 2);
    }

    private static List<String> keys(Facts facts) {
        return OrderFindings.of(facts.facts(), Facts.TERMS).stream()
                .map(finding -> finding.what().key())
                .toList();
    }
}
