package dev.backstop.ui.purchasing.inbound;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The deliveries on their way, the soonest first: when, from whom, how much, and whether they are late. A click or
/// Enter opens one.
public final class InboundCard extends VBox {
    private final InboundViewModel model;
    private final Texts texts;
    private final DeliveryForms forms;
    private final VBox list = new VBox();
    private final Label count = Labels.muted("");
    private final Label value = Labels.strong("");
    private final HBox foot;

    public InboundCard(InboundViewModel model, Texts texts, DeliveryForms forms) {
        this.model = model;
        this.texts = texts;
        this.forms = forms;
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "bs-plain-scroll");
        count.getStyleClass().setAll("label", "bs-count");
        count.setMinWidth(USE_PREF_SIZE);
        var add = Buttons.link("purchasing-add", texts.text("purchasing.action.add"), () -> forms.add(null));
        add.setGraphic(Icons.of(Icon.ADD, 13));
        var all = Buttons.link("purchasing-all", texts.text("purchasing.action.allOrders"), forms::all);
        foot = new HBox(12, add, Labels.spring(), all);
        foot.setPadding(new Insets(6, 12, 6, 12));
        var card = new Card(texts.text("purchasing.card.inbound"))
                .count(count)
                .right(value)
                .body(scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.deliveries().addListener((ListChangeListener<Delivery>) _ -> show());
        model.valueProperty()
                .addListener((_, _, now) ->
                        value.setText(now == null ? "" : texts.formats().money(now)));
        show();
    }

    /// The keyboard stays on the delivery where it was: the shop is looked at again also while nobody asks for it.
    private void show() {
        var deliveries = model.deliveries();
        var focused = list.getChildren().stream().filter(Node::isFocused).findFirst();
        count.setText(texts.formats().units(deliveries.size()));
        list.getChildren().setAll(deliveries.stream().map(this::row).toList());
        if (deliveries.isEmpty()) {
            list.getChildren().add(new EmptyState(Icon.SUPPLIERS, texts.text("purchasing.empty.deliveries")));
        }
        list.getChildren().add(foot);
        focused.map(Node::getId).ifPresent(this::focus);
    }

    private void focus(String id) {
        list.getChildren().stream()
                .filter(row -> id.equals(row.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node row(Delivery delivery) {
        var due = delivery.due();
        var when = Labels.strong(
                due == null
                        ? texts.text("purchasing.value.noDate")
                        : texts.formats().comingWeekday(due));
        var first = new HBox(8, when, Labels.muted(due == null ? "" : inDays(due)), Labels.spring(), chip(delivery));
        first.setAlignment(Pos.CENTER_LEFT);
        var second = Labels.muted(delivery.order().number() + " – " + delivery.supplierName());
        var third = new HBox(
                8,
                Labels.muted(texts.text("purchasing.value.linesUnits", delivery.lines(), delivery.units())),
                Labels.spring(),
                Labels.body(texts.formats().money(delivery.value())));
        var box = new VBox(2, first, second, third);
        box.setPadding(new Insets(9, 16, 9, 16));
        box.getStyleClass().add("bs-delivery");
        box.setId("delivery-" + delivery.order().number());
        box.setFocusTraversable(true);
        box.setAccessibleText(when.getText() + ", " + second.getText());
        box.setOnMouseClicked(_ -> forms.open(delivery));
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                forms.open(delivery);
                event.consume();
            }
        });
        return box;
    }

    private String inDays(LocalDate due) {
        int days = (int) ChronoUnit.DAYS.between(model.today(), due);
        if (days < 0) {
            return texts.text("purchasing.value.daysAgo", -days);
        }
        return days <= 1 ? texts.formats().dayInText(due) : texts.text("purchasing.value.inDays", days);
    }

    private Label chip(Delivery delivery) {
        return Chips.label(texts, OrderStates.urgent(delivery));
    }
}
