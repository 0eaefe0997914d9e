package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.OrderFindings;
import dev.backstop.engine.replenish.OrderFindings.OrderFinding;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Collects what in the facts of one picture makes the plan doubtful.
final class DoubtfulFacts {
    /// One offer alone is a risk, not a mistake: it comes last.
    private static final String RISK = "replenish.finding.singleSourced";

    private final Picture picture;
    private final Function<Product, List<OrderFinding>> known;
    private final ReplenishTerms terms;
    private final Map<Id<Supplier>, List<OrderFinding>> closures = new HashMap<>();

    /// `known` gives what of a product alone is doubtful.
    DoubtfulFacts(Picture picture, Function<Product, List<OrderFinding>> known, ReplenishTerms terms) {
        this.picture = picture;
        this.known = known;
        this.terms = terms;
    }

    /// What of one product is doubtful, but for what is the same for all of a supplier's.
    static List<OrderFinding> of(ReplenishFacts facts, ReplenishTerms terms, DailyDemand demand) {
        return Stream.concat(OrderFindings.of(facts, terms).stream(), OrderFindings.of(demand).stream())
                .toList();
    }

    /// All of them, what concerns most products first, mere risks last.
    List<DoubtfulFact> all() {
        var products = new LinkedHashMap<OrderFinding, List<Id<Product>>>();
        for (var product : picture.products()) {
            if (!product.isRetired()) {
                of(product)
                        .forEach(finding -> products.computeIfAbsent(finding, _ -> new ArrayList<>())
                                .add(product.id()));
            }
        }
        return products.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (DoubtfulFact fact) -> fact.what().key().equals(RISK))
                        .thenComparingInt(fact -> -fact.products().size()))
                .toList();
    }

    private static DoubtfulFact fact(OrderFinding finding, List<Id<Product>> products) {
        var supplier = finding.mendedAt() == OrderFindings.Place.SUPPLIER ? finding.supplierId() : null;
        return new DoubtfulFact(finding.what(), products, supplier);
    }

    /// Those of one product.
    List<OrderFinding> of(Product product) {
        var found = new ArrayList<>(known.apply(product));
        for (var offer : picture.offersFor(product.id())) {
            picture.supplier(offer.supplierId()).ifPresent(supplier -> found.addAll(closures(supplier)));
        }
        return found;
    }

    private List<OrderFinding> closures(Supplier supplier) {
        return closures.computeIfAbsent(supplier.id(), id -> OrderFindings.of(supplier, picture.closuresOf(id), terms));
    }
}
