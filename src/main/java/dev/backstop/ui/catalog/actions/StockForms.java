package dev.backstop.ui.catalog.actions;

import static dev.backstop.ui.kit.Field.must;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import java.util.List;

/// The two small forms by which the shelf is put right: a count, and an adjustment.
final class StockForms {
    private static final List<StockMovement.Kind> BY_HAND =
            List.of(StockMovement.Kind.ADJUSTMENT, StockMovement.Kind.RETURN, StockMovement.Kind.WRITE_OFF);

    private StockForms() {}

    /// Asks what was counted; the difference to the ledger shows while it is typed.
    static Form count(Texts texts, StockDraft draft, int onHand) {
        var form = new Form(texts, "count");
        var counted = form.whole("catalog.count.counted", draft.units)
                .required()
                .rule(must(units -> units >= 0, "catalog.form.negative"));
        Runnable difference = () -> {
            var now = draft.units.get();
            counted.hint(
                    now == null
                            ? texts.text("catalog.count.ledger", onHand)
                            : texts.text("catalog.count.difference", onHand, signed(texts, now - onHand)));
        };
        difference.run();
        counted.onChange(difference);
        form.text("catalog.count.note", draft.note);
        return form;
    }

    /// Asks what came or went for another reason than orders and deliveries.
    static Form adjust(Texts texts, StockDraft draft, int onHand) {
        var form = new Form(texts, "adjust");
        var kind = form.choice("catalog.adjust.kind", draft.kind, BY_HAND, one -> kind(texts, one))
                .required();
        var units = form.whole("catalog.adjust.units", draft.units)
                .required()
                .rule(must(typed -> typed != 0, "catalog.adjust.zero"))
                .rule(must(typed -> typed > 0 || draft.isSigned(), "catalog.adjust.positive"));
        Runnable result = () -> {
            var change = draft.change();
            units.hint(
                    change == null
                            ? texts.text("catalog.count.ledger", onHand)
                            : texts.text("catalog.adjust.result", onHand, onHand + change));
        };
        result.run();
        kind.onChange(result);
        units.onChange(result);
        form.text("catalog.count.note", draft.note);
        return form;
    }

    /// What a movement is called.
    static String kind(Texts texts, StockMovement.Kind kind) {
        return texts.text(
                switch (kind) {
                    case RECEIPT -> "catalog.movement.receipt";
                    case SHIPMENT -> "catalog.movement.shipment";
                    case ADJUSTMENT -> "catalog.movement.adjustment";
                    case RETURN -> "catalog.movement.returned";
                    case WRITE_OFF -> "catalog.movement.writeOff";
                    case STOCK_TAKE -> "catalog.movement.stockTake";
                });
    }

    /// "+3" or "−2".
    static String signed(Texts texts, int units) {
        return units > 0 ? "+" + texts.formats().units(units) : texts.formats().units(units);
    }
}
