package dev.backstop.ui.orders;

import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.engine.consolation.GiftChoice;
import dev.backstop.engine.consolation.StockItem;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A small gift for a customer who waits: the one that fits best, or those that lie in the next parcel already.
final class GiftPane extends VBox {
    private final OrderDetailViewModel model;
    private final OrderActions actions;
    private final Texts texts;

    GiftPane(OrderDetailViewModel model, OrderActions actions, Texts texts) {
        super(8);
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        setId("order-gift");
    }

    void show(OrderDetail detail) {
        getChildren().clear();
        var gifts = detail.gifts();
        if (gifts.inParcel().isEmpty() && gifts.fitting().isEmpty()) {
            return;
        }
        var words = gifts.inParcel().isEmpty() ? "orders.gift.suggested" : "orders.gift.inParcel";
        var head = new HBox(8, Icons.of(Icon.GIFT, 14), Labels.strong(texts.text(words)));
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(8, head);
        card.getStyleClass().addAll("bs-card", "bs-card-body");
        if (gifts.inParcel().isEmpty()) {
            card.getChildren().addAll(suggestion(detail, gifts.fitting().getFirst()));
        } else {
            gifts.inParcel().forEach(gift -> card.getChildren().add(waiting(detail, gift)));
        }
        getChildren().add(card);
    }

    private Node[] suggestion(OrderDetail detail, StockItem item) {
        var name = Labels.paragraph(
                texts.text("orders.gift.item", 1, item.product().name()), "bs-title");
        name.setId("gift-name");
        var buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getChildren()
                .add(Buttons.small(
                        "gift-add",
                        texts.text("orders.gift.add", detail.parcelsSent() + 1),
                        () -> model.addGift(item.product().id())));
        if (detail.gifts().fitting().size() > 1) {
            buttons.getChildren()
                    .add(Buttons.link(
                            "gift-others", texts.text("orders.gift.others"), () -> actions.otherGift(detail)));
        }
        return new Node[] {name, Labels.paragraph(why(item, texts), "bs-muted"), buttons};
    }

    private Node waiting(OrderDetail detail, ParcelGift gift) {
        var name = Labels.paragraph(texts.text("orders.gift.item", gift.quantity(), gift.title()), "bs-title");
        var where = Labels.paragraph(texts.text("orders.gift.goes", detail.parcelsSent() + 1, gift.cost()), "bs-muted");
        var remove = Buttons.small(
                "gift-remove-" + gift.sku(), texts.text("orders.gift.remove"), () -> model.removeGift(gift));
        return new VBox(4, name, where, remove);
    }

    /// "Costs you £1.25. You hold 214, enough for 38 weeks, so it also clears overstock."
    static String why(StockItem item, Texts texts) {
        var cost = Objects.requireNonNull(item.unitCost());
        var weeks = item.weeksOfCover();
        if (weeks.isEmpty()) {
            return texts.text("orders.gift.whyUnsold", cost, item.available());
        }
        int whole = (int) Math.min(520, weeks.getAsDouble());
        return texts.text(
                GiftChoice.clearsOverstock(item) ? "orders.gift.whyOverstock" : "orders.gift.why",
                cost,
                item.available(),
                whole);
    }
}
