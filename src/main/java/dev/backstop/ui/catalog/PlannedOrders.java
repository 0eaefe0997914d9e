package dev.backstop.ui.catalog;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What becomes of a product's own order in today's plan, and the order in it that bridges its gap, if one does.
record PlannedOrders(Own own, @Nullable Suggestion bridge) {
    /// What becomes of the product's own order.
    enum Own {
        NOTHING_DUE,
        PLANNED,
        WANT_OF_CASH,
        TAKEN_OUT
    }

    /// Nothing at all.
    static final PlannedOrders NONE = new PlannedOrders(Own.NOTHING_DUE, null);

    /// Of one suggestion; `takenOut` says that the owner chose to order nothing of it.
    static PlannedOrders of(ReorderPlan plan, Suggestion suggestion, boolean takenOut) {
        var product = suggestion.product().id();
        var bridge = plan.orders().stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.isBridge() && line.product().id().equals(product))
                .findFirst();
        boolean isDeferred =
                plan.deferred().stream().anyMatch(line -> line.key().equals(suggestion.key()));
        return new PlannedOrders(own(suggestion, isDeferred, takenOut), bridge.orElse(null));
    }

    private static Own own(Suggestion suggestion, boolean isDeferred, boolean takenOut) {
        if (takenOut) {
            return Own.TAKEN_OUT;
        }
        if (!suggestion.isDue()) {
            return Own.NOTHING_DUE;
        }
        return isDeferred ? Own.WANT_OF_CASH : Own.PLANNED;
    }

    /// The orders of it that the plan has, its own first.
    Stream<Suggestion> inPlan(Suggestion suggestion) {
        return Stream.concat(
                own == Own.PLANNED ? Stream.of(suggestion) : Stream.empty(), Optional.ofNullable(bridge).stream());
    }
}
