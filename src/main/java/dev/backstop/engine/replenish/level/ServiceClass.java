package dev.backstop.engine.replenish.level;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// How much a product matters: A brings the first 80 % of what was earned in twelve months, B the next 15 %, C the
/// rest.
public enum ServiceClass {
    A,
    B,
    C;

    private static final BigDecimal A_SHARE = new BigDecimal("0.80");
    private static final BigDecimal B_SHARE = new BigDecimal("0.95");

    /// The class of each product by what it earned (margin or revenue of twelve months, in one currency). The
    /// product that crosses a limit still belongs to the better class; what earned nothing is C.
    public static Map<Id<Product>, ServiceClass> of(Map<Id<Product>, Money> earned) {
        var ranked = new ArrayList<>(earned.entrySet());
        ranked.sort(
                Map.Entry.<Id<Product>, Money>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        var total = BigDecimal.ZERO;
        for (var entry : ranked) {
            total = total.add(entry.getValue().amount().max(BigDecimal.ZERO));
        }
        var classes = new HashMap<Id<Product>, ServiceClass>();
        var before = BigDecimal.ZERO;
        for (var entry : ranked) {
            classes.put(entry.getKey(), entry.getValue().isPositive() ? at(before, total) : C);
            before = before.add(entry.getValue().amount().max(BigDecimal.ZERO));
        }
        return Map.copyOf(classes);
    }

    private static ServiceClass at(BigDecimal before, BigDecimal total) {
        if (before.compareTo(total.multiply(A_SHARE)) < 0) {
            return A;
        }
        return before.compareTo(total.multiply(B_SHARE)) < 0 ? B : C;
    }
}
