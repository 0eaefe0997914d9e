package dev.backstop.ui.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.service.forecast.AccuracyService.Item;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The products that repeating the four weeks before would have forecast better, each with the way to it.
final class NaiveTable {
    private static final int SHOWN = 10;

    private final Texts texts;
    private final Consumer<Id<Product>> open;

    NaiveTable(Texts texts, Consumer<Id<Product>> open) {
        this.texts = texts;
        this.open = open;
    }

    TableView<Item> of(List<Item> items) {
        var columns = new Columns<Item>(texts, "insights-naive");
        columns.node(
                        "insights.column.product",
                        Hyperlink.class,
                        NaiveTable::link,
                        this::fill,
                        item -> item.product().name())
                .grow()
                .width(260);
        columns.text("insights.column.class", item -> item.serviceClass().name())
                .width(70);
        columns.number("insights.column.came", Item::came).width(90);
        columns.decimal("insights.column.error", item -> item.accuracy().wape(), texts.formats()::wholePercent)
                .width(80);
        columns.decimal("insights.column.naive", item -> item.accuracy().naiveWape(), texts.formats()::wholePercent)
                .width(100);
        columns.number("insights.column.lost", item -> (int) Math.round(item.lostToNaive()))
                .explained(texts.text("insights.explain.lost"))
                .width(100);
        var table = columns.table();
        table.getItems().setAll(items);
        TableSetup.asHighAs(table, Math.min(SHOWN, items.size()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var item = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                open.accept(item.product().id());
                event.consume();
            }
        });
        return table;
    }

    private static Hyperlink link() {
        var link = new Hyperlink();
        link.getStyleClass().add("bs-link");
        link.setFocusTraversable(false);
        return link;
    }

    private void fill(Hyperlink link, Item item) {
        link.setText(item.product().name());
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.accept(item.product().id());
        });
    }
}
