package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import dev.backstop.engine.replenish.lead.Protection;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is due soon from a supplier that is ordered from anyway: taking it along now costs holding it for longer,
/// and saves a second order. `saves` is what is left of that.
///
/// Source: the can-order policy of joint replenishment (Balintfy 1964), in Silver, Pyke and Thomas, ch. 11: the
/// lines that would be due next ride along as far as the order they put off is worth more than the days they lie
/// longer.
public record RideAlong(Id<Supplier> supplierId, List<Suggestion> lines, Money saves) {
    private static final double DAYS_PER_YEAR = 365;

    public RideAlong {
        lines = List.copyOf(lines);
    }

    /// The lines that should ride along on an order of today; none where no number of them saves anything.
    public static RideAlong on(SupplierOrder order, List<Suggestion> suggestions, ReplenishTerms terms) {
        double again = nextOrder(order, terms);
        var later = later(order.supplier().id(), suggestions, terms).stream()
                .filter(line -> days(line, terms) < again)
                .toList();
        double usual = Protection.reviewDays(order.supplier());
        double first = later.isEmpty() ? 0 : days(later.getFirst(), terms);
        double holding = 0;
        var goods = Money.zero(order.total().currency());
        double most = 0;
        int riding = 0;
        for (int i = 0; i < later.size(); i++) {
            var line = later.get(i);
            holding += holding(line, terms);
            goods = line.cost().map(goods::plus).orElse(goods);
            double next = i + 1 < later.size() ? days(later.get(i + 1), terms) : first + usual;
            double putOff = Math.min(1, Math.max(0, next - first) / usual);
            double saved = secondOrder(order, goods, terms) * putOff - holding;
            if (saved > most) {
                most = saved;
                riding = i + 1;
            }
        }
        return new RideAlong(order.supplier().id(), later.subList(0, riding), Money.rounded(most, terms.currency()));
    }

    /// What another order for so much would cost to place and to have delivered.
    private static double secondOrder(SupplierOrder order, Money goods, ReplenishTerms terms) {
        var freight = new SupplierLines(order.lines()).freight(goods, terms.currency());
        return terms.orderCost().toDouble() + freight.toDouble();
    }

    /// The lines that reach a supplier's minimum at the least cost of holding, the soonest due first.
    public static RideAlong toMinimum(SupplierOrder order, List<Suggestion> suggestions, ReplenishTerms terms) {
        var missing = order.missingToMinimum();
        var lines = new ArrayList<Suggestion>();
        if (missing != null) {
            double left = missing.toDouble();
            for (var line : later(order.supplier().id(), suggestions, terms)) {
                if (left <= 0) {
                    break;
                }
                lines.add(line);
                boolean own = missing.currency().equals(order.total().currency());
                left -= (own ? line.cost() : line.shopCost())
                        .map(Money::toDouble)
                        .orElse(0.0);
            }
            if (left > 0) {
                lines.clear();
            }
        }
        return new RideAlong(order.supplier().id(), lines, Money.zero(terms.currency()));
    }

    /// The lines that bring an order to where its freight is free, the soonest due first, as far as the freight is
    /// worth more than the days they lie longer.
    public static RideAlong toFreeFreight(SupplierOrder order, List<Suggestion> suggestions, ReplenishTerms terms) {
        var freight = freight(order);
        var free = freight == null ? null : freight.freightFreeFrom();
        var none = new RideAlong(order.supplier().id(), List.of(), Money.zero(terms.currency()));
        if (freight == null
                || free == null
                || !free.currency().equals(order.total().currency())
                || order.total().compareTo(free) >= 0) {
            return none;
        }
        var lines = new ArrayList<Suggestion>();
        double left = free.minus(order.total()).toDouble();
        double saved =
                freight.freight().toDouble() * order.supplier().exchangeRate().doubleValue();
        for (var line : later(order.supplier().id(), suggestions, terms)) {
            if (left <= 0) {
                break;
            }
            lines.add(line);
            left -= line.cost().map(Money::toDouble).orElse(0.0);
            saved -= holding(line, terms);
        }
        return left > 0 || saved <= 0
                ? none
                : new RideAlong(order.supplier().id(), lines, Money.rounded(saved, terms.currency()));
    }

    /// Days until the order's own lines will have to be ordered again: what is due later can ride along then.
    private static double nextOrder(SupplierOrder order, ReplenishTerms terms) {
        double next = Double.MAX_VALUE;
        for (var line : order.lines()) {
            var until = line.coversUntil();
            var option = line.option();
            if (until != null && option != null) {
                double days = (int) ChronoUnit.DAYS.between(terms.today(), until);
                next = Math.min(next, days - option.leadDays());
            }
        }
        return next;
    }

    private static @Nullable SupplierTerms freight(SupplierOrder order) {
        var option = order.lines().getFirst().option();
        return option == null ? null : option.terms().supplier();
    }

    /// What holding a line costs for the days that it comes too early.
    private static double holding(Suggestion line, ReplenishTerms terms) {
        return line.shopCost().map(Money::toDouble).orElse(0.0)
                * terms.holdingRate()
                * days(line, terms)
                / DAYS_PER_YEAR;
    }

    private static List<Suggestion> later(Id<Supplier> supplier, List<Suggestion> suggestions, ReplenishTerms terms) {
        return suggestions.stream()
                .filter(line -> line.urgency() == Urgency.LATER && line.quantity() > 0 && line.orderBy() != null)
                .filter(line ->
                        line.option() != null && line.option().supplier().id().equals(supplier))
                .sorted(Comparator.comparingDouble((Suggestion line) -> days(line, terms))
                        .thenComparing(line -> line.product().sku()))
                .toList();
    }

    private static double days(Suggestion line, ReplenishTerms terms) {
        var orderBy = line.orderBy();
        return orderBy == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(terms.today(), orderBy));
    }
}
