package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.service.orders.OrderService.CancelledBy;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card for each line that nothing dated covers: who could deliver it when, and what else can be done.
final class RemediesPane extends VBox {
    private final OrderDetailViewModel model;
    private final OrderActions actions;
    private final Texts texts;
    private final OrdersLinks links;

    RemediesPane(OrderDetailViewModel model, OrderActions actions, Texts texts, OrdersLinks links) {
        super(8);
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.links = links;
        setId("remedies");
    }

    void show(OrderDetail detail) {
        getChildren().clear();
        for (var remedy : detail.remedies()) {
            getChildren().add(card(detail, remedy));
        }
    }

    private Node card(OrderDetail detail, OrderDetail.Remedy remedy) {
        var title = Labels.name(remedy.line().title());
        title.setMinWidth(0);
        var head = new HBox(8, title, Chips.label(texts, Chip.STOCKOUT));
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(6, head, Labels.paragraph(words(remedy), "bs-muted"), buttons(detail, remedy));
        card.getStyleClass().addAll("bs-card", "bs-card-body");
        return card;
    }

    private String words(OrderDetail.Remedy remedy) {
        if (remedy.sources().isEmpty()) {
            return texts.text("orders.remedy.noSource");
        }
        var best = remedy.sources().getFirst();
        var draft = remedy.draft();
        var first = draft == null
                ? texts.text("orders.remedy.source", best.supplier(), best.arrivesOn())
                : texts.text("orders.remedy.sourceDraft", best.supplier(), best.arrivesOn(), draft);
        if (remedy.sources().size() == 1) {
            return first;
        }
        var others = remedy.sources().stream()
                .skip(1)
                .map(source -> texts.text("orders.remedy.sourceOther", source.supplier(), source.arrivesOn()))
                .collect(Collectors.joining(", "));
        return first + " " + texts.text("orders.remedy.others", others);
    }

    private Node buttons(OrderDetail detail, OrderDetail.Remedy remedy) {
        var sku = remedy.line().sku();
        var buttons = new FlowPane(8, 8);
        var product = remedy.product();
        if (product != null) {
            buttons.getChildren().add(getMore(remedy, product));
        }
        if (!remedy.substitutes().isEmpty()) {
            buttons.getChildren()
                    .add(Buttons.small(
                            "remedy-swap-" + sku, texts.text("orders.remedy.swap"), () -> actions.swap(remedy)));
        }
        buttons.getChildren().add(refund(detail, remedy));
        return buttons;
    }

    /// The way to its order where somebody delivers it, else to the product.
    private Button getMore(OrderDetail.Remedy remedy, Id<Product> product) {
        var sku = remedy.line().sku();
        if (remedy.sources().isEmpty()) {
            return Buttons.small(
                    "remedy-product-" + sku,
                    texts.text("orders.remedy.product"),
                    () -> links.product().accept(product));
        }
        var words = remedy.draft() == null
                ? texts.text("orders.remedy.order")
                : texts.text("orders.remedy.reviewDraft", remedy.draft());
        return Buttons.small(
                "remedy-order-" + sku, words, () -> links.purchasing().accept(product));
    }

    private Button refund(OrderDetail detail, OrderDetail.Remedy remedy) {
        var refund = Buttons.small(
                "remedy-refund-" + remedy.line().sku(),
                remedy.refund().isPositive()
                        ? texts.text("orders.remedy.refund", remedy.refund())
                        : texts.text("orders.remedy.refundItem"),
                () -> model.cancelLine(remedy.line().id(), CancelledBy.SHOP));
        refund.setTooltip(
                new Tooltip(texts.text("orders.remedy.refundHelp", OrderWords.channel(detail.channel(), texts))));
        return refund;
    }
}
