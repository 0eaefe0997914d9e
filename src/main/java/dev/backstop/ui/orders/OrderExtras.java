package dev.backstop.ui.orders;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.consolation.StockItem;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The dialogs that choose a product of the shelf: another gift for a parcel, or a substitute for what is out of
/// stock.
final class OrderExtras {
    private final OrderDetailViewModel model;
    private final OrdersContext context;
    private final OrdersLinks links;
    private final Texts texts;

    OrderExtras(OrderDetailViewModel model, OrdersContext context, OrdersLinks links) {
        this.model = model;
        this.context = context;
        this.links = links;
        this.texts = context.texts();
    }

    /// Chooses among all gifts that fit.
    void otherGift(OrderDetail detail) {
        var items = detail.gifts().fitting();
        var chosen = new SimpleObjectProperty<@Nullable StockItem>(items.getFirst());
        var form = new Form(texts, "gift");
        form.search("orders.gift.choose", chosen, items, this::giftWords);
        form.getChildren().add(explained(chosen));
        FormDialog.open(
                context.layers(),
                texts,
                texts.text("orders.gift.title", detail.order().number()),
                form,
                texts.text("orders.gift.add", detail.parcelsSent() + 1),
                (saved, _) -> {
                    model.addGift(Objects.requireNonNull(chosen.get()).product().id());
                    saved.run();
                });
    }

    private Label explained(SimpleObjectProperty<@Nullable StockItem> chosen) {
        var why = Labels.paragraph("", "bs-muted");
        why.textProperty()
                .bind(chosen.map(item -> item == null ? "" : GiftPane.why(item, texts))
                        .orElse(""));
        return why;
    }

    private String giftWords(StockItem item) {
        return texts.text(
                "orders.gift.choice", item.product().name(), Objects.requireNonNull(item.unitCost()), item.available());
    }

    /// Chooses what to send instead: offered in a letter, or swapped at once where the customer has said yes.
    void swap(OrderDetail.Remedy remedy) {
        var chosen = new SimpleObjectProperty<@Nullable StockItem>(
                remedy.substitutes().getFirst());
        var how = new SimpleObjectProperty<@Nullable How>(remedy.isOwed() ? How.OFFER : How.NOW);
        var form = new Form(texts, "swap");
        form.search("orders.swap.product", chosen, remedy.substitutes(), item -> swapWords(item, remedy));
        form.choice(
                        "orders.swap.how",
                        how,
                        remedy.isOwed() ? List.of(How.values()) : List.of(How.NOW),
                        way -> texts.text(words(way)))
                .hint(texts.text("orders.swap.hint"));
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("orders.swap.title", remedy.line().title()),
                        form,
                        texts.text("orders.swap.go"),
                        (saved, _) -> {
                            go(remedy, Objects.requireNonNull(chosen.get()), Objects.requireNonNull(how.get()));
                            saved.run();
                        })
                .subtitle(texts.text("orders.swap.units", remedy.line().open()));
    }

    private enum How {
        OFFER,
        NOW
    }

    private void go(OrderDetail.Remedy remedy, StockItem item, How how) {
        switch (how) {
            case OFFER ->
                model.offerSwap(
                        remedy.line(),
                        item.product(),
                        customer -> links.message().accept(customer));
            case NOW -> model.swap(remedy.line(), item.product());
        }
    }

    private static Message words(How how) {
        return switch (how) {
            case OFFER -> Message.of("orders.swap.offer");
            case NOW -> Message.of("orders.swap.now");
        };
    }

    private String swapWords(StockItem item, OrderDetail.Remedy remedy) {
        return texts.text(
                "orders.swap.choice",
                item.product().name(),
                item.product().price(),
                item.available(),
                remedy.line().unitPrice());
    }
}
