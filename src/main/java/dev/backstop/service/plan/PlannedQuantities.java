package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The owner's own quantities in the plan, as what is saved.
public final class PlannedQuantities {
    private PlannedQuantities() {}

    /// The lines that have one.
    static Set<Suggestion.Key> of(Picture picture) {
        return picture.plannedQuantities().stream()
                .map(planned -> new Suggestion.Key(planned.productId(), planned.bridge()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Makes it those units of a product, for its own order or for the one that bridges its gap.
    static ChangeSet chosen(Shop shop, Product product, boolean bridge, int units) {
        var picture = shop.picture();
        var before = known(picture, product.id(), bridge).orElse(null);
        if (before != null && before.units() == units) {
            return set("purchasing.label.planned", product, units, List.of());
        }
        Id<PlannedQuantity> id = before == null ? shop.newId() : before.id();
        var after = new PlannedQuantity(id, product.id(), units, picture.today(), bridge);
        var label = units == 0 ? "purchasing.label.putOff" : "purchasing.label.planned";
        return set(label, product, units, List.of(edit(before, after)));
    }

    /// Goes back to what is suggested.
    static ChangeSet takenBack(Picture picture, Product product, boolean bridge) {
        return set(
                "purchasing.label.unplanned",
                product,
                0,
                known(picture, product.id(), bridge).map(PlannedQuantities::gone).stream()
                        .toList());
    }

    /// What is done with once those products are ordered, their gaps with them.
    public static List<Edit<PlannedQuantity>> settled(Picture picture, Collection<Id<Product>> ordered) {
        return ordered.stream()
                .distinct()
                .flatMap(product -> Stream.of(false, true).flatMap(bridge -> known(picture, product, bridge).stream()))
                .map(PlannedQuantities::gone)
                .toList();
    }

    /// What is done with once those lines of the plan are ordered: a gap that is bridged leaves the product's own
    /// order to come.
    public static List<Edit<PlannedQuantity>> settledLines(Picture picture, Collection<Suggestion.Key> ordered) {
        return ordered.stream()
                .distinct()
                .flatMap(line -> known(picture, line.product(), line.bridge()).stream())
                .map(PlannedQuantities::gone)
                .toList();
    }

    private static Optional<PlannedQuantity> known(Picture picture, Id<Product> product, boolean bridge) {
        return bridge ? picture.plannedBridge(product) : picture.planned(product);
    }

    private static Edit<PlannedQuantity> gone(PlannedQuantity planned) {
        return Edit.delete(PlannedQuantity.class, planned);
    }

    private static Edit<PlannedQuantity> edit(@Nullable PlannedQuantity before, PlannedQuantity after) {
        return new Edit<>(PlannedQuantity.class, before, after);
    }

    private static ChangeSet set(String label, Product product, int units, List<Edit<PlannedQuantity>> edits) {
        return new ChangeSet(Message.of(label, product.name(), units), List.copyOf(edits));
    }
}
