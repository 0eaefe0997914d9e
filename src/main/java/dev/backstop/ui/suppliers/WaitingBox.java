package dev.backstop.ui.suppliers;

import dev.backstop.service.purchasing.Outage;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The customers' orders that a supplier in trouble leaves without their date, and the date that another supplier
/// would give them.
final class WaitingBox {
    private static final double WIDTH = 780;
    private static final double ROW = 36;
    private static final double HIGHEST = 440;

    private final Texts texts;
    private final Layers layers;

    WaitingBox(Texts texts, Layers layers) {
        this.texts = texts;
        this.layers = layers;
    }

    void open(Outage outage) {
        var box = new ModalBox(
                        "waiting",
                        texts.text("suppliers.waiting.title", outage.supplier().name()),
                        WIDTH)
                .subtitle(texts.text("suppliers.outage.waiting", outage.orders(), outage.customers()));
        var table = table(outage);
        var body = new VBox(table);
        body.setPadding(new Insets(0, 16, 12, 16));
        box.body(body);
        Runnable close = () -> layers.close(box);
        box.foot(Labels.spring(), Buttons.of("waiting-close", texts.text("suppliers.outage.close"), close));
        layers.open(box, close);
        table.requestFocus();
    }

    private TableView<Outage.Waiting> table(Outage outage) {
        var columns = new Columns<Outage.Waiting>(texts, "waiting");
        columns.text("suppliers.waiting.order", each -> each.date().orderNumber())
                .medium()
                .width(86);
        columns.text("suppliers.waiting.customer", each -> each.date().customer())
                .width(160);
        columns.text("suppliers.column.product", each -> each.date().product()).grow();
        columns.number("suppliers.waiting.units", each -> each.date().units()).width(60);
        columns.day("suppliers.waiting.now", each -> each.date().before(), texts.formats()::comingDay)
                .width(80);
        columns.day("suppliers.waiting.ifMoved", Outage.Waiting::ifMoved, texts.formats()::comingDay)
                .width(90);
        var table = columns.table();
        table.getItems().setAll(outage.waiting());
        table.setPrefHeight(Math.min(HIGHEST, ROW + 12 + ROW * outage.waiting().size()));
        return table;
    }
}
