package dev.backstop.ui.orders;

import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Texts;
import javafx.scene.control.TableView;

/// The lines of one order as a table that is as high as its lines, up to a limit.
final class OrderLinesTable {
    private static final int MOST_ROWS = 7;
    private static final double HEAD = 38;

    private OrderLinesTable() {}

    static TableView<OrderDetail.Line> of(OrderDetail detail, Texts texts) {
        var columns = new Columns<OrderDetail.Line>(texts, "order-lines");
        columns.text("orders.line.sku", line -> line.line().sku())
                .quiet()
                .givesWay(1)
                .width(66);
        columns.text("orders.line.item", line -> line.line().title())
                .medium()
                .cutInside()
                .grow()
                .width(190);
        columns.number("orders.line.quantity", line -> line.line().quantity()).width(46);
        columns.money("orders.line.total", OrderDetail.Line::total).width(90);
        columns.chip(
                        "orders.line.state",
                        OrderWords::chip,
                        line -> line.state().status().ordinal())
                .width(162);
        columns.text("orders.line.from", line -> from(line, texts))
                .quiet()
                .givesWay(2)
                .width(80);
        var table = columns.table();
        table.getItems().setAll(detail.lines());
        int rows = Math.clamp(detail.lines().size(), 1, MOST_ROWS);
        double height = HEAD + rows * table.getFixedCellSize();
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        return table;
    }

    private static String from(OrderDetail.Line line, Texts texts) {
        var from = OrderWords.from(line);
        return from == null ? "" : texts.text(from);
    }
}
