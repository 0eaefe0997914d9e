package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.SupplierOrder;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.CaseRounding;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.QuantityField;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of the plan: a supplier's head with its button, or a line whose quantity can be changed.
final class PlanCell extends ListCell<PlanItem> {
    /// Widths of the number columns, shared with the head of the list.
    static final double[] WIDTHS = {62, 64, 80, 72, 84, 84, 88};

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final BiConsumer<Suggestion, Integer> choose;
    private final Label sku = Labels.muted("");
    private final Label name = Labels.body("");
    private final Label available = number();
    private final Label onOrder = number();
    private final QuantityField quantity;
    private final Label cases = number();
    private final Label covers = number();
    private final Label unit = number();
    private final Label cost = number();
    private final HBox line;
    private final Label supplier = Labels.strong("");
    private final Label order = Labels.muted("");
    private final Label due = new Label();
    private final Label arrives = Labels.muted("");
    private final Label total = Labels.strong("");
    private final Button place;
    private final HBox head;
    private boolean showing;

    PlanCell(
            Texts texts,
            Supplier<LocalDate> today,
            BiConsumer<Suggestion, Integer> choose,
            Consumer<SupplierOrder> placing) {
        this.texts = texts;
        this.today = today;
        this.choose = choose;
        this.quantity = new QuantityField(texts);
        this.place = Buttons.small("place", texts.text("purchasing.action.place"), () -> {
            if (getItem() instanceof PlanItem.Head(var planned, var _)) {
                placing.accept(planned);
            }
        });
        line = line();
        head = head();
        setText(null);
        setPrefWidth(0); // the list's width is shared out, a long name is cut
        name.setMinWidth(0);
        quantity.quantityProperty().addListener((_, _, now) -> chosen(now.intValue()));
    }

    @Override
    protected void updateItem(PlanItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("bs-group");
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case PlanItem.Head planned -> show(planned);
            case PlanItem.Line planned -> show(planned);
        }
    }

    private HBox line() {
        sku.setMinWidth(60);
        sku.setPrefWidth(60);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        quantity.setPrefWidth(WIDTHS[2] - 12);
        quantity.setMinWidth(WIDTHS[2] - 12);
        var box = new HBox(8, sku, name, available, onOrder, quantity, cases, covers, unit, cost);
        var numbers = new Label[] {available, onOrder, cases, covers, unit, cost};
        var widths = new double[] {WIDTHS[0], WIDTHS[1], WIDTHS[3], WIDTHS[4], WIDTHS[5], WIDTHS[6]};
        for (int i = 0; i < numbers.length; i++) {
            numbers[i].setMinWidth(widths[i]);
            numbers[i].setPrefWidth(widths[i]);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox head() {
        due.getStyleClass().add("bs-chip");
        var box = new HBox(8, supplier, order, due, arrives, Labels.spring(), place, total);
        total.setMinWidth(WIDTHS[6]);
        total.setAlignment(Pos.CENTER_RIGHT);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show(PlanItem.Head planned) {
        var toSupplier = planned.order();
        getStyleClass().add("bs-group");
        supplier.setText(toSupplier.supplier().name());
        order.setText(planned.number());
        var by = toSupplier.orderBy();
        Chips.show(
                due,
                texts,
                by == null || !by.isAfter(today.get())
                        ? Chip.of(Tone.DANGER, "purchasing.chip.today")
                        : Chip.of(Tone.PLAIN, "purchasing.chip.by", by));
        var arrival = toSupplier.arrivesOn();
        arrives.setText(arrival == null ? "" : texts.text("purchasing.value.arrives", arrival));
        total.setText(texts.formats().money(toSupplier.total()));
        place.setAccessibleText(
                texts.text("purchasing.action.placeWith", toSupplier.supplier().name()));
        setGraphic(head);
    }

    private void show(PlanItem.Line planned) {
        var suggestion = planned.suggestion();
        var formats = texts.formats();
        var option = suggestion.option();
        sku.setText(suggestion.product().sku().value());
        name.setText(suggestion.product().name());
        available.setText(formats.units(planned.available()));
        Tones.set(available, planned.available() <= 0 ? Tone.DANGER : Tone.PLAIN);
        onOrder.setText(planned.onOrder() == 0 ? "–" : formats.units(planned.onOrder()));
        var covers = suggestion.coversUntil();
        this.covers.setText(covers == null ? "–" : formats.day(covers));
        if (option != null) {
            int pack = option.offer().casePack();
            cases.setText(texts.text("purchasing.value.cases", suggestion.quantity() / pack, pack));
            unit.setText(formats.unitCost(option.unitCost()));
            cost.setText(formats.money(option.unitCost().times(suggestion.quantity())));
            quantity.terms(new CaseRounding(pack, option.offer().minimumOrderQuantity()));
        }
        quantity.setId("quantity-" + suggestion.product().sku());
        quantity.setAccessibleText(
                texts.text("purchasing.value.quantityOf", suggestion.product().name()));
        showing = true;
        quantity.show(suggestion.quantity());
        showing = false;
        setGraphic(line);
    }

    private void chosen(int units) {
        if (!showing
                && getItem() instanceof PlanItem.Line(var suggestion, int _, int _)
                && units != suggestion.quantity()) {
            choose.accept(suggestion, units);
        }
    }

    private static Label number() {
        var label = Labels.body("");
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
