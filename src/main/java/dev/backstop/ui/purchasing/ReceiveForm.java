package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.Receipt;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.QuantityField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What arrived on an order, line by line; everything outstanding is proposed. Where less came, it asks what
/// becomes of the rest and says which customers that breaks its word to.
final class ReceiveForm {
    private static final double WIDTH = 640;
    private static final double CODE = 76;
    private static final double OF = 52;

    private final InboundViewModel model;
    private final PurchasingContext context;
    private final Delivery delivery;
    private final ObjectProperty<@Nullable LocalDate> day;
    private final ObjectProperty<@Nullable Rest> rest = new SimpleObjectProperty<>(Rest.STILL_DUE);
    private final ObjectProperty<@Nullable LocalDate> restDay = new SimpleObjectProperty<>();
    private final Map<PurchaseOrderLine, QuantityField> arrived = new LinkedHashMap<>();
    private final VBox restPart = new VBox(12);
    private final BrokenDatesPane broken;

    /// What the owner says of the units that did not come.
    private enum Rest {
        STILL_DUE("purchasing.receive.stillDue"),
        ANOTHER_DAY("purchasing.receive.anotherDay"),
        NOT_COMING("purchasing.receive.notComing");

        private final String key;

        Rest(String key) {
            this.key = key;
        }
    }

    ReceiveForm(InboundViewModel model, PurchasingContext context, Delivery delivery) {
        this.model = model;
        this.context = context;
        this.delivery = delivery;
        this.day = new SimpleObjectProperty<>(model.today());
        this.broken = new BrokenDatesPane(context.texts());
    }

    void open() {
        var texts = context.texts();
        var number = delivery.order().number();
        var form = new Form(texts, "receive");
        form.day("purchasing.receive.day", day)
                .required()
                .rule(Field.must(on -> !on.isAfter(model.today()), "purchasing.wrong.future"));
        form.getChildren().add(lines());
        var restForm = restForm();
        restPart.getChildren().addAll(restForm, broken);
        form.getChildren().add(restPart);
        showRest();
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("purchasing.receive.title", number),
                        form,
                        texts.text("purchasing.receive.save"),
                        (close, failed) -> {
                            if (!restForm.check()) {
                                failed.accept(new Problem(Message.of("purchasing.problem.restDay")));
                                return;
                            }
                            model.receive(
                                    delivery.order(),
                                    receipt(),
                                    () -> {
                                        close.run();
                                        context.layers()
                                                .toasts()
                                                .show(texts.text("purchasing.toast.received", number), context.undo());
                                    },
                                    failed);
                        })
                .subtitle(delivery.supplierName())
                .width(WIDTH);
    }

    private Node lines() {
        var texts = context.texts();
        var list = new VBox(6, Labels.subheading(texts.text("purchasing.receive.units")));
        for (var line : delivery.outstanding()) {
            var field = new QuantityField(texts);
            field.setId("receive-" + line.supplierSku());
            field.show(line.outstanding());
            field.setAccessibleText(texts.text("purchasing.receive.unitsOf", model.productName(line)));
            field.quantityProperty().addListener((_, _, _) -> showRest());
            arrived.put(line, field);
            var name = Labels.body(model.productName(line));
            name.setMinWidth(0);
            var code = Labels.muted(line.supplierSku());
            code.setMinWidth(CODE);
            var of = Labels.muted(texts.text("purchasing.receive.of", line.outstanding()));
            of.setMinWidth(OF);
            var row = new HBox(8, code, name, Labels.spring(), field, of);
            row.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(row);
        }
        return list;
    }

    private Form restForm() {
        var texts = context.texts();
        var form = new Form(texts, "rest");
        var choice = form.choice("purchasing.receive.rest", rest, List.of(Rest.values()), each -> texts.text(each.key));
        var another = form.day("purchasing.receive.restDay", restDay)
                .rule(on -> rest.get() == Rest.ANOTHER_DAY && on == null
                        ? Optional.of(Message.of("purchasing.wrong.restDay"))
                        : Optional.empty());
        another.setVisible(false);
        another.setManaged(false);
        choice.onChange(() -> {
            boolean asks = rest.get() == Rest.ANOTHER_DAY;
            another.setVisible(asks);
            another.setManaged(asks);
            showBroken();
        });
        another.onChange(this::showBroken);
        return form;
    }

    private boolean isShort() {
        return arrived.entrySet().stream()
                .anyMatch(entry -> entry.getValue().quantityProperty().get()
                        < entry.getKey().outstanding());
    }

    private void showRest() {
        restPart.setVisible(isShort());
        restPart.setManaged(isShort());
        showBroken();
    }

    private void showBroken() {
        if (isShort()) {
            model.brokenByReceiving(delivery.order(), receipt(), broken::show);
        }
    }

    private Receipt receipt() {
        var units = new HashMap<Id<PurchaseOrderLine>, Integer>();
        arrived.forEach(
                (line, field) -> units.put(line.id(), field.quantityProperty().get()));
        var on = day.get();
        return new Receipt(units, on == null ? model.today() : on, rest());
    }

    private Receipt.Rest rest() {
        var chosen = rest.get();
        var on = restDay.get();
        if (chosen == Rest.NOT_COMING) {
            return new Receipt.NotComing();
        }
        return chosen == Rest.ANOTHER_DAY && on != null ? new Receipt.DueOn(on) : new Receipt.StillDue();
    }
}
