package dev.backstop.ui.orders;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The selected order: what it is, its lines, what leaves when, and what its customer has heard.
public final class OrderDetailView extends BorderPane {
    private static final double SIDE = 264;

    private final OrderDetailViewModel model;
    private final Texts texts;
    private final OrderActions actions;
    private final ParcelsPane parcels;
    private final RemediesPane remedies;
    private final RoutesPane routes;
    private final CustomerPane customer;
    private final Button ship;
    private final Button more;

    OrderDetailView(OrderDetailViewModel model, OrderActions actions, OrdersContext context, OrdersLinks links) {
        this.model = model;
        this.texts = context.texts();
        this.actions = actions;
        this.parcels = new ParcelsPane(model, texts);
        this.remedies = new RemediesPane(model, actions, texts, links);
        this.routes = new RoutesPane(actions.routes(), texts);
        this.customer = new CustomerPane(new GiftPane(model, actions, texts), texts, links);
        this.ship =
                Buttons.primary("orders-ship", Icon.SUPPLIERS, texts.text("orders.action.ship"), model::shipAvailable);
        this.more = Buttons.icon("orders-more", Icon.MORE, texts.text("orders.action.more"), this::openMenu);
        setId("order-detail");
        getStyleClass().add("bs-surface");
        setMinWidth(520);
        more.getStyleClass().add("bs-boxed");
        ship.disableProperty().bind(model.canShipProperty().not());
        more.disableProperty().bind(model.openProperty().not());
        model.detailProperty().addListener((_, _, detail) -> show(detail));
        show(model.detailProperty().get());
    }

    /// Does what the main button does, if it can.
    void pressPrimary() {
        if (!ship.isDisabled()) {
            ship.fire();
        }
    }

    private void show(@Nullable OrderDetail detail) {
        if (detail == null) {
            setTop(null);
            setCenter(Labels.muted(texts.text("orders.empty.nothing")));
            return;
        }
        setTop(new VBox(head(detail), OrderLinesTable.of(detail, texts)));
        parcels.show(detail);
        remedies.show(detail);
        routes.show(detail);
        customer.show(detail);
        setCenter(below());
    }

    private Node head(OrderDetail detail) {
        var line = new FlowPane(8, 4, Labels.heading(title(detail)));
        for (var mark : marks(detail)) {
            mark.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(mark);
        }
        var facts = Labels.paragraph(OrderWords.facts(detail, texts), "bs-muted");
        facts.setId("order-facts");
        var words = new VBox(2, line, facts);
        if (!detail.order().note().isBlank()) {
            words.getChildren()
                    .add(Labels.muted(
                            texts.text("orders.detail.note", detail.order().note())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        ship.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, words, ship, more);
        head.getStyleClass().add("bs-drawer-head");
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private String title(OrderDetail detail) {
        var name = detail.customer() == null ? "" : detail.customer().name();
        return texts.text("orders.detail.title", detail.order().number(), name).strip();
    }

    private List<Region> marks(OrderDetail detail) {
        var marks = new ArrayList<Region>();
        marks.add(Chips.label(texts, OrderWords.chip(detail.state().kind())));
        if (detail.order().urgent() && detail.order().isOpen()) {
            marks.add(Chips.label(texts, Chip.of(Tone.ACCENT, "orders.detail.urgent")));
        }
        if (detail.order().shipComplete() && detail.order().isOpen()) {
            marks.add(Chips.label(texts, Chip.of(Tone.OUTLINE, "orders.detail.shipComplete")));
        }
        if (detail.told() != Told.NOTHING_TO_TELL) {
            var told = Labels.toned("", Tone.MUTED);
            told.setId("order-told");
            OrdersTable.told(told, detail.told(), texts);
            marks.add(told);
        }
        return marks;
    }

    private Node below() {
        var main = new VBox(16, parcels, routes, remedies);
        main.getStyleClass().add("bs-card-body");
        var left = scrolling(main);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = scrolling(customer);
        right.setMinWidth(SIDE);
        right.setPrefWidth(SIDE);
        right.setMaxWidth(SIDE);
        right.setStyle("-fx-border-color: transparent transparent transparent -bs-hair;");
        return new HBox(left, right);
    }

    private static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bs-plain-scroll");
        return scroll;
    }

    private void openMenu() {
        var detail = model.detailProperty().get();
        if (detail != null) {
            actions.openMenu(detail, more);
        }
    }
}
