package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.lead.Protection;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.policy.ReorderPoint;
import dev.backstop.engine.stock.StockPosition;
import java.util.ArrayList;
import java.util.List;

/// The steps of a suggestion: each result is the sum of the parts above it, back to the last start.
final class Why {
    private static final String ORDER = "replenish.why.order";

    private final List<Step> steps = new ArrayList<>();

    /// Forecast in the lead time + safety stock = reorder point; less the position = short by.
    static Why reorderPoint(OfferOption option, ReorderPoint point, ServiceTarget target) {
        var why = new Why();
        var lead = option.leadTime();
        why.add("replenish.why.leadTimeDemand", point.leadTimeDemand(), Step.Kind.START, option.leadDays());
        why.steps.add(new Step(safetyStock(target, lead), point.safetyStock(), Step.Kind.PLUS));
        why.add("replenish.why.reorderPoint", point.units(), Step.Kind.RESULT);
        return why;
    }

    private static Message safetyStock(ServiceTarget target, LeadTime lead) {
        boolean fill = target instanceof ServiceTarget.FillRate;
        if (target.isPlannedOtherwise()) {
            return Message.of(
                    fill ? "replenish.why.safetyStockFillTried" : "replenish.why.safetyStockTried",
                    target.share(),
                    lead.days(),
                    lead.spreadDays(),
                    target.planned());
        }
        return Message.of(
                fill ? "replenish.why.safetyStockFill" : "replenish.why.safetyStock",
                target.share(),
                lead.days(),
                lead.spreadDays());
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

    /// From the economic order quantity to what is ordered: what a price break, free freight or a limit of cover
    /// made of it, then what is short, the minimum, and whole cases.
    Why order(Lot lot, OfferOption option) {
        int at = lot.economic();
        add("replenish.why.economic", at, Step.Kind.START);
        at = bettered(lot, option, at);
        at = raised(at, lot.needed(), Message.of("replenish.why.raised", Protection.reviewDays(option.supplier())));
        at = raised(at, lot.terms().minimum(), minimum(lot, option));
        return rounded(at, lot.units(), option);
    }

    /// From the sales that would be missed to the small order that bridges them.
    static List<Step> bridge(Bridge bridge) {
        var why = new Why();
        why.add("replenish.why.missed", bridge.misses(), Step.Kind.START, bridge.outFrom(), bridge.until());
        int units = bridge.misses() + bridge.owed();
        why.moved(bridge.misses(), units, Message.of("replenish.why.owedFirst"));
        return why.rounded(units, bridge.option().quantity(), bridge.option()).steps();
    }

    private int bettered(Lot lot, OfferOption option, int at) {
        int units = lot.units();
        return switch (lot.size().reason()) {
            case PRICE_BREAK -> moved(at, lot.priceFrom(), priceBreak(lot, option));
            case FREE_FREIGHT -> moved(at, units, freeFreight(lot, option));
            case COVER_LIMIT ->
                moved(
                        at,
                        Math.min(at, lot.longestCover()),
                        Message.of("replenish.why.coverLimit", lot.terms().longestCoverDays()));
            case ECONOMIC, NEEDED, MINIMUM -> at;
        };
    }

    private static Message priceBreak(Lot lot, OfferOption option) {
        return Message.of(
                "replenish.why.priceBreak",
                lot.priceFrom(),
                option.unitCostOf(lot.units()),
                yearly(lot.breakSavesYearly(), option));
    }

    private static Message freeFreight(Lot lot, OfferOption option) {
        return Message.of("replenish.why.freeFreight", yearly(lot.freeFreightSavesYearly(), option));
    }

    private static Money yearly(double saved, OfferOption option) {
        return Money.rounded(Math.max(0, saved), option.shopUnitCost().currency());
    }

    private static Message minimum(Lot lot, OfferOption option) {
        int asked = option.offer().minimumOrderQuantity();
        var value = option.supplier().minimumOrderValue();
        return value != null && lot.terms().minimum() > asked
                ? Message.of("replenish.why.minimumValue", value)
                : Message.of("replenish.why.minimum", asked);
    }

    private int raised(int at, int least, Message what) {
        return least > at ? moved(at, least, what) : at;
    }

    private int moved(int from, int to, Message what) {
        if (from != to) {
            steps.add(new Step(what, Math.abs(to - from), to < from ? Step.Kind.MINUS : Step.Kind.PLUS));
        }
        return to;
    }

    private Why rounded(int at, int quantity, OfferOption option) {
        int pack = option.offer().casePack();
        if (at != quantity) {
            var key = quantity < at ? "replenish.why.roundedDown" : "replenish.why.rounded";
            steps.add(new Step(
                    Message.of(key, quantity / pack, pack, option.offer().minimumOrderQuantity()),
                    Math.abs(quantity - at),
                    quantity < at ? Step.Kind.MINUS : Step.Kind.PLUS));
        }
        add(ORDER, quantity, Step.Kind.RESULT);
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void add(String key, int value, Step.Kind kind, Object... args) {
        steps.add(new Step(Message.of(key, args), value, kind));
    }

    /// The steps of a suggestion after the owner chose another quantity: so many more or fewer than suggested, or
    /// where nothing was, that many.
    static List<Step> changed(List<Step> before, int by, int quantity) {
        boolean isSuggested = !before.isEmpty() && before.getLast().what().key().equals(ORDER);
        var steps = new ArrayList<>(isSuggested ? before.subList(0, before.size() - 1) : before);
        var kind = by < 0 ? Step.Kind.MINUS : Step.Kind.PLUS;
        steps.add(new Step(Message.of("replenish.why.changed"), Math.abs(by), isSuggested ? kind : Step.Kind.START));
        steps.add(new Step(Message.of(ORDER), quantity, Step.Kind.RESULT));
        return steps;
    }
}
