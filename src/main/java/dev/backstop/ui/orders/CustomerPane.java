package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Customer;
import dev.backstop.service.orders.OrderArchive.CustomerRecord;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the customer of an order has heard or must hear, and who that customer is.
final class CustomerPane extends VBox {
    private final GiftPane gift;
    private final Texts texts;
    private final OrdersLinks links;

    CustomerPane(GiftPane gift, Texts texts, OrdersLinks links) {
        super(12);
        this.gift = gift;
        this.texts = texts;
        this.links = links;
        setId("order-customer");
        getStyleClass().add("bs-card-body");
    }

    void show(OrderDetail detail) {
        var customer = detail.customer();
        getChildren().clear();
        if (customer == null) {
            return;
        }
        getChildren().add(title(texts.text("orders.news.title", customer.name())));
        for (var happening : detail.happenings()) {
            getChildren().add(happening(detail, happening));
        }
        if (detail.owesNews()) {
            var review = Buttons.of(
                    "orders-review",
                    Icon.MESSAGES,
                    texts.text("orders.news.review"),
                    () -> links.message().accept(customer.id()));
            review.getStyleClass().add("bs-row-action");
            review.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(review);
        }
        gift.show(detail);
        if (!gift.getChildren().isEmpty()) {
            getChildren().add(gift);
        }
        var gap = new Region();
        gap.setMinHeight(4);
        getChildren().addAll(gap, title(texts.text("orders.customer.title")), facts(customer, detail.record()));
    }

    private static Label title(String text) {
        var title = Labels.strong(text);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private Node happening(OrderDetail detail, OrderDetail.Happening happening) {
        return switch (happening) {
            case OrderDetail.Happening.Owed(var since, var lines) ->
                entry(
                        Icon.EDIT,
                        texts.text("orders.news.owed", lines),
                        Chips.label(texts, Chip.DRAFT),
                        texts.text("orders.news.owedSince", since));
            case OrderDetail.Happening.Said(var at, var notice) ->
                entry(Icon.MESSAGES, notice.subject(), null, texts.text(OrderWords.said(notice, at)));
            case OrderDetail.Happening.ParcelLeft(var at, var parcel) ->
                entry(
                        Icon.SUPPLIERS,
                        texts.text("orders.news.parcel", parcel),
                        null,
                        texts.text("orders.news.parcelAt", at));
            case OrderDetail.Happening.Placed(var at) ->
                entry(
                        Icon.DONE,
                        texts.text("orders.news.placed", detail.order().number()),
                        null,
                        texts.text("orders.news.placedAt", OrderWords.channel(detail.channel(), texts), at));
        };
    }

    private static Node entry(Icon icon, String words, @Nullable Label chip, String second) {
        var mark = new StackPane(Icons.of(icon, 12));
        mark.setMinWidth(20);
        mark.setAlignment(Pos.TOP_LEFT);
        mark.setPadding(new Insets(3, 0, 0, 1));
        var first = Labels.name(words);
        first.setMinWidth(0);
        var line = new HBox(6, first);
        line.setAlignment(Pos.CENTER_LEFT);
        if (chip != null) {
            line.getChildren().add(chip);
        }
        return new HBox(4, mark, new VBox(1, line, Labels.muted(second)));
    }

    private Node facts(Customer customer, @Nullable CustomerRecord record) {
        var facts = new VBox(6);
        facts.getChildren()
                .add(fact(
                        "orders.customer.type",
                        texts.text(customer.trade() ? "orders.customer.trade" : "orders.customer.private")));
        if (record != null) {
            facts.getChildren()
                    .add(fact(
                            "orders.customer.orders",
                            record.sum().isPositive()
                                    ? texts.text("orders.customer.ordersValue", record.orders(), record.sum())
                                    : texts.formats().units(record.orders())));
            facts.getChildren().add(fact("orders.customer.late", late(record)));
        }
        if (!customer.email().isBlank()) {
            facts.getChildren().add(fact("orders.customer.email", customer.email()));
        }
        if (!customer.phone().isBlank()) {
            facts.getChildren().add(fact("orders.customer.phone", customer.phone()));
        }
        return facts;
    }

    private String late(CustomerRecord record) {
        if (record.late() == 0) {
            return texts.text("orders.customer.neverLate");
        }
        if (record.late() == 1 && record.keptThoughLate() == 1) {
            return texts.text("orders.customer.lateOneKept", record.orders());
        }
        return record.late() == record.keptThoughLate()
                ? texts.text("orders.customer.lateAllKept", record.late(), record.orders())
                : texts.text("orders.customer.lateKept", record.late(), record.orders(), record.keptThoughLate());
    }

    private HBox fact(String key, String value) {
        var words = Labels.muted(texts.text(key));
        words.setMinWidth(USE_PREF_SIZE);
        var label = new Label(value);
        label.setMinWidth(0);
        return new HBox(8, words, Labels.spring(), label);
    }
}
