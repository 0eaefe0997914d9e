package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the marks of the chart mean.
final class ForecastLegend extends FlowPane {
    ForecastLegend(Texts texts) {
        super(7, 2);
        setId("catalog-legend");
        add("sold", texts.text("catalog.legend.sold"));
        add("median", texts.text("catalog.legend.forecast"));
        add("band80", texts.text("catalog.legend.band80"));
        add("band95", texts.text("catalog.legend.band95"));
        add("stock", texts.text("catalog.legend.stock"));
        add("without", texts.text("catalog.legend.without"));
    }

    private void add(String mark, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("bs-legend", mark);
        var label = Labels.caption(words);
        label.setGraphic(swatch);
        getChildren().add(label);
    }
}
