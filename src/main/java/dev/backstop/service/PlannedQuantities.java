package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The owner's own quantities in the plan, as what is saved.
final class PlannedQuantities {
    private PlannedQuantities() {}

    /// Units by product, as the picture holds them.
    static Map<Id<Product>, Integer> of(Picture picture) {
        var units = new HashMap<Id<Product>, Integer>();
        picture.plannedQuantities().forEach(planned -> units.put(planned.productId(), planned.units()));
        return Map.copyOf(units);
    }

    /// Makes it those units of a product.
    static ChangeSet chosen(Shop shop, Product product, int units) {
        var picture = shop.picture();
        var before = picture.planned(product.id()).orElse(null);
        if (before != null && before.units() == units) {
            return set("purchasing.label.planned", product, units, List.of());
        }
        Id<PlannedQuantity> id = before == null ? shop.newId() : before.id();
        var after = new PlannedQuantity(id, product.id(), units, picture.today());
        var label = units == 0 ? "purchasing.label.putOff" : "purchasing.label.planned";
        return set(label, product, units, List.of(edit(before, after)));
    }

    /// Goes back to what is suggested.
    static ChangeSet takenBack(Picture picture, Product product) {
        return set("purchasing.label.unplanned", product, 0, settled(picture, List.of(product.id())));
    }

    /// What is done with once those products are ordered.
    static List<Edit<PlannedQuantity>> settled(Picture picture, Collection<Id<Product>> ordered) {
        return ordered.stream()
                .distinct()
                .flatMap(product -> picture.planned(product).stream())
                .map(planned -> Edit.delete(PlannedQuantity.class, planned))
                .toList();
    }

    private static Edit<PlannedQuantity> edit(@Nullable PlannedQuantity before, PlannedQuantity after) {
        return new Edit<>(PlannedQuantity.class, before, after);
    }

    private static ChangeSet set(String label, Product product, int units, List<Edit<PlannedQuantity>> edits) {
        return new ChangeSet(Message.of(label, product.name(), units), List.copyOf(edits));
    }
}
