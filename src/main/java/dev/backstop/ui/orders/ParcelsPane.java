package dev.backstop.ui.orders;

import dev.backstop.engine.stock.SplitPreview;
import dev.backstop.service.orders.OrderService.Rest;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the rest of an order would leave: a card for each parcel, and whether later parts travel together.
final class ParcelsPane extends VBox {
    private static final int DAY_WIDTH = 88;
    private static final double ROOM_FOR_A_LINE = 380;

    private final OrderDetailViewModel model;
    private final Texts texts;
    private final VBox cards = new VBox(8);
    private @Nullable OrderDetail detail;

    ParcelsPane(OrderDetailViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        setId("parcels");
        widthProperty().map(ParcelsPane::isNarrow).addListener((_, _, _) -> showCards());
    }

    void show(OrderDetail order) {
        detail = order;
        getChildren().setAll(head(order));
        if (order.state().split().parcels().isEmpty()) {
            boolean shipped =
                    order.lines().stream().anyMatch(line -> line.line().shipped() > 0);
            getChildren().add(Labels.muted(texts.text(shipped ? "orders.parcel.done" : "orders.parcel.nothingLeft")));
            return;
        }
        getChildren().add(cards);
        showCards();
        var later = order.laterDays();
        if (later.size() > 1) {
            getChildren().add(choices(order, later));
        }
    }

    private Node head(OrderDetail order) {
        boolean whole = order.order().shipComplete();
        var title = Labels.subheading(texts.text(whole ? "orders.parcel.titleWhole" : "orders.parcel.title"));
        var margin = margin(order);
        margin.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, Labels.spring(), margin);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private Label margin(OrderDetail order) {
        if (order.margin() == null) {
            var unknown = Labels.muted(texts.text("orders.parcel.noMargin"));
            unknown.setTooltip(new Tooltip(texts.text("orders.parcel.noMarginHelp")));
            return unknown;
        }
        return Labels.muted(texts.text("orders.parcel.margin", order.margin()));
    }

    private void showCards() {
        var order = detail;
        if (order == null) {
            return;
        }
        cards.getChildren().clear();
        int number = order.parcelsSent();
        for (var parcel : order.parcels().parcels()) {
            number += parcel.isOurs() ? 1 : 0;
            cards.getChildren().add(card(order, parcel, number));
        }
    }

    private Node card(OrderDetail order, SplitPreview.Parcel parcel, int number) {
        var when = when(order.today(), parcel, number);
        var card = isNarrow(getWidth())
                ? new VBox(8, new HBox(12, when, Labels.spring(), value(parcel)), items(parcel))
                : new HBox(12, when, items(parcel), value(parcel));
        card.getStyleClass().addAll("bs-card", "bs-card-body");
        card.setId(parcel.isOurs() ? "parcel-" + number : "parcel-direct-" + parcel.directFrom());
        return card;
    }

    /// Where a line has no room for the items, they stand below it.
    private static boolean isNarrow(Number width) {
        return width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_A_LINE;
    }

    private VBox when(LocalDate today, SplitPreview.Parcel parcel, int number) {
        var day = parcel.leavesOn();
        VBox when;
        if (day == null) {
            var none = Labels.strong(texts.text("orders.parcel.noDate"));
            none.getStyleClass().add(Tone.DANGER.styleClass());
            when = new VBox(2, none, Labels.muted(texts.text("orders.parcel.needsChoice")));
        } else {
            var words = day.equals(today)
                    ? texts.text("orders.parcel.today")
                    : texts.formats().weekday(day);
            when = new VBox(2, Labels.strong(words), Labels.muted(sender(parcel, number)));
        }
        when.setMinWidth(DAY_WIDTH);
        return when;
    }

    /// The number of a parcel of ours; of others the supplier who sends it.
    private String sender(SplitPreview.Parcel parcel, int number) {
        var supplier = parcel.directFrom();
        if (supplier == null) {
            return texts.text("orders.parcel.number", number);
        }
        return supplier.isEmpty()
                ? texts.text("orders.parcel.fromSupplier")
                : texts.text("orders.parcel.from", supplier);
    }

    private VBox items(SplitPreview.Parcel parcel) {
        var items = new VBox(2);
        for (var part : parcel.parts()) {
            var item = new Label(
                    texts.text("orders.parcel.item", part.units(), part.line().title()));
            item.setMinWidth(0);
            item.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            Labels.tellWhenCut(item);
            items.getChildren().add(item);
        }
        HBox.setHgrow(items, Priority.ALWAYS);
        items.setMinWidth(0);
        return items;
    }

    private VBox value(SplitPreview.Parcel parcel) {
        var value = new VBox(
                2, Labels.strong(parcel.value().map(texts.formats()::money).orElse(Formats.NONE)));
        parcel.weightGrams().ifPresent(grams -> value.getChildren().add(Labels.muted(weight(grams))));
        value.setAlignment(Pos.TOP_RIGHT);
        value.setMinWidth(USE_PREF_SIZE);
        return value;
    }

    private String weight(int grams) {
        return grams < 1000
                ? texts.text("orders.parcel.light", grams)
                : texts.text("orders.parcel.weight", grams / 1000.0);
    }

    private Node choices(OrderDetail order, List<LocalDate> later) {
        var group = new ToggleGroup();
        var one = choice(
                group,
                "parcels-one",
                texts.text("orders.parcel.oneLater", texts.formats().plainDay(later.getLast())),
                order,
                Rest.IN_ONE_PARCEL);
        var days = later.stream().map(texts.formats()::plainDay).collect(Collectors.joining(", "));
        var each = choice(
                group,
                "parcels-each",
                texts.text("orders.parcel.asTheyCome", later.size(), days),
                order,
                Rest.AS_IT_COMES);
        return new VBox(8, withPostage(one, order, 1), withPostage(each, order, later.size()));
    }

    /// What so many later parcels cost, where the owner has said what one does.
    private Node withPostage(RadioButton choice, OrderDetail order, int parcels) {
        var postage = order.parcelPostage();
        var line = new HBox(8, choice, Labels.spring());
        line.setAlignment(Pos.CENTER_LEFT);
        if (postage != null) {
            line.getChildren().add(Labels.muted(texts.text("orders.parcel.postage", postage.times(parcels))));
        }
        return line;
    }

    private RadioButton choice(ToggleGroup group, String id, String words, OrderDetail order, Rest rest) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(order.order().asItComes() == (rest == Rest.AS_IT_COMES));
        button.setOnAction(_ -> model.send(rest));
        return button;
    }
}
