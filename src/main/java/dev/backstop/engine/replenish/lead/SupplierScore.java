package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How a supplier did in the last twelve months, from its deliveries, the latest last.
///
/// `spend` is what the goods cost in the shop's currency at the kept rate. `products` have an active offer there;
/// of these, `singleSourced` have none anywhere else.
public record SupplierScore(
        Id<Supplier> supplierId,
        List<Delivery> deliveries,
        int onTime,
        double meanLeadDays,
        double medianLeadDays,
        double p90LeadDays,
        double leadDeviationDays,
        Money spend,
        int products,
        List<Id<Product>> singleSourced) {
    public SupplierScore {
        deliveries = List.copyOf(deliveries);
        singleSourced = List.copyOf(singleSourced);
    }

    /// The share of deliveries that came by their date (0 to 1), where there was one.
    public OptionalDouble onTimeShare() {
        return deliveries.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) onTime / deliveries.size());
    }

    /// Deliveries that brought less in the end than was ordered.
    public int shortDeliveries() {
        return (int) deliveries.stream().filter(Delivery::isShort).count();
    }

    /// Units that came and could not be sold.
    public int damagedUnits() {
        return deliveries.stream().mapToInt(Delivery::damagedUnits).sum();
    }

    /// What past deliveries teach about the lead time, or the stated one where they are too few.
    public LeadTime leadTime(LeadTime stated) {
        return LeadTime.learnt(deliveries.stream().map(Delivery::receipt).toList(), stated);
    }

    /// The scores of all suppliers. Offers of retired suppliers count nowhere.
    public static Map<Id<Supplier>, SupplierScore> of(
            List<Supplier> suppliers,
            List<Offer> offers,
            List<Delivery> deliveries,
            Currency currency,
            LocalDate today) {
        var retired = new HashSet<Id<Supplier>>();
        suppliers.stream()
                .filter(supplier -> supplier.retiredOn() != null)
                .forEach(supplier -> retired.add(supplier.id()));
        var sources = new HashMap<Id<Product>, HashSet<Id<Supplier>>>();
        for (var offer : offers) {
            if (offer.active() && !retired.contains(offer.supplierId())) {
                sources.computeIfAbsent(offer.productId(), _ -> new HashSet<>()).add(offer.supplierId());
            }
        }
        var scores = new LinkedHashMap<Id<Supplier>, SupplierScore>();
        for (var supplier : suppliers) {
            var own = deliveries.stream()
                    .filter(delivery -> delivery.supplierId().equals(supplier.id()))
                    .filter(delivery -> delivery.receivedOn().isAfter(today.minusMonths(12)))
                    .filter(delivery -> !delivery.receivedOn().isAfter(today))
                    .sorted(Comparator.comparing(Delivery::receivedOn).thenComparing(Delivery::purchaseOrderNumber))
                    .toList();
            scores.put(supplier.id(), score(supplier, own, sources, currency));
        }
        return scores;
    }

    private static SupplierScore score(
            Supplier supplier, List<Delivery> own, Map<Id<Product>, HashSet<Id<Supplier>>> sources, Currency currency) {
        var spend = Money.zero(currency);
        for (var delivery : own) {
            spend = spend.plus(delivery.value().converted(supplier.exchangeRate(), currency));
        }
        double[] days = own.stream()
                .mapToDouble(delivery -> delivery.receipt().days())
                .sorted()
                .toArray();
        var served = sources.entrySet().stream()
                .filter(entry -> entry.getValue().contains(supplier.id()))
                .toList();
        return new SupplierScore(
                supplier.id(),
                own,
                (int) own.stream().filter(Delivery::isOnTime).count(),
                mean(days),
                percentile(days, 0.5),
                percentile(days, 0.9),
                deviation(days),
                spend,
                served.size(),
                served.stream()
                        .filter(entry -> entry.getValue().size() == 1)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    /// Between the two nearest values, as most statistics programs do (Hyndman and Fan 1996, definition 7).
    private static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
    }
}
