package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.lead.Closures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What in the facts of a product makes its order doubtful or impossible, each with what to do about it. The rest
/// of the plan is made all the same.
public final class OrderFindings {
    /// What is not expected within so long is not expected.
    private static final int DAYS_AHEAD = 365;

    /// A minimum order that lasts longer than this is above any sensible demand.
    private static final int LONGEST_COVER_DAYS = 2 * 365;

    /// One that lasts longer than this is a slip of the pen, or nothing to buy: it is not ordered.
    private static final int BEYOND_REASON_DAYS = 10 * 365;

    /// Up to so many units, a minimum costs little even where hardly anything sells.
    private static final int SMALL_MINIMUM = 24;

    /// A supplier that is shut for more of a year than this has contradictory closures, or none that are meant so.
    private static final int MOST_SHUT_DAYS = 200;

    /// One day's order of at least so many units, and nothing else, is a bulk order, not demand.
    private static final int BULK = 5;

    /// What keeps all offers of a supplier from being used, and is mended there.
    private static final Set<String> AT_THE_SUPPLIER =
            Set.of("replenish.trouble.noRate", "replenish.trouble.stopped", "replenish.trouble.stoppedUntil");

    /// What keeps an offer from being used by mistake, so that it is named even where others can be used.
    private static final Set<String> CORRECTED = Set.of("replenish.trouble.noPrice", "replenish.trouble.noRate");

    private OrderFindings() {}

    /// One finding: what it says, with its fix, whose terms it is about, and where it is mended. A name in its words
    /// would not tell one supplier from another of the same name.
    public record OrderFinding(Message what, @Nullable Id<Supplier> supplierId, Place mendedAt) {
        private static OrderFinding of(Message what) {
            return new OrderFinding(what, null, Place.PRODUCT);
        }

        private static OrderFinding of(Message what, Supplier supplier) {
            return new OrderFinding(what, supplier.id(), Place.PRODUCT);
        }

        private static OrderFinding at(Supplier supplier, Message what) {
            return new OrderFinding(what, supplier.id(), Place.SUPPLIER);
        }
    }

    /// Where a finding is mended: at each product, or once at the supplier.
    public enum Place {
        PRODUCT,
        SUPPLIER
    }

    /// Nothing was sold, and nothing is expected all the same: neither by what the owner says nor by what it sells
    /// like.
    private static boolean isUnknown(Forecast forecast) {
        return forecast.weeksKnown() == 0 && forecast.median(DAYS_AHEAD) == 0;
    }

    /// The findings of one product.
    public static List<OrderFinding> of(ReplenishFacts facts, ReplenishTerms terms) {
        var found = new ArrayList<OrderFinding>();
        if (!facts.position().counted()) {
            found.add(OrderFinding.of(Message.of("replenish.trouble.notCounted")));
        }
        if (facts.sources().isEmpty()) {
            found.add(OrderFinding.of(Message.of("replenish.trouble.noOffer")));
        }
        if (!facts.product().price().isPositive()) {
            found.add(OrderFinding.of(Message.of("replenish.finding.noSellingPrice")));
        }
        if (isUnknown(facts.forecast()) && facts.product().fulfilment() == Product.Fulfilment.STOCKED) {
            found.add(OrderFinding.of(Message.of("replenish.finding.noHistory")));
        }
        boolean usable = facts.sources().stream()
                .anyMatch(source -> OfferChoice.trouble(source, terms).isEmpty());
        for (var source : facts.sources()) {
            OfferChoice.trouble(source, terms)
                    .filter(trouble -> !usable || CORRECTED.contains(trouble.key()))
                    .map(trouble -> ofSupplier(trouble, source.supplier()))
                    .ifPresent(found::add);
            findInOffer(facts, source, found);
        }
        var single = facts.sources().stream()
                .filter(source -> OfferChoice.trouble(source, terms).isEmpty())
                .toList();
        if (single.size() == 1) {
            var only = single.getFirst().supplier();
            found.add(OrderFinding.of(Message.of("replenish.finding.singleSourced", only.name()), only));
        }
        return List.copyOf(found);
    }

    private static OrderFinding ofSupplier(Message trouble, Supplier supplier) {
        return AT_THE_SUPPLIER.contains(trouble.key())
                ? OrderFinding.at(supplier, trouble)
                : OrderFinding.of(trouble, supplier);
    }

