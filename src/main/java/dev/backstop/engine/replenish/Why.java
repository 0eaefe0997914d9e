package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.stock.StockPosition;
import java.util.ArrayList;
import java.util.List;

/// The steps of a suggestion: each result is the sum of the parts above it, back to the last start.
final class Why {
    private final List<Step> steps = new ArrayList<>();

    /// Forecast in the lead time + safety stock = reorder point; less the position = short by.
    static Why reorderPoint(OfferOption option, ReorderPoint point, double serviceLevel) {
        var why = new Why();
        var lead = option.leadTime();
        why.add("replenish.why.leadTimeDemand", point.leadTimeDemand(), Step.Kind.START, option.leadDays());
        why.add(
                "replenish.why.safetyStock",
                point.safetyStock(),
                Step.Kind.PLUS,
                serviceLevel,
                lead.days(),
                lead.spreadDays());
        why.add("replenish.why.reorderPoint", point.units(), Step.Kind.RESULT);
        return why;
    }

    /// Takes the stock position away: available, plus what is due in time, less what customers wait for.
    Why position(StockPosition stock, int onOrder, int position, int shortBy) {
        var what = stock.backordered() > 0
                ? Message.of("replenish.why.positionOwed", stock.available(), onOrder, stock.backordered())
                : Message.of("replenish.why.position", stock.available(), onOrder);
        steps.add(new Step(what, Math.abs(position), position < 0 ? Step.Kind.PLUS : Step.Kind.MINUS));
        if (shortBy > 0) {
            add("replenish.why.shortBy", shortBy, Step.Kind.RESULT);
        } else {
            add("replenish.why.toSpare", shortBy, Step.Kind.RESULT);
        }
        return this;
    }

    /// From the economic order quantity to what is ordered.
    Why order(int economic, int wanted, int quantity, OfferOption option) {
        add("replenish.why.economic", economic, Step.Kind.START);
        if (wanted > economic) {
            add("replenish.why.raised", wanted - economic, Step.Kind.PLUS);
        }
        int pack = option.offer().casePack();
        add(
                "replenish.why.rounded",
                quantity - wanted,
                Step.Kind.PLUS,
                quantity / pack,
                pack,
                option.offer().minimumOrderQuantity());
        add("replenish.why.order", quantity, Step.Kind.RESULT);
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void add(String key, int value, Step.Kind kind, Object... args) {
        steps.add(new Step(Message.of(key, args), value, kind));
    }

    /// The steps of a suggestion after the owner chose another quantity.
    static List<Step> changed(List<Step> before, int by, int quantity) {
        var steps = new ArrayList<>(before.subList(0, Math.max(0, before.size() - 1)));
        steps.add(
                new Step(Message.of("replenish.why.changed"), Math.abs(by), by < 0 ? Step.Kind.MINUS : Step.Kind.PLUS));
        steps.add(new Step(Message.of("replenish.why.order"), quantity, Step.Kind.RESULT));
        return steps;
    }
}
