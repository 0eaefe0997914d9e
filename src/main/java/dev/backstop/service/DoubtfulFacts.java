package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.replenish.OrderFindings;
import dev.backstop.engine.replenish.OrderFindings.OrderFinding;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.ReplenishTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects what in the facts of one picture makes the plan doubtful.
final class DoubtfulFacts {
    /// One offer alone is a risk, not a mistake: it comes last.
    private static final String RISK = "replenish.finding.singleSourced";

    /// What is mended at a supplier: its rate and its closures.
    private static final Set<String> AT_THE_SUPPLIER = Set.of(
            "replenish.trouble.noRate",
            "replenish.trouble.stopped",
            "replenish.trouble.stoppedUntil",
            "replenish.finding.closuresContradict",
            "replenish.finding.hardlyOpen");

    private final Picture picture;
    private final Function<Product, List<Message>> known;
    private final ReplenishTerms terms;
    private final Map<Id<Supplier>, List<Message>> closures = new HashMap<>();

    /// `known` gives what of a product alone is doubtful.
    DoubtfulFacts(Picture picture, Function<Product, List<Message>> known, ReplenishTerms terms) {
        this.picture = picture;
        this.known = known;
        this.terms = terms;
    }

    /// What of one product is doubtful, but for what is the same for all of a supplier's.
    static List<Message> of(ReplenishFacts facts, ReplenishTerms terms, DailyDemand demand) {
        return Stream.concat(
                        OrderFindings.of(facts, terms).stream(),
                        OrderFindings.of(facts.product().id(), demand).stream())
                .map(OrderFinding::what)
                .toList();
    }

    /// All of them, what concerns most products first, mere risks last.
    List<DoubtfulFact> all() {
        var products = new LinkedHashMap<Message, List<Id<Product>>>();
        for (var product : picture.products()) {
            if (!product.isRetired()) {
                of(product)
                        .forEach(what -> products.computeIfAbsent(what, _ -> new ArrayList<>())
                                .add(product.id()));
            }
        }
        return products.entrySet().stream()
                .map(entry -> new DoubtfulFact(entry.getKey(), entry.getValue(), supplier(entry.getKey())))
                .sorted(Comparator.comparing(
                                (DoubtfulFact fact) -> fact.what().key().equals(RISK))
                        .thenComparingInt(fact -> -fact.products().size()))
                .toList();
    }

    /// The supplier that a finding names, where it is mended there.
    private @Nullable Id<Supplier> supplier(Message what) {
        return !AT_THE_SUPPLIER.contains(what.key())
                ? null
                : picture.suppliers().stream()
                        .filter(supplier -> what.args().contains(supplier.name()))
                        .map(Supplier::id)
                        .findFirst()
                        .orElse(null);
    }

    /// Those of one product.
    List<Message> of(Product product) {
        var found = new ArrayList<>(known.apply(product));
        for (var offer : picture.offersFor(product.id())) {
            picture.supplier(offer.supplierId()).ifPresent(supplier -> found.addAll(closures(supplier)));
        }
        return found;
    }

    private List<Message> closures(Supplier supplier) {
        return closures.computeIfAbsent(supplier.id(), id -> OrderFindings.of(supplier, picture.closuresOf(id), terms));
    }
}
