package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.engine.replenish.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// Lines with something to order that one supplier delivers: an order, or what may become one.
record SupplierLines(List<Suggestion> lines) {
    SupplierLines {
        lines = List.copyOf(lines);
    }

    /// The lines by their suppliers, each where its first line stands; those with nothing to order are left out.
    static List<SupplierLines> of(Collection<Suggestion> lines) {
        var bySupplier = new LinkedHashMap<Id<Supplier>, List<Suggestion>>();
        for (var line : lines) {
            if (line.option() != null && line.quantity() > 0) {
                bySupplier
                        .computeIfAbsent(line.option().supplier().id(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        return bySupplier.values().stream().map(SupplierLines::new).toList();
    }

    /// How a line is bought.
    static OfferOption option(Suggestion line) {
        return Objects.requireNonNull(line.option());
    }

    /// What a line takes of the cash, in the shop's currency.
    static Money cost(Suggestion line) {
        return line.shopCost().orElseThrow();
    }

    Supplier supplier() {
        return option(lines.getFirst()).supplier();
    }

    /// What the goods cost, in the supplier's currency.
    Money total() {
        return lines.stream()
                .map(line -> line.cost().orElseThrow())
                .reduce(Money.zero(supplier().currency()), Money::plus);
    }

    /// What the goods cost, in the shop's currency.
    Money shopTotal(Currency currency) {
        return lines.stream().map(SupplierLines::cost).reduce(Money.zero(currency), Money::plus);
    }

    /// What the supplier charges to deliver goods for so much, in the shop's currency; nothing where that much is
    /// delivered free.
    Money freight(Money goods, Currency currency) {
        var terms = option(lines.getFirst()).terms().supplier();
        return terms == null || !terms.freight().currency().equals(goods.currency())
                ? Money.zero(currency)
                : terms.freightFor(goods)
                        .converted(supplier().exchangeRate(), currency)
                        .payable();
    }

    /// The supplier's minimum order value in the shop's currency; zero where it has none.
    Money minimum(Currency currency) {
        var minimum = supplier().minimumOrderValue();
        if (minimum == null) {
            return Money.zero(currency);
        }
        return minimum.currency().equals(currency)
                ? minimum
                : minimum.converted(supplier().exchangeRate(), currency);
    }
}
