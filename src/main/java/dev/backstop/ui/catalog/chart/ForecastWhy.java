package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.Forecast;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WhySteps;
import javafx.scene.layout.VBox;

/// Why so many are expected in the next four weeks: usual sales, season, events and the owner's word, a sum that adds
/// up. Nothing where nothing was ever sold.
public final class ForecastWhy extends VBox {
    public ForecastWhy(Texts texts, Forecast forecast) {
        super(2);
        setId("catalog-forecast-why");
        var steps = forecast.why();
        Shown.when(this, !steps.isEmpty());
        if (!steps.isEmpty()) {
            var sum = new WhySteps(texts, steps);
            sum.setId("catalog-forecast-steps");
            getChildren().addAll(Labels.strong(texts.text("catalog.quality.why")), sum);
        }
    }
}
