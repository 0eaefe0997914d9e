package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the marks of the chart mean; only those that are drawn.
final class ForecastLegend extends FlowPane {
    private final Texts texts;

    ForecastLegend(Texts texts) {
        super(7, 2);
        this.texts = texts;
        setId("catalog-legend");
    }

    void show(ForecastSeries series) {
        getChildren().clear();
        add("sold", texts.text("catalog.legend.sold"));
        if (!series.soldOut().isEmpty()) {
            add("sold-out", texts.text("catalog.legend.soldOut"));
        }
        add("median", texts.text("catalog.legend.forecast"));
        add("band80", texts.text("catalog.legend.band80"));
        add("band95", texts.text("catalog.legend.band95"));
        if (series.isStated()) {
            add("measured", texts.text("catalog.legend.measured"));
        }
        for (int i = 0; i < series.earlier().size(); i++) {
            var weeks = series.hindsight(series.earlier().get(i)).weeks();
            add(i == 0 ? "earlier" : "earliest", texts.text("catalog.legend.earlier", weeks));
        }
        if (series.stock() != null) {
            add("stock", texts.text("catalog.legend.stock"));
            add("without", texts.text("catalog.legend.without"));
        }
    }

    private void add(String mark, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("bs-legend", mark);
        var label = Labels.caption(words);
        label.setGraphic(swatch);
        getChildren().add(label);
    }
}
