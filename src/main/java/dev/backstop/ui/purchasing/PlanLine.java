package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.kit.CaseRounding;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.QuantityField;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A product to order; its quantity can be changed in place.
final class PlanLine extends HBox {
    private final Texts texts;
    private final PlanActions actions;
    private final Label sku = Labels.muted("");
    private final Label name = Labels.body("");
    private final Label ride = new Label();
    private final Label available = number(PlanCell.AVAILABLE);
    private final Label onOrder = number(PlanCell.ON_ORDER);
    private final QuantityField quantity;
    private final Label cases = number(PlanCell.CASES);
    private final Label covers = number(PlanCell.COVERS);
    private final Label unit = number(PlanCell.UNIT);
    private final Label cost = number(PlanCell.COST);
    private @Nullable Suggestion shown;
    private boolean showing;

    PlanLine(Texts texts, PlanActions actions) {
        super(8);
        this.texts = texts;
        this.actions = actions;
        quantity = new QuantityField(texts);
        sku.setMinWidth(PlanCell.SKU);
        sku.setPrefWidth(PlanCell.SKU);
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        quantity.setPrefWidth(PlanCell.QUANTITY);
        quantity.setMinWidth(PlanCell.QUANTITY);
        Tones.set(cases, Tone.MUTED);
        Tones.set(unit, Tone.MUTED);
        setPadding(new Insets(0, 0, 0, 28));
        setAlignment(Pos.CENTER_LEFT);
        ride.getStyleClass().add("bs-chip");
        ride.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sku, name, ride, available, onOrder, quantity, cases, covers, unit, cost);
        quantity.quantityProperty().addListener((_, _, now) -> chosen(now.intValue()));
        quantity.noteProperty().addListener((_, _, now) -> noted(now));
    }

    /// Shows a line; where there is little room, its SKU and what one costs give way to its name.
    void show(PlanItem.Line planned, boolean roomy) {
        for (var lesser : List.of(sku, unit)) {
            Shown.when(lesser, roomy);
        }
        var suggestion = planned.suggestion();
        shown = suggestion;
        sku.setText(suggestion.product().sku().value());
        name.setText(suggestion.product().name());
        name.setTooltip(new Tooltip(
                suggestion.product().sku() + " " + suggestion.product().name()));
        showChip(suggestion);
        showStock(planned);
        showing = true;
        showOrder(suggestion);
        showing = false;
    }

    private void showStock(PlanItem.Line planned) {
        var formats = texts.formats();
        available.setText(formats.units(planned.available()));
        Tones.set(available, planned.available() <= 0 ? Tone.DANGER : Tone.PLAIN);
        onOrder.setText(planned.onOrder() == 0 ? Formats.NONE : formats.units(planned.onOrder()));
        var until = planned.suggestion().coversUntil();
        covers.setText(until == null ? texts.text("purchasing.value.aYear") : formats.day(until));
    }

    private void showOrder(Suggestion suggestion) {
        var formats = texts.formats();
        var option = suggestion.option();
        if (option != null) {
            int pack = option.offer().casePack();
            cases.setText(texts.text("purchasing.value.cases", suggestion.quantity() / pack, pack));
            unit.setText(formats.unitCost(option.unitCostOf(suggestion.quantity())));
            cost.setText(suggestion.cost().map(formats::money).orElse(""));
            quantity.terms(new CaseRounding(pack, option.offer().minimumOrderQuantity()));
        }
        quantity.setId(quantityId(suggestion));
        quantity.setAccessibleText(
                texts.text("purchasing.value.quantityOf", suggestion.product().name()));
        quantity.show(suggestion.quantity());
    }

    /// What the quantity of a line can be found by.
    static String quantityId(Suggestion line) {
        return "quantity-" + line.product().sku() + (line.isBridge() ? "-bridge" : "");
    }

    /// A line that rides along says so, one that bridges a gap too.
    private void showChip(Suggestion suggestion) {
        var words = PlanWords.of(texts, suggestion);
        Shown.when(ride, !words.isEmpty());
        if (!words.isEmpty()) {
            Chips.show(
                    ride,
                    texts,
                    suggestion.isBridge()
                            ? Chip.of(Tone.WARNING, "purchasing.chip.bridge")
                            : Chip.of(Tone.ACCENT, "purchasing.chip.ride"));
            ride.setTooltip(new Tooltip(words));
            ride.setAccessibleText(words);
        }
    }

    private void chosen(int units) {
        var line = shown;
        if (!showing && line != null && units != line.quantity()) {
            if (quantity.noteProperty().get().isEmpty()) {
                actions.note("");
            }
            actions.choose(line, units);
        }
    }

    private void noted(String words) {
        var line = shown;
        if (!showing && line != null && !words.isEmpty()) {
            actions.note(line.product().name() + ": " + words);
        }
    }

    private static Label number(double width) {
        var label = Labels.body("");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
