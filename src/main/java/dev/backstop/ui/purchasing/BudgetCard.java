package dev.backstop.ui.purchasing;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.CashTaken;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cash: what may be spent, what the plan takes of it and for whom, what is left or missing.
final class BudgetCard extends VBox {
    private static final int SHADES = 6;
    private static final double ROOM_FOR_ALL = 800;

    private final Texts texts;
    private final HBox figures = new HBox(16);
    private final HBox needed = new HBox(16);
    private final HBox bar = new HBox(1);
    private final FlowPane legend = new FlowPane(16, 4);
    private final Label deferred = Labels.muted("");
    private final Button button;

    BudgetCard(Texts texts, Runnable change, Runnable whatIf) {
        super(9);
        this.texts = texts;
        setId("budget");
        getStyleClass().add("bs-card");
        setPadding(new Insets(11, 16, 11, 16));
        button = Buttons.small("purchasing-budget", "", change);
        figures.setAlignment(Pos.CENTER_LEFT);
        figures.setMinWidth(0);
        needed.setAlignment(Pos.CENTER_LEFT);
        needed.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
        needed.managedProperty().bind(needed.visibleProperty());
        var other = Buttons.small("purchasing-what-if", texts.text("purchasing.action.whatIf"), whatIf);
        other.setMinWidth(USE_PREF_SIZE);
        button.setMinWidth(USE_PREF_SIZE);
        var top = new HBox(16, figures, Labels.spring(), needed, new HBox(8, other, button));
        top.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bs-budget");
        bar.setMinHeight(12);
        bar.setMaxHeight(12);
        HBox.setHgrow(legend, Priority.ALWAYS);
        legend.prefWrapLengthProperty().bind(widthProperty().subtract(260));
        deferred.setMinWidth(USE_PREF_SIZE);
        var bottom = new HBox(16, legend, deferred);
        getChildren().addAll(top, bar, bottom);
    }

    void show(ReorderPlan plan, CashTaken taken) {
        var budget = plan.cash().available();
        showFigures(plan, taken);
        button.setText(texts.text(budget.isEmpty() ? "purchasing.action.setBudget" : "purchasing.action.budget"));
        deferred.setText(
                plan.deferred().isEmpty()
                        ? ""
                        : texts.text("purchasing.cash.deferred", plan.deferred().size(), plan.deferredCost()));
        parts(plan, budget.orElse(plan.planned()));
    }

    private void showFigures(ReorderPlan plan, CashTaken taken) {
        figures.getChildren().clear();
        needed.getChildren().clear();
        var budget = plan.cash().available();
        budget.ifPresent(money -> figures.getChildren()
                .add(explained(
                        figure("purchasing.cash.available", money, Tone.PLAIN),
                        texts.text(
                                "purchasing.cash.availableHelp", taken.onOrder(), taken.received(), taken.refunds()))));
        figures.getChildren().add(figure("purchasing.cash.planned", plan.planned(), Tone.PLAIN));
        plan.left()
                .ifPresent(left -> figures.getChildren()
                        .add(
                                isOver(left)
                                        ? figure("purchasing.cash.over", left.times(-1), Tone.DANGER)
                                        : figure("purchasing.cash.left", left, Tone.PLAIN)));
        if (budget.isEmpty()) {
            figures.getChildren().add(Labels.muted(texts.text("purchasing.cash.noBudget")));
        } else {
            needed.getChildren()
                    .add(explained(
                            figure("purchasing.cash.needed", plan.needed(), Tone.PLAIN),
                            texts.text("purchasing.cash.neededHelp")));
        }
    }

    private static boolean isOver(Money left) {
        return left.amount().signum() < 0;
    }

    private static Node explained(Node figure, String words) {
        Tooltip.install(figure, new Tooltip(words));
        figure.setAccessibleHelp(words);
        return figure;
    }

    private Node figure(String key, Money money, Tone tone) {
        var value = Labels.strong(texts.formats().money(money));
        Tones.set(value, tone);
        value.setMinWidth(USE_PREF_SIZE);
        var name = Labels.muted(texts.text(key));
        name.setMinWidth(0);
        var pair = new HBox(6, name, value);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    /// The suppliers' parts in the shades of one colour; what goes over the cash is red, what is left is grey.
    private void parts(ReorderPlan plan, Money cash) {
        bar.getChildren().clear();
        legend.getChildren().clear();
        double all = Math.max(cash.toDouble(), plan.planned().toDouble());
        double left = cash.toDouble();
        int shade = 0;
        for (var order : plan.orders()) {
            double cost = order.cash().toDouble();
            double within = Math.clamp(left, 0, cost);
            part("shade" + shade % SHADES, within / all);
            part("over", (cost - within) / all);
            left -= cost;
            legend.getChildren().add(entry(order.supplier().name(), order.cash(), shade % SHADES));
            shade++;
        }
        var free = new Region();
        HBox.setHgrow(free, Priority.ALWAYS);
        bar.getChildren().add(free);
    }

    private void part(String style, double share) {
        if (share > 0) {
            var part = new Region();
            part.getStyleClass().addAll("bs-budget-part", style);
            part.setMinWidth(0);
            part.prefWidthProperty().bind(bar.widthProperty().subtract(8).multiply(share));
            bar.getChildren().add(part);
        }
    }

    private Node entry(String name, Money money, int shade) {
        var square = new Region();
        square.getStyleClass().addAll("bs-budget-part", "shade" + shade);
        square.setMinSize(8, 8);
        square.setMaxSize(8, 8);
        var entry =
                new HBox(6, square, Labels.muted(name + " " + texts.formats().wholeMoney(money)));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
