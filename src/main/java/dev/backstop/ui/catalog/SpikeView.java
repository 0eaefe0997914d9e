package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.ui.catalog.actions.DemandActions;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is unusual in a product's latest days, what it may be with the chance of each, and the owner's word on it.
final class SpikeView extends VBox {
    SpikeView(Texts texts, Product product, DemandSpike spike, DemandActions actions) {
        super(8);
        setId("catalog-spike");
        getStyleClass().add("bs-card");
        setPadding(new Insets(8, 10, 8, 10));
        var chances = spike.chances();
        var words = texts.text(
                "catalog.spike.text",
                spike.units(),
                spike.from(),
                (int) Math.round(spike.expected()),
                spike.limit(),
                texts.text("catalog.spike.chances", chances.oneOff(), chances.shift(), chances.trend()));
        if (spike.oneOrder() > 0) {
            words += " " + texts.text("catalog.spike.oneOrder", spike.oneOrder());
        }
        var oneOff = Buttons.small(
                "catalog-spike-oneOff", texts.text("catalog.spike.oneOff"), () -> actions.oneOff(product, spike));
        var stays = Buttons.small(
                "catalog-spike-stays", texts.text("catalog.spike.stays"), () -> actions.stays(product, spike));
        getChildren().addAll(Labels.paragraph(words), new HBox(8, oneOff, stays));
    }
}
