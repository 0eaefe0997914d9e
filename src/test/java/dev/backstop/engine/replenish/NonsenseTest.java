package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.plan.Comeback;
import dev.backstop.engine.replenish.plan.ReorderPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What nobody means and files hold all the same: each in one product of a shop, of which the rest is planned as if it
/// were not there.
class NonsenseTest {
    private static final int MOST = Integer.MAX_VALUE;
    private static final Supplier YIWU = Facts.supplier(9, "Yiwu", 30, 6);
    private static final Id<Offer> OFFER = new Id<>(1);

    static Stream<Arguments> nonsense() {
        return Stream.of(
                named("a lead time of minus a year", one(Facts.supplier(8, "Back", -365, 3), "1.63", 1, 1)),
                named("a lead time of a hundred years", one(Facts.supplier(8, "Never", 36_500, 3), "1.63", 1, 1)),
                named("a spread of a hundred years", one(Facts.supplier(8, "Maybe", 30, 36_500), "1.63", 1, 1)),
                named("a spread below zero", one(Facts.supplier(8, "Sure", 30, -9), "1.63", 1, 1)),
                named("nothing to pay", one(YIWU, "0", 1, 1)),
                named("a cost below zero", one(YIWU, "-5", 1, 1)),
                named("a cost of a billion", one(YIWU, "1000000000", 1, 1)),
                named("a minimum beyond all numbers", one(YIWU, "1.63", MOST, 1)),
                named("a case beyond all numbers", one(YIWU, "1.63", 1, MOST)),
                named("a minimum and cases beyond all numbers", one(YIWU, "1.63", MOST, MOST - 1)),
                named("no rate", one(foreign("0"), "1.63", 1, 1)),
                named("a rate below zero", one(foreign("-1"), "1.63", 1, 1)),
                named("a rate of a million", one(foreign("1000000"), "1.63", 1, 1)),
                named("a price of nothing", one(YIWU, "1.63", 1, 1).pricedAt("0")),
                named("a price below zero", one(YIWU, "1.63", 1, 1).pricedAt("-4.95")),
                named("stock beyond reason", one(YIWU, "1.63", 1, 1).stock(2_000_000_000, 0)),
                named("stock far below zero", one(YIWU, "1.63", 1, 1).stock(-2_000_000, 0)),
                named("all the world waits", one(YIWU, "1.63", 1, 1).stock(0, 2_000_000)),
                named("a delivery before all time", one(YIWU, "1.63", 1, 1).inbound(5, Facts.TODAY.minusYears(90))),
                named("a delivery of nothing", one(YIWU, "1.63", 1, 1).inbound(0, Facts.TODAY)),
                named("a delivery beyond reason", one(YIWU, "1.63", 1, 1).inbound(1_000_000_000, Facts.TODAY)),
                named(
                        "shut for ever",
                        new Facts(99).offer(YIWU, "1.63", 1, 1, 1, List.of(Facts.closure("1970-01-01", "2999-12-31")))),
                named("a shelf life of no day", one(YIWU, "1.63", 1, 1).asking(terms(null, 0, false))),
                named("a shelf life below zero", one(YIWU, "1.63", 1, 1).asking(terms(null, -30, true))),
                named(
                        "a price break in another currency",
                        one(YIWU, "1.63", 1, 1).asking(dollars())),
                named(
                        "freight in another currency",
                        one(foreign("0.79"), "1.63", 1, 1).asking(freight("40", "0"))),
                named("duty below zero", one(YIWU, "1.63", 1, 1).asking(terms(-2.0, null, false))),
                named("duty of the whole price", one(YIWU, "1.63", 1, 1).asking(terms(-1.0, null, true))),
                named("freight below zero", one(YIWU, "1.63", 1, 1).asking(freight("-40", "0"))),
                named("freight free from nothing", one(YIWU, "1.63", 1, 1).asking(freight("40", "0"))),
                named("freight beyond reason", one(YIWU, "1.63", 1, 1).asking(freight("1000000000", null))),
                named("a minimum value of nothing", one(minimum("0"), "1.63", 1, 1)),
                named(
                        "a minimum value beyond reason",
                        one(minimum("100000000000"), "1.63", 1, 1)
                                .asking(new BuyingTerms(List.of(), null, null, true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void harmsNothingElse(String what, Facts facts) {
        var shop = RandomShop.of(1);
        var others = shop.lines(Facts.TERMS);
        var products = new ArrayList<>(shop.products());
        products.add(facts.facts());
        var all = new RandomShop(products).lines(Facts.TERMS);
        var cash = new Cash(Money.of("1500", "GBP"), Money.zero(Facts.GBP));

        assertThat(OrderFindings.of(facts.facts(), Facts.TERMS)).isNotNull();
        var plan = ReorderPlanner.plan(all, cash, Facts.GBP);
        assertThat(plan.planned()).isLessThanOrEqualTo(Money.of("1500", "GBP"));
        assertThat(Comeback.first(plan, Facts.GBP, more -> ReorderPlanner.plan(all, more, Facts.GBP)))
                .isNotNull();
        for (var line : others) {
            assertThat(all.stream().filter(other -> other.key().equals(line.key()) && line.ride() == null))
                    .allSatisfy(other -> assertThat(other.quantity()).isEqualTo(line.quantity()));
        }
    }

    private static Arguments named(String what, Facts facts) {
        return Arguments.of(what, facts);
    }

    private static Facts one(Supplier from, String cost, int minimum, int casePack) {
        return new Facts(99).offer(from, cost, minimum, casePack, 1);
    }

    private static Supplier foreign(String rate) {
        return Facts.supplier(8, "Shenzhen", 30, 6, "USD", rate, null, null);
    }

    private static Supplier minimum(String value) {
        return Facts.supplier(8, "Least", 30, 6, "GBP", "1", Money.of(value, "GBP"), null);
    }

    private static BuyingTerms terms(@Nullable Double landed, @Nullable Integer shelfLife, boolean incremental) {
        var breaks = List.of(new PriceBreak(new Id<>(1), OFFER, 50, Money.of("1.50", "GBP")));
        return new BuyingTerms(
                breaks,
                new OfferTerms(new Id<>(1), OFFER, incremental, null, null, landed, shelfLife, null),
                null,
                true);
    }

    private static BuyingTerms dollars() {
        var breaks = List.of(new PriceBreak(new Id<>(1), OFFER, 2, Money.of("1.50", "USD")));
        return new BuyingTerms(breaks, null, null, true);
    }

    private static BuyingTerms freight(String cost, @Nullable String free) {
        return new BuyingTerms(
                List.of(),
                null,
                new SupplierTerms(
                        new Id<>(1), YIWU.id(), Money.of(cost, "GBP"), free == null ? null : Money.of(free, "GBP")),
                true);
    }
}
