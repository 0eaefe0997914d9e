package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.Suggestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two plans side by side: what each orders, puts off and runs out of in eight weeks, and the products that fare
/// differently. What is lost is at the median forecast, with the plan's orders arriving as it says.
public record PlanComparison(Side now, Side then, List<Difference> differences) {
    /// The days for which stockouts are counted.
    public static final int DAYS = 56;

    public PlanComparison {
        differences = List.copyOf(differences);
    }

    /// One plan: the products that run out, and the sales that are lost with them.
    public record Side(ReorderPlan plan, int runOut, Money lost) {}

    /// One product in both plans.
    public record Difference(Product product, Line now, Line then) {
        /// Units more (or fewer) than in today's plan.
        public int unitsMore() {
            return then.units() - now.units();
        }

        private double weight() {
            return Math.abs(then.lost().toDouble() - now.lost().toDouble());
        }
    }

    /// A product in one plan: the units that are ordered today, where, the last day to order them, and the days
    /// without stock with the sales that are lost on them.
    public record Line(
            int units,
            @Nullable Supplier supplier,
            @Nullable LocalDate orderBy,
            int daysOut,
            Money lost) {
        private boolean isLike(Line other) {
            boolean sameSource = supplier == null
                    ? other.supplier == null
                    : other.supplier != null && supplier.id().equals(other.supplier.id());
            return units == other.units
                    && daysOut == other.daysOut
                    && sameSource
                    && Objects.equals(orderBy, other.orderBy);
        }
    }

    /// What a suggestion was made of, and the suggestion.
    public record Scene(ReplenishFacts facts, Suggestion suggestion) {}

    /// One product as it is and as it would be.
    public record Pair(Scene now, Scene then) {}

    /// The comparison of two plans, what loses most sales first.
    public static PlanComparison of(List<Pair> products, ReorderPlan now, ReorderPlan then, Currency currency) {
        var ordered = ordered(now);
        var orderedThen = ordered(then);
        var differences = new ArrayList<Difference>();
        var tally = new Tally(currency);
        var tallyThen = new Tally(currency);
        for (var pair : products) {
            var product = pair.now().facts().product();
            var before = line(pair.now(), ordered.getOrDefault(product.id(), List.of()), currency);
            var after = line(pair.then(), orderedThen.getOrDefault(product.id(), List.of()), currency);
            tally.add(before);
            tallyThen.add(after);
            if (!before.isLike(after)) {
                differences.add(new Difference(product, before, after));
            }
        }
        differences.sort(Comparator.comparingDouble(Difference::weight)
                .reversed()
                .thenComparingInt(difference -> -Math.abs(difference.unitsMore()))
                .thenComparing(difference -> difference.product().sku()));
        return new PlanComparison(
                new Side(now, tally.runOut, tally.lost), new Side(then, tallyThen.runOut, tallyThen.lost), differences);
    }

    private static Map<Id<Product>, List<Suggestion>> ordered(ReorderPlan plan) {
        var lines = new HashMap<Id<Product>, List<Suggestion>>();
        plan.orders()
                .forEach(order -> order.lines()
                        .forEach(line -> lines.computeIfAbsent(line.product().id(), _ -> new ArrayList<>())
                                .add(line)));
        return lines;
    }

    /// A line that is due but not in the plan is put off: nothing arrives. What bridges a gap arrives beside.
    private static Line line(Scene scene, List<Suggestion> ordered, Currency currency) {
        var own = ordered.stream().filter(line -> !line.isBridge()).findFirst();
        var suggestion = own.orElse(scene.suggestion());
        var option = suggestion.option();
        var planned = new ArrayList<Projection.Receipt>();
        ordered.stream()
                .filter(Suggestion::isBridge)
                .forEach(line -> line.receipt().ifPresent(planned::add));
        if (own.isPresent() || !suggestion.isDue()) {
            suggestion.receipt().ifPresent(planned::add);
        }
        var facts = scene.facts();
        int stock = facts.position().available() - facts.position().backordered();
        int daysOut = 0;
        double units = 0;
        for (var gap : Projection.of(facts.forecast(), stock, facts.receipts(), planned, DAYS)
                .gaps()) {
            daysOut += gap.days();
            units += demand(facts, gap);
        }
        return new Line(
                ordered.stream().mapToInt(Suggestion::quantity).sum(),
                option == null ? null : option.supplier(),
                suggestion.orderBy(),
                daysOut,
                Money.rounded(units * facts.product().price().toDouble(), currency));
    }

    private static double demand(ReplenishFacts facts, Projection.Gap gap) {
        var origin = facts.forecast().origin();
        int before = (int) ChronoUnit.DAYS.between(origin, gap.from());
        int after = (int) ChronoUnit.DAYS.between(origin, gap.to()) + 1;
        var demand = facts.forecast().demand();
        return demand.level(0.5, after) - demand.level(0.5, before);
    }

    private static final class Tally {
        private int runOut;
        private Money lost;

        private Tally(Currency currency) {
            lost = Money.zero(currency);
        }

        private void add(Line line) {
            runOut += line.daysOut() > 0 ? 1 : 0;
            lost = lost.plus(line.lost());
        }
    }
}
