package dev.backstop.ui.orders;

import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import dev.backstop.ui.kit.WindowSettings;
import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The table of orders, kept in step with the selection of its model.
final class OrdersTable {
    private OrdersTable() {}

    static TableView<OrderRow> make(OrdersViewModel model, Texts texts, WindowSettings settings) {
        var table = columns(texts).table(settings);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        TableSetup.sorted(model.rows(), table, OrderRow.WAITING_FIRST);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.selectedProperty().set(row);
            }
        });
        model.selectedProperty().addListener((_, _, row) -> select(table, row));
        select(table, model.selectedProperty().get());
        return table;
    }

    private static void select(TableView<OrderRow> table, @Nullable OrderRow row) {
        var selection = table.getSelectionModel();
        if (row == null) {
            selection.clearSelection();
        } else if (!row.equals(selection.getSelectedItem())) {
            int index = table.getItems().indexOf(row);
            selection.clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 3));
        }
    }

    private static Columns<OrderRow> columns(Texts texts) {
        var columns = new Columns<OrderRow>(texts, "orders");
        order(columns, texts);
        standing(columns, texts);
        return columns;
    }

    /// Which order it is, and whose.
    private static void order(Columns<OrderRow> columns, Texts texts) {
        columns.text("orders.column.number", OrderRow::number)
                .order(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .medium()
                .cutInFront()
                .width(68);
        columns.day("orders.column.placed", OrderRow::placedOn, texts.formats()::shortDay)
                .tip(row -> texts.formats().fullDay(row.placedOn()))
                .quiet()
                .givesWay(2)
                .width(74);
        columns.text("orders.column.customer", OrderRow::customer).grow().width(80);
        columns.node("", Label.class, () -> Monogram.small("", ""), OrdersTable::channel, OrderRow::channelName)
                .tip(OrderRow::channelName)
                .fixed(34);
    }

    /// What could leave of it, what it is worth, and what the customer knows.
    private static void standing(Columns<OrderRow> columns, Texts texts) {
        var ready = columns.text("orders.column.ready", row -> ready(row, texts))
                .order(Comparator.comparingDouble(OrdersTable::share))
                .explained(texts.text("orders.list.readyHelp"))
                .givesWay(3)
                .width(58);
        ready.column().getStyleClass().add("bs-right");
        columns.money("orders.column.total", OrderRow::total).givesWay(1).width(94);
        columns.chip(
                        "orders.column.state",
                        row -> OrderWords.chip(row.kind()),
                        row -> row.kind().ordinal())
                .width(86);
        columns.node(
                        "orders.column.told",
                        Label.class,
                        () -> Labels.toned("", Tone.MUTED),
                        (label, row) -> told(label, row.told(), texts),
                        row -> String.valueOf(row.told().ordinal()))
                .explained(texts.text("orders.list.toldHelp"))
                .width(80);
    }

    private static void channel(Label label, OrderRow row) {
        var channel = row.channel();
        label.setVisible(channel != null);
        label.setText(channel == null ? "" : channel.kind().monogram());
        label.setAccessibleText(row.channelName());
        label.setTooltip(new Tooltip(row.channelName()));
    }

    private static String ready(OrderRow row, Texts texts) {
        return texts.text("orders.list.readyOf", row.readyLines(), row.lines());
    }

    /// The fraction that "3/6" stands for.
    private static double share(String ready) {
        var parts = ready.split("/", 2);
        double all = Double.parseDouble(parts[1]);
        return all == 0 ? 1 : Double.parseDouble(parts[0]) / all;
    }

    /// Shows whether the customer knows, by icon and word.
    static void told(Label label, Told told, Texts texts) {
        switch (told) {
            case NOT_TOLD -> {
                label.setText(texts.text("orders.told.not"));
                label.setGraphic(Icons.of(Icon.NOT_TOLD, 13, Tone.DANGER));
                Tones.set(label, Tone.DANGER);
            }
            case TOLD -> {
                label.setText(texts.text("orders.told.yes"));
                label.setGraphic(Icons.of(Icon.DONE, 13));
                Tones.set(label, Tone.MUTED);
            }
            case NOTHING_TO_TELL -> {
                label.setText(Formats.NONE);
                label.setGraphic(null);
                Tones.set(label, Tone.MUTED);
            }
        }
    }
}
