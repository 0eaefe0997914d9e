package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// Says in two short lines what today's plan has of a product, and until when that lasts.
final class ProductPlan {
    private ProductPlan() {}

    static List<String> lines(Texts texts, ProductDetail detail) {
        var suggestion = detail.suggestion();
        var cost = suggestion.cost();
        var lines = new ArrayList<String>();
        if (suggestion.isDue() && cost.isPresent()) {
            lines.add(texts.text(
                    detail.deferred() ? "catalog.plan.deferred" : "catalog.plan.planned",
                    suggestion.quantity(),
                    cost.get()));
        } else if (detail.row().state() == ProductState.NOT_COUNTED) {
            lines.add(texts.text("catalog.plan.notCounted"));
        } else {
            lines.add(texts.text("catalog.plan.notDue"));
        }
        var until = suggestion.coversUntil();
        if (suggestion.isDue() && until != null) {
            lines.add(texts.text("catalog.plan.covers", until));
        }
        return lines;
    }
}
