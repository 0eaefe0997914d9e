package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of purchasing: the cash, the plan grouped by supplier, deliveries on their way and what was put off.
public final class PurchasingView extends BorderPane implements Screen {
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final int DEFERRED_SHOWN = 40;

    private final PurchasingViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;
    private final PurchasingForms forms;
    private final PrintPreview paper;
    private final BudgetCard budget;
    private final ListView<PlanItem> list = new ListView<>();
    private final VBox inbound = new VBox();
    private final VBox deferred = new VBox(12);
    private final Label inboundCount = Labels.muted("");
    private final Label deferredCount = Labels.muted("");
    private final Label deferredNote = Labels.paragraph("", "bs-muted");

    /// `undo` takes the latest change back.
    public PurchasingView(PurchasingViewModel model, Texts texts, Layers layers, PrintPreview paper, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
        this.paper = paper;
        this.forms = new PurchasingForms(model, texts, layers, paper, undo);
        this.budget = new BudgetCard(texts, forms::budget);
        getStyleClass().add("bs-canvas");
        setCenter(left());
        setRight(right());
        model.planProperty().addListener((_, _, now) -> {
            if (now != null) {
                show(now);
            }
        });
        model.deliveries().addListener((ListChangeListener<Delivery>) _ -> showDeliveries());
        setOnKeyPressed(event -> {
            if (NEW.match(event)) {
                add();
                event.consume();
            }
        });
    }

    @Override
    public ScreenId id() {
        return ScreenId.PURCHASING;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return model.subtitleProperty();
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(this::printNext);
    }

