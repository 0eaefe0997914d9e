package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import dev.backstop.engine.replenish.cash.Cash;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes today's plan from suggestions: what is due, as far as the cash goes, grouped by supplier.
///
/// The cash goes where each pound prevents most lost margin, customers who wait for it first, as whole orders that
/// reach their suppliers' minimums. The order in which suggestions come in changes nothing.
public final class ReorderPlanner {
    private static final Comparator<Ranked> MOST_FOR_THE_POUND = Comparator.comparingDouble(Ranked::riskPerPound)
            .reversed()
            .thenComparing(ranked -> ranked.line.product().sku())
            .thenComparing(ranked -> ranked.line.product().id())
            .thenComparing(ranked -> ranked.line.isBridge());

    private ReorderPlanner() {}

    /// The plan of all suggestions that are due, in the shop's currency.
    public static ReorderPlan plan(List<Suggestion> suggestions, Cash cash, Currency currency) {
        return plan(suggestions, Set.of(), cash, currency);
    }

    /// The same where the owner chose the quantity of some lines: those stay whatever they cost, and what is left of
    /// the cash goes to the others.
    public static ReorderPlan plan(
            List<Suggestion> suggestions, Set<Suggestion.Key> owners, Cash cash, Currency currency) {
        var parts = suggestions.stream()
                .filter(Suggestion::isDue)
                .map(line -> new Ranked(line, riskPerPound(line)))
                .sorted(MOST_FOR_THE_POUND)
                .map(Ranked::line)
                .collect(Collectors.partitioningBy(line -> owners.contains(line.key())));
        var kept = CashPlan.Kept.of(parts.getOrDefault(true, List.of()), currency);
        var others = parts.getOrDefault(false, List.of());
        var available = cash.available();
        var split = available
                .map(money -> withoutLuxuries(others, kept, money, currency))
                .orElseGet(() -> new CashPlan(others, List.of()));
        var orders = orders(
                Stream.concat(kept.lines().stream(), split.chosen().stream()).toList(), currency);
        return plan(cash, orders, split.deferred(), currency);
    }

    private static ReorderPlan plan(Cash cash, List<SupplierOrder> orders, List<Suggestion> behind, Currency currency) {
        var deferred = behind.stream().filter(line -> line.ride() == null).toList();
        var planned = cash(orders, currency);
        var deferredCost = sum(deferred, currency);
        var all = Stream.concat(orders.stream().flatMap(order -> order.lines().stream()), deferred.stream())
                .toList();
        return new ReorderPlan(
                cash, orders, planned, needed(all, currency), deferred, deferredCost, atRisk(deferred, currency));
    }

    /// As long as something that is due is put off for want of cash, what is left of it stays for that: nothing rides
    /// along only because a second order would be dearer.
    private static CashPlan withoutLuxuries(
            List<Suggestion> due, CashPlan.Kept kept, Money available, Currency currency) {
        var rest = available.minus(kept.cash());
        var left = rest.isPositive() ? rest : Money.zero(currency);
        var all = CashPlan.of(due, kept, left, currency);
        if (all.deferred().stream().allMatch(line -> line.ride() != null)
                || all.chosen().stream().noneMatch(JointOrders::isOnlyCheaper)) {
            return all;
        }
        var needed =
                due.stream().filter(line -> !JointOrders.isOnlyCheaper(line)).toList();
        return CashPlan.of(needed, kept, left, currency);
    }

    /// What it takes of the cash to buy all of those lines, goods and freight.
    private static Money needed(List<Suggestion> lines, Currency currency) {
        var needed = Money.zero(currency);
        for (var group : SupplierLines.of(lines)) {
            needed = needed.plus(group.shopTotal(currency)).plus(group.freight(group.total(), currency));
        }
        return needed;
    }

    /// The lines as one purchase order for each supplier, the one that risks most first.
    public static List<SupplierOrder> orders(List<Suggestion> lines, Currency currency) {
        return SupplierLines.of(lines).stream()
                .map(group -> order(group, currency))
                .sorted(Comparator.comparing(SupplierOrder::atRisk)
                        .reversed()
                        .thenComparing(order -> order.supplier().name())
                        .thenComparing(order -> order.supplier().id()))
                .toList();
    }

    /// What orders take of the cash together.
    public static Money cash(List<SupplierOrder> orders, Currency currency) {
        return orders.stream().map(SupplierOrder::cash).reduce(Money.zero(currency), Money::plus);
    }

    private static SupplierOrder order(SupplierLines group, Currency currency) {
        var lines = group.lines().stream()
                .sorted(Comparator.comparing(SupplierLines::cost)
                        .reversed()
                        .thenComparing(line -> line.product().sku())
                        .thenComparing(Suggestion::isBridge))
                .toList();
        var total = group.total();
        var shopTotal = group.shopTotal(currency);
        return new SupplierOrder(
                group.supplier(),
                lines,
                total,
                shopTotal,
                group.freight(total, currency),
                lines.stream()
                        .map(Suggestion::urgency)
                        .min(Comparator.naturalOrder())
                        .orElse(Urgency.LATER),
                days(lines, Suggestion::orderBy).min(Comparator.naturalOrder()).orElse(null),
                days(lines, Suggestion::arrivesOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                atRisk(lines, currency),
                missing(group.supplier(), total, shopTotal));
    }

    private static Stream<LocalDate> days(List<Suggestion> lines, Function<Suggestion, @Nullable LocalDate> day) {
        return lines.stream().flatMap(line -> Stream.ofNullable(day.apply(line)));
    }

    private static @Nullable Money missing(Supplier supplier, Money total, Money shopTotal) {
        var minimum = supplier.minimumOrderValue();
        if (minimum == null) {
            return null;
        }
        var compared = minimum.currency().equals(total.currency()) ? total : shopTotal;
        if (!minimum.currency().equals(compared.currency()) || compared.compareTo(minimum) >= 0) {
            return null;
        }
        return minimum.minus(compared);
    }

    private static double riskPerPound(Suggestion suggestion) {
        double cost = suggestion.shopCost().map(Money::toDouble).orElse(0.0);
        return cost > 0 ? suggestion.atRisk().toDouble() / cost : Double.MAX_VALUE;
    }

    private static Money sum(List<Suggestion> lines, Currency currency) {
        var sum = Money.zero(currency);
        for (var line : lines) {
            sum = sum.plus(SupplierLines.cost(line));
        }
        return sum;
    }

    private static Money atRisk(List<Suggestion> lines, Currency currency) {
        var sum = Money.zero(currency);
        for (var line : lines) {
            sum = sum.plus(line.atRisk());
        }
        return sum;
    }

    private record Ranked(Suggestion line, double riskPerPound) {}
}
