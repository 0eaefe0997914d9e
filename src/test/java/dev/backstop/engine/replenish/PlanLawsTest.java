package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.ReorderPlanner;
import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.engine.stock.StockFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of every plan, whatever the shop: minimums and whole cases, the cash, the sum behind every
/// quantity, service and closures that only ever ask for more, and nothing that depends on the order of rows.
class PlanLawsTest {
    private static final List<RandomShop> SHOPS =
            LongStream.range(0, 30).mapToObj(RandomShop::of).toList();
    private static final List<List<Suggestion>> LINES =
            SHOPS.stream().map(shop -> shop.lines(Facts.TERMS)).toList();
    private static final double[] LEVELS = {0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999};

    @Test
    void everyQuantityFitsMinimumAndCases() {
        int seen = 0;
        for (var line : allLines()) {
            if (line.quantity() > 0) {
                var offer = option(line).offer();
                assertThat(line.quantity()).isGreaterThanOrEqualTo(offer.minimumOrderQuantity());
                assertThat(line.quantity() % offer.casePack()).isZero();
                assertThat(line.cases() * offer.casePack()).isEqualTo(line.quantity());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    /// Every kind of reason is among the lines: else the law would be proven of less than it says.
    @Test
    void everyQuantityIsTheSumOfItsSteps() {
        var kinds = new HashSet<String>();
        for (var line : allLines()) {
            line.why().forEach(step -> kinds.add(step.what().key()));
            assertAddsUp(line.why());
            if (line.quantity() > 0) {
                assertThat(line.why().getLast().value()).isEqualTo(line.quantity());
            }
        }

        assertThat(kinds)
                .contains(
                        "replenish.why.leadTimeDemand",
                        "replenish.why.safetyStock",
                        "replenish.why.reorderPoint",
                        "replenish.why.position",
                        "replenish.why.positionOwed",
                        "replenish.why.shortBy",
                        "replenish.why.toSpare",
                        "replenish.why.economic",
                        "replenish.why.priceBreak",
                        "replenish.why.freeFreight",
                        "replenish.why.coverLimit",
                        "replenish.why.raised",
                        "replenish.why.minimum",
                        "replenish.why.minimumValue",
                        "replenish.why.rounded",
                        "replenish.why.roundedDown",
                        "replenish.why.missed",
                        "replenish.why.order");
    }

    /// A break that makes units dearer, as a slip of the pen does, and breaks that stand twice: an order all the same.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        INCREMENTAL, FIRST, FIRST_PRICE, SECOND, SECOND_PRICE
        true,        50,    16.30,       100,    1.50
        false,       50,    16.30,       100,    1.50
        true,        50,    1.50,        51,     99
        false,       50,    1.50,        50,     1.40
        true,        50,    1.50,        50,     1.40
        true,        2,     0.01,        1000000, 0
        false,       2,     0,           100,    0
        """)
    void noBreakKeepsAProductFromBeingOrdered(
            boolean incremental, int first, String firstPrice, int second, String secondPrice) {
        Id<Offer> offer = new Id<>(1);
        var breaks = List.of(
                new PriceBreak(new Id<>(1), offer, first, gbp(firstPrice)),
                new PriceBreak(new Id<>(2), offer, second, gbp(secondPrice)));
        var terms = new OfferTerms(new Id<>(1), offer, incremental, null, null, null, null, null);
        for (int perDay : new int[] {1, 2, 20, 400}) {
            var line = new Facts(1)
                    .demand(400, _ -> perDay)
                    .offer(Facts.supplier(1, "Yiwu", 30, 6), "1.63", 1, 1, 1)
                    .asking(new BuyingTerms(breaks, terms, null, true))
                    .suggest();

            assertThat(line.quantity()).isPositive();
            assertAddsUp(line.why());
        }
    }

    @Test
    void aQuantityOfTheOwnersOwnIsTheSumOfItsStepsToo() {
        for (var shop : SHOPS) {
            for (var facts : shop.products()) {
                var line = Replenishment.suggest(facts, Facts.TERMS);
                for (int units : new int[] {0, line.quantity() + 7, line.quantity() / 2}) {
                    if (line.option() != null) {
                        var resized = Replenishment.resized(line, facts, Facts.TERMS, units);
                        assertAddsUp(resized.why());
                        assertThat(resized.quantity()).isEqualTo(units);
                    }
                }
                line.bridging().map(bridge -> bridge.bridgingWith(5)).ifPresent(bridge -> {
                    assertAddsUp(bridge.why());
                    assertThat(bridge.why().getLast().value()).isEqualTo(5);
                });
            }
        }
    }

    /// What bridges a gap is bought once: with it on its way no more is ordered for the same days.
    @Test
    void aBridgeThatIsOnItsWayIsNotOrderedAgain() {
        int bridges = 0;
        for (var shop : SHOPS) {
            for (var facts : shop.products()) {
                var found = Replenishment.suggest(facts, Facts.TERMS).bridging();
                if (found.isPresent()) {
                    var on = option(found.get()).arrivesOn();
                    var inbound = new StockFacts.Inbound(
                            new Id<>(99), new Id<>(99), "PO-99", on, found.get().quantity());
                    var ordered = facts.with(
                            facts.sources(),
                            Stream.concat(facts.inbound().stream(), Stream.of(inbound))
                                    .toList());
                    var again = Replenishment.suggest(ordered, Facts.TERMS).bridging();
                    again.ifPresent(line -> assertThat(bridge(line).outFrom())
                            .isAfter(bridge(found.get()).until()));
                    bridges++;
                }
            }
        }
        assertThat(bridges).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "50", "200", "500", "1000", "3000", "10000"})
    void neverMoreCashThanThereIs(String budget) {
        var cash = new Cash(gbp(budget), gbp("30"));
        var available = cash.available().orElseThrow();
        for (var lines : LINES) {
            var plan = ReorderPlanner.plan(lines, cash, Facts.GBP);

            assertThat(plan.planned()).isLessThanOrEqualTo(available);
            var spent = plan.orders().stream().map(SupplierOrder::cash).reduce(gbp("0"), Money::plus);
            assertThat(plan.planned()).isEqualTo(spent);
            nothingIsPutOffWithWhatIsNeeded(plan);
            assertThat(plan.deferred()).noneMatch(line -> line.ride() != null && !line.isBridge());
        }
    }

    /// Freight of what was put off included.
    private static void nothingIsPutOffWithWhatIsNeeded(ReorderPlan plan) {
        var lines = Stream.concat(
                        plan.orders().stream().flatMap(order -> order.lines().stream()), plan.deferred().stream())
                .toList();
        var all = ReorderPlanner.plan(lines, new Cash(plan.needed(), gbp("0")), Facts.GBP);
        assertThat(all.deferred()).isEmpty();
        assertThat(all.planned()).isEqualTo(plan.needed());
    }

    /// The owner's own quantities are bought whatever they cost; all others never take more than is left.
    @Test
    void othersNeverTakeMoreThanTheOwnersOwnLeave() {
        var random = new Random(2);
        for (var lines : LINES) {
            var owners = new HashSet<Suggestion.Key>();
            lines.stream().filter(_ -> random.nextInt(5) == 0).forEach(line -> owners.add(line.key()));
            var own = lines.stream()
                    .filter(line -> line.isDue() && owners.contains(line.key()))
                    .toList();
            var cash = new Cash(gbp(String.valueOf(random.nextInt(2500))), gbp("0"));

            var plan = ReorderPlanner.plan(lines, owners, cash, Facts.GBP);

            var least = ReorderPlanner.cash(ReorderPlanner.orders(own, Facts.GBP), Facts.GBP);
            var available = cash.available().orElseThrow();
            assertThat(plan.planned()).isLessThanOrEqualTo(least.compareTo(available) > 0 ? least : available);
            assertThat(plan.orders().stream().flatMap(order -> order.lines().stream()))
                    .containsAll(own);
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        for (int i = 0; i < SHOPS.size(); i++) {
            var cash = new Cash(gbp(i % 3 == 0 ? "5000" : "900"), gbp("0"));
            var plan = ReorderPlanner.plan(LINES.get(i), cash, Facts.GBP);
            var shuffled = SHOPS.get(i).shuffled(i).lines(Facts.TERMS);

            var other = ReorderPlanner.plan(shuffled, cash, Facts.GBP);
            assertThat(keys(other)).isEqualTo(keys(plan));
            assertThat(other.planned()).isEqualTo(plan.planned());
            assertThat(other.deferredAtRisk()).isEqualTo(plan.deferredAtRisk());
            assertThat(other.deferred())
                    .extracting(Suggestion::key)
                    .isEqualTo(plan.deferred().stream().map(Suggestion::key).toList());
        }
    }

    @Test
    void aHigherServiceNeverLowersTheReorderPoint() {
        for (var shop : SHOPS.subList(0, 6)) {
            for (var facts : shop.products()) {
                int cycles = 0;
                int shares = 0;
                for (double level : LEVELS) {
                    int cycle = point(facts, new ServiceTarget.CycleService(level));
                    int share = point(facts, new ServiceTarget.FillRate(level));
                    assertThat(cycle).isGreaterThanOrEqualTo(cycles);
                    assertThat(share).isGreaterThanOrEqualTo(shares);
                    cycles = cycle;
                    shares = share;
                }
            }
        }
    }

    @Test
    void aClosureNeverShortensALeadTime() {
        var random = new Random(3);
        for (var open : SHOPS) {
            var from = Facts.TODAY.plusDays(random.nextInt(40));
            var closure = Facts.closure(
                    from.toString(), from.plusDays(random.nextInt(25)).toString());
            var closing = open.closing(closure);
            for (int i = 0; i < open.products().size(); i++) {
                var sources = open.products().get(i).sources();
                var others = closing.products().get(i).sources();
                for (int j = 0; j < sources.size(); j++) {
                    var before = OfferChoice.option(sources.get(j), Facts.TERMS, 1);
                    var after = OfferChoice.option(others.get(j), Facts.TERMS, 1);
                    assertThat(after.leadDays()).isGreaterThanOrEqualTo(before.leadDays());
                    assertThat(after.arrivesOn()).isAfterOrEqualTo(before.arrivesOn());
                }
            }
        }
    }

    private static int point(ReplenishFacts facts, ServiceTarget target) {
        var promised = new ReplenishFacts(
                facts.product(),
                facts.position(),
                facts.inbound(),
                facts.forecast(),
                facts.sources(),
                target,
                facts.outlook());
        return Replenishment.suggest(promised, Facts.TERMS).reorderPoint().units();
    }

    private static List<Suggestion> allLines() {
        return LINES.stream().flatMap(List::stream).toList();
    }

    private static Set<String> keys(ReorderPlan plan) {
        var keys = new HashSet<String>();
        plan.orders()
                .forEach(order -> order.lines()
                        .forEach(line -> keys.add(order.supplier().name() + " " + line.key() + " " + line.quantity()
                                + " " + line.orderBy() + " " + line.atRisk() + " " + line.ride())));
        return keys;
    }

    private static void assertAddsUp(List<Step> steps) {
        double sum = 0;
        for (var step : steps) {
            switch (step.kind()) {
                case START -> sum = step.value();
                case PLUS -> sum += step.value();
                case MINUS -> sum -= step.value();
                case RESULT -> assertThat(step.value()).as(steps.toString()).isEqualTo(sum);
            }
            assertThat(step.value() >= 0 || step.kind() == Step.Kind.RESULT)
                    .as(steps.toString())
                    .isTrue();
        }
    }

    private static OfferOption option(Suggestion line) {
        return Objects.requireNonNull(line.option());
    }

    private static Bridge bridge(Suggestion line) {
        return Objects.requireNonNull(line.bridge());
    }

    private static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }
}
