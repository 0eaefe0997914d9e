package dev.backstop.ui.purchasing;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.plan.Comeback;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is not ordered today: lines the cash does not reach, the one that risks most for its money on top, and lines
/// the owner took out.
final class DeferredCard extends VBox {
    private static final int SHOWN = 40;
    private static final double LONG = 10_000;

    private final PurchasingViewModel model;
    private final Texts texts;
    private final VBox list = new VBox(12);
    private final Label count = Labels.muted("");
    private final Label cost = Labels.strong("");
    private final Label note = Labels.paragraph("", "bs-muted");

    DeferredCard(PurchasingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list.setPadding(new Insets(12, 16, 12, 16));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "bs-plain-scroll");
        count.getStyleClass().setAll("label", "bs-count");
        count.setMinWidth(USE_PREF_SIZE);
        note.setId("deferred-note");
        getStyleClass().add("bs-deferred");
        cost.setMinWidth(USE_PREF_SIZE);
        var card = new Card(texts.text("purchasing.card.deferred"))
                .count(count)
                .right(cost)
                .body(scroll)
                .foot(note);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(ReorderPlan plan, List<Suggestion> putOff) {
        list.getChildren().clear();
        count.setText(texts.formats().units((long) plan.deferred().size() + putOff.size()));
        var all = cost(plan, putOff);
        cost.setText(
                all.toDouble() < LONG
                        ? texts.formats().money(all)
                        : texts.formats().wholeMoney(all));
        putOff.forEach(line -> list.getChildren().add(putOff(line)));
        plan.deferred().stream().limit(SHOWN).forEach(line -> list.getChildren().add(deferred(line)));
        int more = plan.deferred().size() - SHOWN;
        if (more > 0) {
            list.getChildren().add(Labels.muted(texts.text("purchasing.value.moreDeferred", more)));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Labels.muted(texts.text("purchasing.empty.deferred")));
        }
    }

    /// What all lines of the list cost, those the owner took out among them.
    private static Money cost(ReorderPlan plan, List<Suggestion> putOff) {
        return putOff.stream().flatMap(line -> line.shopCost().stream()).reduce(plan.deferredCost(), Money::plus);
    }

    /// What that risks, and the line that a little more cash would bring back.
    void showFirstBack(ReorderPlan plan, @Nullable Comeback first) {
        if (plan.deferred().isEmpty()) {
            note.setText(texts.text("purchasing.value.nothingAtRisk"));
            return;
        }
        note.setText(
                first == null
                        ? texts.text("purchasing.value.deferredRisk", plan.deferredAtRisk())
                        : texts.text(
                                "purchasing.value.bringBack",
                                plan.deferredAtRisk(),
                                first.line().product().name(),
                                first.cash()));
    }

    private Node deferred(Suggestion line) {
        var money = Labels.strong(texts.formats().wholeMoney(line.atRisk()));
        Tones.set(money, Tone.WARNING);
        var right = new VBox(1, money, Labels.muted(texts.text("purchasing.value.atRisk")));
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        return row(line, right);
    }

    private Node putOff(Suggestion line) {
        var back = Buttons.link(
                "put-back-" + line.product().sku() + (line.isBridge() ? "-bridge" : ""),
                texts.text("purchasing.action.putBack"),
                () -> model.unchoose(line.key()));
        back.setAccessibleText(
                texts.text("purchasing.action.putBackLine", line.product().name()));
        return row(line, back);
    }

    private Node row(Suggestion line, Node right) {
        var name = Labels.name(line.product().name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var what = Labels.paragraph(from(line), "bs-muted");
        Labels.tellWhenCut(name);
        name.setMinWidth(0);
        what.setMinWidth(0);
        var left = new VBox(1, name, what);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(8, left, right);
    }

    private String from(Suggestion line) {
        var option = line.option();
        return option == null
                ? ""
                : texts.text(
                        "purchasing.value.from",
                        line.quantity(),
                        option.supplier().name(),
                        line.cost().orElse(Money.zero(option.supplier().currency())));
    }
}
