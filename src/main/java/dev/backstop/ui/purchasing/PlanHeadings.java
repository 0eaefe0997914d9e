package dev.backstop.ui.purchasing;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The headings above the plan's columns, with a scroll bar beside the rows and without.
final class PlanHeadings extends HBox {
    /// The height of a row of the plan.
    static final double ROW = 32;

    private static final double SCROLL_BAR = 13;

    private final ListView<PlanItem> list;
    private final Texts texts;

    PlanHeadings(ListView<PlanItem> list, Texts texts) {
        super(8);
        this.list = list;
        this.texts = texts;
        getStyleClass().add("bs-table-head");
        var sku = left("purchasing.column.sku", PlanCell.SKU);
        var unit = right("purchasing.column.unit", PlanCell.UNIT);
        getChildren()
                .addAll(
                        sku,
                        product(),
                        right("purchasing.column.available", PlanCell.AVAILABLE),
                        right("purchasing.column.onOrder", PlanCell.ON_ORDER),
                        right("purchasing.column.order", PlanCell.QUANTITY),
                        right("purchasing.column.cases", PlanCell.CASES),
                        right("purchasing.column.covers", PlanCell.COVERS),
                        unit,
                        right("purchasing.column.cost", PlanCell.COST));
        list.heightProperty().addListener((_, _, _) -> align());
        list.widthProperty().addListener((_, _, now) -> {
            for (var lesser : List.of(sku, unit)) {
                Shown.when(lesser, PlanCell.isRoomy(now.doubleValue()));
            }
        });
        list.getItems().addListener((ListChangeListener<PlanItem>) _ -> align());
        align();
    }

    private void align() {
        boolean scrolls = list.getItems().size() * ROW > list.getHeight();
        setPadding(new Insets(8, scrolls ? 12 + SCROLL_BAR : 12, 8, 40));
    }

    private Label product() {
        var product = Labels.muted(texts.text("purchasing.column.product"));
        product.setMaxWidth(Double.MAX_VALUE);
        product.setMinWidth(0);
        HBox.setHgrow(product, Priority.ALWAYS);
        return product;
    }

    private Label left(String key, double width) {
        var label = Labels.muted(texts.text(key));
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    private Label right(String key, double width) {
        var label = left(key, width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