    @Override
    public void select(Object target) {
        model.deliveries().stream()
                .filter(delivery -> delivery.order().id().equals(target))
                .findFirst()
                .ifPresent(forms::open);
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof PlanItem.Head(var order, var _)
                    && order.supplier().id().equals(target)) {
                list.scrollTo(i);
                list.getSelectionModel().select(i);
                list.requestFocus();
            }
        }
    }

    private Node left() {
        list.setId("plan");
        list.getStyleClass().add("bs-plan");
        list.setFixedCellSize(36);
        list.setCellFactory(_ -> new PlanCell(texts, model::today, this::choose, forms::place));
        list.setItems(model.items());
        list.setPlaceholder(new EmptyState(Icon.OK, texts.text("purchasing.empty.nothing")));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().getSelectedItem() instanceof PlanItem.Head(var order, var _)) {
                forms.place(order);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var table = new VBox(head(), list);
        table.getStyleClass().add("bs-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(12, budget, table);
        left.setPadding(new Insets(16, 6, 16, 16));
        return left;
    }

    private Node head() {
        var sku = Labels.muted(texts.text("purchasing.column.sku"));
        sku.setMinWidth(60);
        var product = Labels.muted(texts.text("purchasing.column.product"));
        product.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(product, Priority.ALWAYS);
        var head = new HBox(8, sku, product);
        var keys = new String[] {
            texts.text("purchasing.column.available"),
            texts.text("purchasing.column.onOrder"),
            texts.text("purchasing.column.order"),
            texts.text("purchasing.column.cases"),
            texts.text("purchasing.column.covers"),
            texts.text("purchasing.column.unit"),
            texts.text("purchasing.column.cost")
        };
        for (int i = 0; i < keys.length; i++) {
            var label = Labels.muted(keys[i]);
            label.setMinWidth(PlanCell.WIDTHS[i] - (i == 2 ? 12 : 0));
            label.setAlignment(Pos.CENTER_RIGHT);
            head.getChildren().add(label);
        }
        head.setPadding(new Insets(10, 24, 10, 12));
        head.getStyleClass().add("bs-table-head");
        return head;
    }

    private Node right() {
        var add = Buttons.small("purchasing-add", texts.text("purchasing.action.add"), this::add);
        var inboundScroll = new ScrollPane(inbound);
        inboundScroll.setFitToWidth(true);
        inboundScroll.getStyleClass().add("edge-to-edge");
        var deliveries = new Card(texts.text("purchasing.card.inbound"))
                .count(inboundCount)
                .right(add)
                .body(inboundScroll);
        VBox.setVgrow(inboundScroll, Priority.ALWAYS);
        VBox.setVgrow(deliveries, Priority.ALWAYS);
        deferred.setPadding(new Insets(12, 16, 12, 16));
        var deferredScroll = new ScrollPane(deferred);
        deferredScroll.setFitToWidth(true);
        deferredScroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(deferredScroll, Priority.ALWAYS);
        var later = new Card(texts.text("purchasing.card.deferred"))
                .count(deferredCount)
                .body(deferredScroll)
                .foot(deferredNote);
        VBox.setVgrow(later, Priority.ALWAYS);
        deliveries.setPrefHeight(400);
        deliveries.setMinHeight(200);
        later.setPrefHeight(320);
        later.setMinHeight(160);
        var right = new VBox(12, deliveries, later);
        right.setPrefWidth(320);
        right.setMinWidth(300);
        right.setPadding(new Insets(16, 16, 16, 6));
        return right;
    }

    private void choose(Suggestion suggestion, int quantity) {
        model.choose(suggestion.product().id(), quantity);
    }

    private void show(ReorderPlan plan) {
        budget.show(plan);
        deferred.getChildren().clear();
        deferredCount.setText(texts.formats().units(plan.deferred().size()));
        for (var line : plan.deferred().stream().limit(DEFERRED_SHOWN).toList()) {
            var option = line.option();
            deferred.getChildren()
                    .add(row(
                            line.product().name(),
                            option == null
                                    ? ""
                                    : texts.text(
                                            "purchasing.value.from",
                                            line.quantity(),
                                            option.supplier().name()),
                            texts.formats().wholeMoney(line.atRisk()),
                            texts.text("purchasing.value.atRisk")));
        }
        if (plan.deferred().isEmpty()) {
            deferred.getChildren().add(Labels.muted(texts.text("purchasing.empty.deferred")));
        }
        var more = plan.cashToBringBack();
        deferredNote.setText(more == null ? "" : texts.text("purchasing.value.bringBack", plan.deferredAtRisk(), more));
    }

    private void showDeliveries() {
        inboundCount.setText(texts.formats().units(model.deliveries().size()));
        inbound.getChildren()
                .setAll(model.deliveries().stream().map(this::delivery).toList());
        if (model.deliveries().isEmpty()) {
            inbound.getChildren().add(new EmptyState(Icon.SUPPLIERS, texts.text("purchasing.empty.deliveries")));
        }
    }

    private Node delivery(Delivery delivery) {
        var due = delivery.due();
        var when = Labels.strong(
                due == null
                        ? texts.text("purchasing.value.noDate")
                        : texts.formats().weekday(due));
        var first = new HBox(8, when, Labels.spring(), Chips.label(texts, chip(delivery)));
        var second = Labels.muted(delivery.order().number() + " – " + delivery.supplierName());
        var third = new HBox(
                8,
                Labels.muted(texts.text("purchasing.value.linesUnits", delivery.lines(), delivery.units())),
                Labels.spring(),
                Labels.body(texts.formats().money(delivery.value())));
        var box = new VBox(3, first, second, third);
        box.setPadding(new Insets(10, 16, 10, 16));
        box.getStyleClass().add("bs-delivery");
        box.setId("delivery-" + delivery.order().number());
        box.setFocusTraversable(true);
        box.setAccessibleText(delivery.order().number() + " " + delivery.supplierName());
        box.setOnMouseClicked(_ -> forms.open(delivery));
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                forms.open(delivery);
                event.consume();
            }
        });
        return box;
    }

    private static Chip chip(Delivery delivery) {
        if (delivery.order().status() == PurchaseOrder.Status.DRAFT) {
            return Chip.DRAFT;
        }
        return delivery.daysLate() > 0
                ? Chip.of(Tone.DANGER, "purchasing.chip.late", delivery.daysLate())
                : Chip.ON_TIME;
    }

    private Node row(String title, String second, String amount, String note) {
        var left = new VBox(2, Labels.name(title), Labels.muted(second));
        var money = Labels.strong(amount);
        Tones.set(money, Tone.WARNING);
        var right = new VBox(2, money, Labels.muted(note));
        right.setAlignment(Pos.TOP_RIGHT);
        return new HBox(8, left, Labels.spring(), right);
    }

    private void add() {
        new PurchaseForm(model, texts, layers, undo).open();
    }

    private void printNext() {
        model.deliveries().stream()
                .findFirst()
                .ifPresent(delivery -> paper.open(delivery.order().id()));
    }
}
