package dev.backstop.ui.purchasing;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.CashTaken;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// From the month's budget to what is left for the plan, a sum that adds up from top to bottom.
final class CashSteps extends GridPane {
    private final Texts texts;
    private int row;

    CashSteps(Texts texts, @Nullable Money budget, CashTaken taken) {
        this.texts = texts;
        setId("cash-steps");
        getStyleClass().add("bs-why");
        setPadding(new Insets(4, 0, 0, 0));
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, numbers);
        if (budget != null) {
            add("purchasing.cash.budget", budget, "", Kind.PART);
        }
        var minus = budget == null ? "" : "\u2212 ";
        add("purchasing.cash.onOrder", taken.onOrder(), minus, Kind.PART);
        add("purchasing.cash.received", taken.received(), budget == null ? "+ " : minus, Kind.PART);
        if (taken.refunds().isPositive()) {
            add("purchasing.cash.refunds", taken.refunds(), budget == null ? "+ " : minus, Kind.PART);
        }
        if (budget == null) {
            add("purchasing.cash.taken", taken.total(), "", Kind.RESULT);
        } else {
            var left = budget.minus(taken.total());
            add(
                    left.amount().signum() < 0 ? "purchasing.cash.over" : "purchasing.cash.available",
                    left.amount().signum() < 0 ? left.times(-1) : left,
                    "",
                    Kind.RESULT);
        }
    }

    private enum Kind {
        PART,
        RESULT
    }

    private void add(String key, Money money, String sign, Kind kind) {
        var words = Labels.paragraph(texts.text(key));
        var value = new Label(sign + texts.formats().money(money));
        value.setMinWidth(USE_PREF_SIZE);
        value.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().add("number");
        for (var label : new Label[] {words, value}) {
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().add("bs-why-line");
            if (kind == Kind.RESULT) {
                label.getStyleClass().add("result");
            }
        }
        addRow(row++, words, value);
    }
}
