package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.plan.PlanShift;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The line below the plan that says what became of it by itself, until the owner has read it.
final class ShiftLine extends HBox {
    private final Texts texts;
    private final Label words = Labels.paragraph("", "bs-muted");

    ShiftLine(PurchasingViewModel model, Texts texts) {
        super(8);
        this.texts = texts;
        words.setId("plan-shift");
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var read = Buttons.icon(
                "plan-shift-read", Icon.CLOSE, texts.text("purchasing.action.hideShift"), model::shiftIsRead);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(6, 8, 6, 16));
        getStyleClass().add("bs-shift");
        getChildren().addAll(Icons.of(Icon.REFRESH, 14, Tone.PLAIN), words, read);
        model.shiftProperty().addListener((_, _, now) -> show(now));
        show(model.shiftProperty().get());
    }

    private void show(@Nullable PlanShift shift) {
        words.setText(shift == null ? "" : texts.text(shift.what()));
        Shown.when(this, shift != null);
    }
}