    /// What the history itself says: a single bulk order is no demand to order by.
    public static List<OrderFinding> of(DailyDemand demand) {
        int sales = 0;
        int units = 0;
        for (int day : demand.units()) {
            sales += day > 0 ? 1 : 0;
            units += Math.max(0, day);
        }
        return sales == 1 && units >= BULK
                ? List.of(OrderFinding.of(Message.of("replenish.finding.singleBulk", units)))
                : List.of();
    }

    /// What is wrong with the closures of a supplier: two that overlap at different paces, or hardly a day open.
    public static List<OrderFinding> of(Supplier supplier, List<Closure> closures, ReplenishTerms terms) {
        var found = new ArrayList<OrderFinding>();
        for (var pair : Closures.contradictions(closures, terms.today())) {
            found.add(OrderFinding.at(
                    supplier,
                    Message.of(
                            "replenish.finding.closuresContradict",
                            supplier.name(),
                            pair.one().name(),
                            pair.other().name())));
        }
        int shut = 0;
        for (int day = 0; day < CumulativeDemand.LONGEST; day++) {
            shut += Closures.isClosed(terms.today().plusDays(day), closures) ? 1 : 0;
        }
        if (shut > MOST_SHUT_DAYS) {
            found.add(OrderFinding.at(supplier, Message.of("replenish.finding.hardlyOpen", supplier.name(), shut)));
        }
        return found;
    }

    /// Whether so much must be ordered at once that the plan does not: more than ten years of sales that nobody waits
    /// for. It is named, and ordered by hand where it is meant.
    static boolean isBeyondReason(ReplenishFacts facts, Offer offer) {
        int minimum = offer.minimumOrderQuantity();
        double perDay = perDay(facts);
        return minimum > SMALL_MINIMUM
                && perDay > 0
                && minimum > perDay * BEYOND_REASON_DAYS
                && facts.position().backordered() == 0;
    }

    /// The same in words, where it is so.
    static Optional<Message> beyondReason(ReplenishFacts facts, ReplenishFacts.Source source) {
        return isBeyondReason(facts, source.offer())
                ? Optional.of(tooLarge("replenish.trouble.minimumTooLarge", facts, source))
                : Optional.empty();
    }

    private static Message tooLarge(String key, ReplenishFacts facts, ReplenishFacts.Source source) {
        return Message.of(
                key, source.supplier().name(), source.offer().minimumOrderQuantity(), Math.round(perDay(facts) * 365));
    }

    private static double perDay(ReplenishFacts facts) {
        return facts.forecast().mean(CumulativeDemand.LONGEST) / CumulativeDemand.LONGEST;
    }

    /// A price break that no supplier means: one in another currency than the offer, which does not count, or one that
    /// makes a unit dearer.
    private static Optional<Message> wrongBreak(ReplenishFacts.Source source) {
        var name = source.supplier().name();
        var before = source.offer().unitCost();
        for (var step : source.terms().breaks()) {
            var cost = step.unitCost();
            if (!cost.currency().equals(before.currency())) {
                return Optional.of(Message.of(
                        "replenish.finding.breakCurrency",
                        name,
                        step.fromUnits(),
                        cost.currency().getCurrencyCode(),
                        before.currency().getCurrencyCode()));
            }
            if (cost.compareTo(before) > 0) {
                return Optional.of(Message.of("replenish.finding.dearerBreak", name, step.fromUnits(), cost, before));
            }
            before = cost;
        }
        return Optional.empty();
    }

    private static void findInOffer(ReplenishFacts facts, ReplenishFacts.Source source, List<OrderFinding> found) {
        if (!source.offer().active()) {
            return;
        }
        wrongBreak(source).map(what -> OrderFinding.of(what, source.supplier())).ifPresent(found::add);
        var supplier = source.supplier();
        Integer own = source.offer().leadTimeDays();
        int stated = own == null ? source.supplier().leadTimeDays() : own;
        if (stated <= 0) {
            found.add(OrderFinding.of(Message.of("replenish.finding.noLeadTime", supplier.name()), supplier));
        }
        int minimum = source.offer().minimumOrderQuantity();
        if (minimum > SMALL_MINIMUM && minimum > perDay(facts) * LONGEST_COVER_DAYS) {
            found.add(OrderFinding.of(tooLarge("replenish.finding.minimumTooLarge", facts, source), supplier));
        }
    }
}
