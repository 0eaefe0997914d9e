package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.service.plan.DoubtfulFact;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What makes the plan doubtful, each with its fix and the way to the products that it concerns.
final class DoubtsBox {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 640;
    private static final int NAMED = 3;

    private final PurchasingViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final PurchasingLinks links;

    DoubtsBox(PurchasingViewModel model, Texts texts, Layers layers, PurchasingLinks links) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.links = links;
    }

    void open() {
        var box = new ModalBox("plan-doubts-box", texts.text("purchasing.doubts.title"), WIDTH)
                .subtitle(texts.text("purchasing.doubts.explain"));
        var rows = new VBox(14);
        for (int i = 0; i < model.doubts().size(); i++) {
            rows.getChildren().add(row(box, model.doubts().get(i), i));
        }
        box.setMaxHeight(HEIGHT);
        box.scrollingBody(rows);
        var close =
                Buttons.primary("plan-doubts-close", texts.text("purchasing.action.close"), () -> layers.close(box));
        box.foot(Labels.spring(), close);
        layers.open(box, () -> layers.close(box));
        close.requestFocus();
    }

    private Node row(ModalBox box, DoubtfulFact fact, int at) {
        var what = Labels.paragraph(texts.text(fact.what()));
        var names = Labels.paragraph(names(fact), "bs-muted");
        var words = new VBox(2, what, names);
        HBox.setHgrow(words, Priority.ALWAYS);
        var supplier = fact.supplierId();
        var where = texts.text(supplier == null ? "purchasing.doubts.show" : "purchasing.doubts.showSupplier");
        var show = Buttons.small("plan-doubt-" + at, where, () -> {
            layers.close(box);
            if (supplier == null) {
                links.showProducts().accept(fact.what(), fact.products());
            } else {
                links.showSupplier().accept(supplier);
            }
        });
        show.setMinWidth(HBox.USE_PREF_SIZE);
        show.setAccessibleText(where + ". " + names.getText());
        var row = new HBox(12, words, show);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String names(DoubtfulFact fact) {
        var first = fact.products().stream()
                .limit(NAMED)
                .flatMap(id -> model.product(id).stream())
                .map(Product::name)
                .collect(Collectors.joining(", "));
        int more = fact.products().size() - NAMED;
        return more > 0 ? texts.text("purchasing.doubts.more", first, more) : first;
    }
}
