package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.DemandPattern;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.scene.layout.VBox;

/// How the forecast was made, over what, how far it missed in the past, what earlier ones said, and what came
/// second.
public final class ForecastQuality extends VBox {
    private final Texts texts;

    public ForecastQuality(Texts texts, ForecastSeries series) {
        super(2);
        this.texts = texts;
        setId("catalog-quality");
        getChildren().add(Labels.strong(texts.text("catalog.quality.title")));
        for (var then : series.earlier()) {
            add(ForecastWords.hindsight(texts, series.hindsight(then)));
        }
        made(series.forecast());
    }

    private void made(Forecast forecast) {
        if (forecast.pattern() == DemandPattern.NONE) {
            add(texts.text(forecast.method()));
        } else if (!forecast.isThin()) {
            add(texts.text("catalog.quality.method", forecast.method()));
        }
        if (forecast.weeksKnown() > 0) {
            add(texts.text(
                    "catalog.quality.range", forecast.from(), forecast.to().minusDays(1), forecast.weeksKnown()));
        }
        var error = forecast.error();
        add(
                error.isKnown()
                        ? texts.text("catalog.quality.miss", error.wape(), error.windows())
                        : texts.text("catalog.quality.unknown"));
        var second = forecast.runnerUp();
        if (second != null) {
            add(texts.text("catalog.quality.second", second));
        }
    }

    private void add(String line) {
        getChildren().add(Labels.paragraph(line, "bs-muted"));
    }
}
