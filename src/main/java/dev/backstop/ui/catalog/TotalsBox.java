package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.catalog.chart.ForecastChart;
import dev.backstop.ui.catalog.chart.ForecastQuality;
import dev.backstop.ui.catalog.chart.ForecastWhy;
import dev.backstop.ui.catalog.chart.TotalSeries;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The same chart for all products together or for a category.
final class TotalsBox {
    private static final double WIDTH = 860;

    private final CatalogContext context;
    private final Picture picture;
    private final DemandService demand;
    private final Texts texts;
    private final ForecastChart chart;
    private final VBox body;

    private TotalsBox(CatalogContext context, Picture picture, DemandService demand) {
        this.context = context;
        this.picture = picture;
        this.demand = demand;
        this.texts = context.texts();
        this.chart = new ForecastChart(texts, context.work(), context.layers(), "totals-chart");
        this.body = new VBox(12, chart);
    }

    /// Opens with the total of the whole shop.
    static void open(CatalogContext context, Picture picture, DemandService demand) {
        new TotalsBox(context, picture, demand).open();
    }

    private void open() {
        var layers = context.layers();
        var everything = texts.text("catalog.totals.all");
        var choice = new ComboBox<String>();
        choice.setId("totals-choice");
        choice.getItems().add(everything);
        choice.getItems().addAll(categories(picture));
        choice.setAccessibleText(texts.text("catalog.totals.choice"));
        choice.setValue(everything);
        choice.valueProperty().addListener((_, _, chosen) -> show(chosen, chosen.equals(everything)));
        var box = new ModalBox("totals", texts.text("catalog.totals.title"), WIDTH)
                .headRight(choice)
                .scrollingBody(body);
        Runnable close = () -> layers.close(box);
        box.foot(Buttons.primary("totals-close", texts.text("catalog.totals.close"), close));
        box.getStyleClass().add("bs-chart-dialog");
        layers.open(box, close);
        show(everything, true);
    }

    private void show(String name, boolean everything) {
        context.work()
                .latest("catalog-totals", () -> TotalSeries.of(picture, demand, everything ? null : name), series -> {
                    chart.show(name, series);
                    body.getChildren()
                            .setAll(
                                    chart,
                                    new ForecastWhy(texts, series.forecast()),
                                    new ForecastQuality(texts, series));
                });
    }

    /// The categories of products in the catalog, by name.
    static List<String> categories(Picture picture) {
        return picture.products().stream()
                .filter(product -> !product.isRetired())
                .map(Product::category)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
