package dev.backstop.ui.purchasing;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cash: what may be spent, what the plan takes of it and for whom, what is left or missing.
final class BudgetCard extends VBox {
    private static final int SHADES = 4;

    private final Texts texts;
    private final HBox figures = new HBox(20);
    private final HBox bar = new HBox(1);
    private final FlowPane legend = new FlowPane(16, 4);

    BudgetCard(Texts texts, Runnable change) {
        super(10);
        this.texts = texts;
        getStyleClass().add("bs-card");
        setPadding(new Insets(12, 16, 12, 16));
        var button = Buttons.small("purchasing-budget", texts.text("purchasing.action.budget"), change);
        figures.setAlignment(Pos.CENTER_LEFT);
        var top = new HBox(12, figures, Labels.spring(), button);
        top.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bs-budget");
        bar.setMinHeight(14);
        bar.setMaxHeight(14);
        getChildren().addAll(top, bar, legend);
    }

    void show(ReorderPlan plan) {
        figures.getChildren().clear();
        var available = plan.cash().available();
        available.ifPresent(money -> figure("purchasing.cash.available", money, Tone.PLAIN));
        figure("purchasing.cash.planned", plan.planned(), Tone.PLAIN);
        plan.left().ifPresent(left -> {
            if (left.amount().signum() < 0) {
                figure("purchasing.cash.over", Money.zero(left.currency()).minus(left), Tone.DANGER);
            } else {
                figure("purchasing.cash.left", left, Tone.PLAIN);
            }
        });
        figure("purchasing.cash.needed", plan.needed(), Tone.PLAIN);
        if (available.isEmpty()) {
            figures.getChildren().add(Labels.muted(texts.text("purchasing.cash.noBudget")));
        }
        parts(plan, available.orElse(plan.planned()));
    }

    private void figure(String key, Money money, Tone tone) {
        var value = Labels.strong(texts.formats().money(money));
        Tones.set(value, tone);
        var pair = new HBox(6, Labels.muted(texts.text(key)), value);
        pair.setAlignment(Pos.BASELINE_LEFT);
        figures.getChildren().add(pair);
    }

    private void parts(ReorderPlan plan, Money whole) {
        bar.getChildren().clear();
        legend.getChildren().clear();
        double all = Math.max(whole.toDouble(), plan.planned().toDouble());
        int shade = 0;
        for (var order : plan.orders()) {
            double share = all <= 0 ? 0 : order.shopTotal().toDouble() / all;
            var part = new Region();
            part.getStyleClass().addAll("bs-budget-part", "shade" + shade % SHADES);
            part.setMinWidth(0);
            part.prefWidthProperty().bind(bar.widthProperty().subtract(8).multiply(share));
            bar.getChildren().add(part);
            legend.getChildren().add(entry(order.supplier().name(), order.shopTotal(), shade % SHADES));
            shade++;
        }
        var free = new Region();
        HBox.setHgrow(free, Priority.ALWAYS);
        free.getStyleClass().add("bs-budget-free");
        bar.getChildren().add(free);
        if (!plan.deferred().isEmpty()) {
            legend.getChildren()
                    .add(Labels.muted(texts.text(
                            "purchasing.cash.deferred", plan.deferred().size(), plan.deferredCost())));
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
