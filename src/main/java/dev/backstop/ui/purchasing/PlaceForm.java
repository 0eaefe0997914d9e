package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.purchasing.inbound.PurchasingContext;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The last check before a supplier's part of the plan becomes a purchase order; then its sheet is printed, saved
/// or mailed. The sheet can be looked at before.
final class PlaceForm {
    private final PurchasingViewModel model;
    private final PurchasingContext context;

    PlaceForm(PurchasingViewModel model, PurchasingContext context) {
        this.model = model;
        this.context = context;
    }

    /// How the order leaves the shop.
    enum Way {
        PRINT("purchasing.place.print"),
        SAVE("purchasing.place.save"),
        MAIL("purchasing.place.mail");

        private final String key;

        Way(String key) {
            this.key = key;
        }
    }

    void open(PlanItem.Head head, Way way) {
        var texts = context.texts();
        var planned = head.order();
        var arrives = planned.arrivesOn();
        var today = model.inbound().today();
        ObjectProperty<@Nullable LocalDate> expected = new SimpleObjectProperty<>(
                arrives == null ? today.plusDays(planned.supplier().leadTimeDays()) : arrives);
        var form = new Form(texts, "place");
        form.day("purchasing.place.expected", expected)
                .required()
                .rule(Field.must(day -> !day.isBefore(today), "purchasing.wrong.past"));
        var dialog = FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text(
                                "purchasing.place.title",
                                head.number(),
                                planned.supplier().name()),
                        form,
                        texts.text(way.key),
                        (close, failed) -> model.place(
                                head,
                                day(expected, today),
                                id -> {
                                    close.run();
                                    placed(head, way, id);
                                },
                                failed))
                .subtitle(what(planned));
        dialog.extra(Buttons.of(
                "place-look",
                Icon.SEARCH,
                texts.text("purchasing.place.look"),
                () -> context.paper().open(model.drafted(head, day(expected, today)))));
    }

    /// What is placed, and that the supplier would not read where to deliver it.
    private String what(SupplierOrder planned) {
        var texts = context.texts();
        var what = texts.text("purchasing.place.what", planned.lines().size(), planned.total());
        return model.hasAddress() ? what : what + "\n" + texts.text("purchasing.place.noAddress");
    }

    private void placed(PlanItem.Head head, Way way, Id<PurchaseOrder> id) {
        context.layers()
                .toasts()
                .show(
                        context.texts()
                                .text(
                                        "purchasing.toast.placed",
                                        head.number(),
                                        head.order().supplier().name()),
                        context.undo());
        switch (way) {
            case PRINT -> context.paper().open(id);
            case SAVE -> context.paper().save(id);
            case MAIL -> context.mail().order(id);
        }
    }

    private static LocalDate day(ObjectProperty<@Nullable LocalDate> expected, LocalDate today) {
        var day = expected.get();
        return day == null ? today : day;
    }
}
