package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.replenish.quantity.OrderQuantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplenishmentTest {
    private static final LocalDate TODAY = Facts.TODAY;
    private static final Supplier YIWU = Facts.supplier(1, "Yiwu", 30, 6);
    private static final Supplier STEADY_YIWU = Facts.supplier(1, "Yiwu", 30, 0);
    private static final Supplier ROTTERDAM = Facts.supplier(2, "Rotterdam", 8, 1);
    private static final Supplier STEADY = Facts.supplier(3, "Steady", 30, 0);

    /// Two a day for certain: 60 in 30 days of lead time, no safety stock, so that every number can be checked by
    /// head.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        AVAILABLE, OWED, DUE_IN, UNITS, POSITION, SHORT, ORDER_IN, URGENCY, QUANTITY
        40,        0,    -,      0,     40,       20,    0,        TODAY,   240
        60,        0,    -,      0,     60,       0,     0,        TODAY,   240
        61,        0,    -,      0,     61,       -1,    0,        TODAY,   240
        62,        0,    -,      0,     62,       -2,    1,        SOON,    240
        72,        0,    -,      0,     72,       -12,   6,        SOON,    240
        74,        0,    -,      0,     74,       -14,   7,        LATER,   240
        40,        0,    20,     40,    80,       -20,   10,       LATER,   240
        40,        0,    37,     40,    80,       -20,   10,       LATER,   240
        40,        0,    38,     40,    40,       20,    0,        TODAY,   240
        40,        0,    -2,     40,    80,       -20,   10,       LATER,   240
        0,         9,    -,      0,     -9,       69,    0,        TODAY,   240
        0,         300,  -,      0,     -300,     360,   0,        TODAY,   384
        """)
    void ordersWhenThePositionFallsBelowTheReorderPoint(
            int available,
            int owed,
            String dueIn,
            int units,
            int position,
            int shortBy,
            int orderIn,
            Urgency urgency,
            int quantity) {
        var facts = Facts.selling(2).stock(available, owed).offer(STEADY, "1.63", 240, 48, 1);
        if (!dueIn.equals("-")) {
            facts.inbound(units, TODAY.plusDays(Integer.parseInt(dueIn)));
        }

        var suggestion = facts.suggest();

        assertThat(suggestion.reorderPoint().leadTimeDemand()).isEqualTo(60);
        assertThat(suggestion.reorderPoint().safetyStock()).isZero();
        assertThat(suggestion.reorderPoint().units()).isEqualTo(60);
        assertThat(suggestion.position()).isEqualTo(position);
        assertThat(suggestion.shortBy()).isEqualTo(shortBy);
        assertThat(suggestion.orderBy()).isEqualTo(TODAY.plusDays(orderIn));
        assertThat(suggestion.urgency()).isEqualTo(urgency);
        assertThat(suggestion.quantity()).isEqualTo(quantity);
        assertThat(suggestion.arrivesOn()).isEqualTo(TODAY.plusDays(orderIn + 30L));
    }

    /// However much lies there: the reorder point of 60 and an order on top of it.
    @ParameterizedTest
    @CsvSource({"0, 300", "61, 300", "900, 300"})
    void saysUpToWhatItEverOrders(int available, int orderUpTo) {
        var suggestion = Facts.selling(2)
                .stock(available, 0)
                .offer(STEADY, "1.63", 240, 48, 1)
                .suggest();

        assertThat(suggestion.orderUpTo()).isEqualTo(orderUpTo);
    }

    @Test
    void ordersUpToNothingWithoutAnOffer() {
        assertThat(Facts.selling(2).stock(40, 0).suggest().orderUpTo()).isZero();
    }

    @Test
    void doesNotCountADeliveryWithoutADate() {
        var suggestion = Facts.selling(2)
                .stock(40, 0)
                .inbound(500, null)
                .offer(STEADY, "1.63", 1, 1, 1)
                .suggest();

        assertThat(suggestion.position()).isEqualTo(40);
    }

    @Test
    void addsUpLineByLine() {
        var random = new Random(4);
        for (int seed = 0; seed < 60; seed++) {
            var facts = new Facts(seed)
                    .uneven(seed, 1 + random.nextInt(12))
                    .stock(random.nextInt(400), seed % 3 == 0 ? random.nextInt(50) : 0)
                    .inbound(random.nextInt(200), TODAY.plusDays(random.nextInt(80)))
                    .offer(YIWU, "1.63", 1 + random.nextInt(300), 1 + random.nextInt(60), 1);
            var suggestion = facts.suggest();

            assertAddsUp(suggestion.why());
            assertThat(suggestion.why().getLast().value()).isEqualTo(suggestion.quantity());
            var changed = Replenishment.resized(suggestion, facts.facts(), Facts.TERMS, suggestion.quantity() + 1);
            assertAddsUp(changed.why());
            assertThat(changed.why().getLast().value()).isEqualTo(suggestion.quantity() + 1);
            assertThat(OrderQuantity.fits(
                            suggestion.quantity(), chosen(suggestion).offer()))
                    .isTrue();
        }
    }

    @Test
    void saysWhyAsTheOwnerReadsIt() {
        var suggestion = new Facts(1)
                .uneven(5, 12)
                .stock(84, 0)
                .inbound(240, TODAY.plusDays(16))
                .offer(YIWU, "1.63", 240, 48, 1)
                .suggest();

        assertThat(suggestion.why())
                .extracting(step -> step.what().key())
                .containsExactly(
                        "replenish.why.leadTimeDemand",
                        "replenish.why.safetyStock",
                        "replenish.why.reorderPoint",
                        "replenish.why.position",
                        "replenish.why.shortBy",
                        "replenish.why.economic",
                        "replenish.why.rounded",
                        "replenish.why.order");
        assertThat(suggestion.why().get(0).what().args()).containsExactly(30);
        assertThat(suggestion.why().get(1).what().args()).containsExactly(0.95, 30, 6);
        assertThat(suggestion.why().get(3).what().args()).containsExactly(84, 240);
        assertThat(suggestion.why().get(6).what().args()).containsExactly(suggestion.quantity() / 48, 48, 240);
        assertThat(suggestion.cost()).contains(Money.of("1.63", "GBP").times(suggestion.quantity()));
        assertThat(suggestion.coversUntil()).isAfter(suggestion.arrivesOn());
    }

    @Test
    void neverLowersStockForAHigherServiceLevel() {
        int before = 0;
        for (double level : new double[] {0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999}) {
            var terms = new ReplenishTerms(TODAY, Facts.GBP, level, 0.3, Facts.TERMS.orderCost());
            int point = Replenishment.suggest(
                            new Facts(1)
                                    .uneven(5, 6)
                                    .offer(YIWU, "1.63", 1, 1, 1)
                                    .facts(),
                            terms)
                    .reorderPoint()
                    .units();
            assertThat(point).isGreaterThanOrEqualTo(before);
            before = point;
        }
    }

    @Test
    void ordersEarlierAcrossAClosure() {
        var closure = List.of(Facts.closure("2026-12-10", "2026-12-31"));
        var open = Facts.selling(2).stock(90, 0).offer(STEADY, "1.63", 1, 1, 1).suggest();
        var closed = Facts.selling(2)
                .stock(90, 0)
                .offer(STEADY, "1.63", 1, 1, 1, closure)
                .suggest();

        assertThat(open.orderBy()).isEqualTo(TODAY.plusDays(15));
        assertThat(closed.reorderPoint().units()).isEqualTo(104);
        assertThat(closed.orderBy()).isEqualTo(TODAY);
        assertThat(closed.arrivesOn()).isEqualTo(TODAY.plusDays(52));
    }

    /// Two a day for certain, closed from 10 to 31 December: an order of 1 January arrives on the 9th, and 47
    /// days take 94 of which 90 are there.
    @Test
    void namesWhatMustCoverAClosure() {
        var closure = Facts.closure("2026-12-10", "2026-12-31");
        var facts = Facts.selling(2)
                .stock(90, 0)
                .offer(ROTTERDAM, "2.35", 1, 12, 1, List.of(closure))
                .facts();

        var cover = ClosureCover.of(facts, facts.sources().getFirst(), closure, Facts.TERMS);

        assertThat(cover.lastOrderDay()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(cover.daysLeft()).isEqualTo(9);
        assertThat(cover.nextArrival()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(cover.units()).isEqualTo(12);
    }

    @Test
    void putsSevenDaysOfLostSalesAtRisk() {
        var out = Facts.selling(2).stock(0, 0).offer(STEADY, "1.63", 1, 1, 1).suggest();
        var half = Facts.selling(2).stock(67, 0).offer(STEADY, "1.63", 1, 1, 1).suggest();

        assertThat(out.atRisk()).isEqualTo(Money.of("69.30", "GBP"));
        assertThat(half.atRisk()).isEqualTo(Money.of("64.35", "GBP"));
    }

    /// Two a day at 4.95; Yiwu asks 1.63 and takes 30 days, Rotterdam asks more and takes 8. Stock of 60 lasts until
    /// Yiwu is here; with less, the margin lost until then counts, unless a bridge saves it more cheaply.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        STOCK, DEARER, CHOSEN,    BRIDGE
        90,    2.35,   Yiwu,      -
        90,    1.60,   Rotterdam, -
        10,    2.35,   Yiwu,      Rotterdam
        10,    1.64,   Rotterdam, -
        10,    4.90,   Yiwu,      -
        """)
    void choosesWhatCostsLeastInTheEnd(int stock, String dearer, String chosen, String bridge) {
        var suggestion = Facts.selling(2)
                .stock(stock, 0)
                .offer(STEADY_YIWU, "1.63", 1, 1, 1)
                .offer(ROTTERDAM, dearer, 1, 1, 2)
                .suggest();

        assertThat(chosen(suggestion).supplier().name()).isEqualTo(chosen);
        var found = suggestion.bridge();
        assertThat(found == null ? "-" : found.option().supplier().name()).isEqualTo(bridge);
        assertThat(suggestion.options())
                .hasSize(2)
                .allSatisfy(option -> assertThat(option.quantity()).isEqualTo(suggestion.quantity()));
    }

    /// Two a day, nothing left, and plenty comes in 22 days: what is missed until then is lost whoever delivers, and
    /// is no reason to pay more for a later arrival.
    @Test
    void doesNotPreferALaterArrivalBecauseADeliveryComesBeforeIt() {
        var suggestion = Facts.selling(2)
                .stock(0, 0)
                .inbound(200, TODAY.plusDays(22))
                .offer(Facts.supplier(7, "Sooner", 20, 1), "1.63", 1, 1, 1)
                .offer(Facts.supplier(8, "Later", 30, 1), "1.80", 1, 1, 2)
                .suggest();

        assertThat(chosen(suggestion).supplier().name()).isEqualTo("Sooner");
    }

    @Test
    void goesByRankWhereTwoCostTheSame() {
        var suggestion = Facts.selling(2)
                .stock(90, 0)
                .offer(YIWU, "1.63", 1, 1, 2)
                .offer(Facts.supplier(7, "Ningbo", 30, 6), "1.63", 1, 1, 1)
                .suggest();

        assertThat(chosen(suggestion).supplier().name()).isEqualTo("Ningbo");
    }

    @Test
    void passesOverASupplierWhoStopped() {
        var stopped = Facts.supplier(9, "Stopped", 5, 1, "GBP", "1", null, TODAY.minusDays(1));

        var other = Facts.selling(2)
                .offer(stopped, "1.00", 1, 1, 1)
                .offer(YIWU, "1.63", 1, 1, 2)
                .suggest();
        var nobody = Facts.selling(2).offer(stopped, "1.00", 1, 1, 1).suggest();
        var none = Facts.selling(2).suggest();
        var free = Facts.selling(2).offer(YIWU, "0", 1, 1, 1).suggest();

        assertThat(chosen(other).supplier()).isEqualTo(YIWU);
        assertThat(nobody.option()).isNull();
        assertThat(trouble(nobody)).isEqualTo("replenish.trouble.stopped");
        assertThat(trouble(none)).isEqualTo("replenish.trouble.noOffer");
        assertThat(trouble(free)).isEqualTo("replenish.trouble.noPrice");
        assertThat(none.isDue()).isFalse();
    }

    @Test
    void convertsCostAtTheKeptRate() {
        var dollars = Facts.supplier(4, "Shenzhen", 30, 0, "USD", "0.79", null, null);

        var suggestion = Facts.selling(2).offer(dollars, "2.00", 100, 10, 1).suggest();

        assertThat(suggestion.cost()).contains(Money.of("2.00", "USD").times(suggestion.quantity()));
        assertThat(suggestion.shopCost()).contains(Money.of("1.58", "GBP").times(suggestion.quantity()));
    }

    @Test
    void bridgesTheGapUntilTheMainOrderArrives() {
        var suggestion = Facts.selling(12)
                .stock(84, 0)
                .inbound(240, TODAY.plusDays(16))
                .offer(STEADY, "1.63", 240, 48, 1)
                .offer(ROTTERDAM, "2.35", 24, 24, 2)
                .suggest();

        var bridge = Objects.requireNonNull(suggestion.bridge());
        assertThat(bridge.option().supplier()).isEqualTo(ROTTERDAM);
        assertThat(bridge.option().arrivesOn()).isEqualTo(TODAY.plusDays(8));
        assertThat(bridge.outFrom()).isEqualTo(TODAY.plusDays(7));
        assertThat(bridge.until()).isEqualTo(TODAY.plusDays(15));
        assertThat(bridge.option().quantity()).isEqualTo(96);
        assertThat(bridge.keeps()).isEqualTo(Money.of("475.20", "GBP"));
    }

    /// Twelve a day, nothing there, 30 owed, and 240 come in 16 days: the fast supplier's eight days are missed,
    /// and who waits gets theirs first. Once that is on its way, nothing is missed any more.
    @Test
    void aBridgeServesThoseWhoWaitBesideWhatIsSoldAndIsOrderedOnce() {
        var facts = Facts.selling(12)
                .stock(0, 30)
                .inbound(240, TODAY.plusDays(16))
                .offer(STEADY, "1.63", 240, 48, 1)
                .offer(ROTTERDAM, "2.35", 6, 6, 2);

        var suggestion = facts.suggest();

        var bridge = Objects.requireNonNull(suggestion.bridge());
        assertThat(bridge.misses()).isEqualTo(96);
        assertThat(bridge.owed()).isEqualTo(30);
        assertThat(bridge.option().quantity()).isEqualTo(126);
        assertThat(bridge.keeps()).isEqualTo(Money.of("475.20", "GBP"));
        assertThat(suggestion.bridging().orElseThrow().why())
                .extracting(step -> step.what().key(), Step::value)
                .containsExactly(
                        tuple("replenish.why.missed", 96.0),
                        tuple("replenish.why.owedFirst", 30.0),
                        tuple("replenish.why.order", 126.0));
        var ordered = facts.inbound(126, TODAY.plusDays(8)).suggest();
        assertThat(ordered.bridge()).isNull();
    }

    @Test
    void suggestsNothingForWhatDoesNotSellOrIsNotStocked() {
        var unsold =
                new Facts(1).demand(300, _ -> 0).offer(YIWU, "1.63", 1, 1, 1).suggest();
        var dropshipped =
                Facts.selling(2).dropshipped().offer(YIWU, "1.63", 1, 1, 1).suggest();
        var owed = new Facts(1)
                .demand(300, _ -> 0)
                .stock(0, 3)
                .offer(YIWU, "1.63", 1, 12, 1)
                .suggest();

        assertThat(unsold.urgency()).isEqualTo(Urgency.NONE);
        assertThat(unsold.quantity()).isZero();
        assertThat(dropshipped.urgency()).isEqualTo(Urgency.NONE);
        assertThat(owed.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(owed.quantity()).isEqualTo(12);
    }

    private static void assertAddsUp(List<Step> steps) {
        double sum = 0;
        for (var step : steps) {
            switch (step.kind()) {
                case START -> sum = step.value();
                case PLUS -> sum += step.value();
                case MINUS -> sum -= step.value();
                case RESULT -> assertThat(step.value()).isEqualTo(sum);
            }
        }
    }

    private static OfferOption chosen(Suggestion suggestion) {
        return Objects.requireNonNull(suggestion.option());
    }

    private static String trouble(Suggestion suggestion) {
        return Objects.requireNonNull(suggestion.trouble()).key();
    }
}
