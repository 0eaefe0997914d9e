package dev.backstop.ui.catalog;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.catalog.PlannedOrders.Own;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in short lines what today's plan has of a product, what was put off, and until when what is ordered lasts.
final class ProductPlan {
    private ProductPlan() {}

    static List<String> lines(Texts texts, ProductDetail detail) {
        var orders = detail.orders();
        var own = detail.suggestion();
        var lines = new ArrayList<String>();
        inPlan(texts, orders, own).ifPresent(lines::add);
        switch (orders.own()) {
            case WANT_OF_CASH ->
                lines.add(texts.text(
                        orders.bridge() == null ? "catalog.plan.deferred" : "catalog.plan.deferredBeside",
                        own.quantity(),
                        cost(own)));
            case TAKEN_OUT -> lines.add(texts.text("catalog.plan.takenOut"));
            case NOTHING_DUE -> {
                if (lines.isEmpty()) {
                    boolean isCounted = detail.row().state() != ProductState.NOT_COUNTED;
                    lines.add(texts.text(isCounted ? "catalog.plan.notDue" : "catalog.plan.notCounted"));
                }
            }
            case PLANNED -> {}
        }
        orders.inPlan(own)
                .findFirst()
                .map(Suggestion::coversUntil)
                .ifPresent(until -> lines.add(texts.text("catalog.plan.covers", until)));
        return lines;
    }

    private static Optional<String> inPlan(Texts texts, PlannedOrders orders, Suggestion own) {
        var bridge = orders.bridge();
        if (orders.own() != Own.PLANNED) {
            return Optional.ofNullable(bridge)
                    .map(line -> texts.text("catalog.plan.bridge", line.quantity(), cost(line)));
        }
        return Optional.of(
                bridge == null
                        ? texts.text("catalog.plan.planned", own.quantity(), cost(own))
                        : texts.text(
                                "catalog.plan.plannedBoth",
                                own.quantity(),
                                cost(own),
                                bridge.quantity(),
                                cost(bridge)));
    }

    private static Money cost(Suggestion line) {
        return line.cost().orElseThrow();
    }
}
