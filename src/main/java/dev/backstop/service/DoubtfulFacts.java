package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
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
import java.util.function.Function;

/// Collects what in the facts of one picture makes the plan doubtful.
final class DoubtfulFacts {
    /// One offer alone is a risk, not a mistake: it comes last.
    private static final String RISK = "replenish.finding.singleSourced";

    private final Picture picture;
    private final Function<Product, ReplenishFacts> facts;
    private final ReplenishTerms terms;
    private final Map<Id<Supplier>, List<Message>> closures = new HashMap<>();

    DoubtfulFacts(Picture picture, Function<Product, ReplenishFacts> facts, ReplenishTerms terms) {
        this.picture = picture;
        this.facts = facts;
        this.terms = terms;
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
                .map(entry -> new DoubtfulFact(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (DoubtfulFact fact) -> fact.what().key().equals(RISK))
                        .thenComparing(
                                fact -> fact.products().size(), Comparator.reverseOrder()))
                .toList();
    }

    /// Those of one product.
    List<Message> of(Product product) {
        var known = facts.apply(product);
        var found = new ArrayList<Message>();
        OrderFindings.of(known, terms).stream().map(OrderFinding::what).forEach(found::add);
        OrderFindings.of(product.id(), picture.demand(product.id())).stream()
                .map(OrderFinding::what)
                .forEach(found::add);
        for (var source : known.sources()) {
            found.addAll(closures(source));
        }
        return found;
    }

    private List<Message> closures(ReplenishFacts.Source source) {
        return closures.computeIfAbsent(
                source.supplier().id(), _ -> OrderFindings.of(source.supplier(), source.closures(), terms));
    }
}
