package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Two plans side by side: what each orders and puts off, and the products whose line is not the same in both.
public record PlanComparison(ReorderPlan now, ReorderPlan then, List<Difference> differences) {
    public PlanComparison {
        differences = List.copyOf(differences);
    }

    /// One product's line in each plan, where it has one.
    public record Difference(
            Id<Product> productId,
            @Nullable Suggestion now,
            @Nullable Suggestion then) {
        /// Units more (or fewer) than in today's plan.
        public int unitsMore() {
            return (then == null ? 0 : then.quantity()) - (now == null ? 0 : now.quantity());
        }
    }

    /// The comparison of two plans, products in the order of their ids.
    public static PlanComparison of(ReorderPlan now, ReorderPlan then) {
        var before = lines(now);
        var after = lines(then);
        var products = new TreeSet<>(before.keySet());
        products.addAll(after.keySet());
        var differences = new ArrayList<Difference>();
        for (var product : products) {
            var one = before.get(product);
            var other = after.get(product);
            if (one == null || other == null || !same(one, other)) {
                differences.add(new Difference(product, one, other));
            }
        }
        return new PlanComparison(now, then, differences);
    }

    /// Money that the other plan spends more (or less).
    public Money spendsMore() {
        return then.planned().minus(now.planned());
    }

    /// What the other plan's deferred lines risk more (or less).
    public Money risksMore() {
        return then.deferredAtRisk().minus(now.deferredAtRisk());
    }

    private static Map<Id<Product>, Suggestion> lines(ReorderPlan plan) {
        var lines = new HashMap<Id<Product>, Suggestion>();
        for (var order : plan.orders()) {
            order.lines().forEach(line -> lines.put(line.product().id(), line));
        }
        return lines;
    }

    private static boolean same(Suggestion one, Suggestion other) {
        var first = one.option();
        var second = other.option();
        return one.quantity() == other.quantity()
                && first != null
                && second != null
                && first.offer().id().equals(second.offer().id());
    }
}
