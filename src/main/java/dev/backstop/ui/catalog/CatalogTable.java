package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.WindowSettings;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The table of products: what there is, how long it lasts, when to order.
final class CatalogTable {
    private static final String SKU = "sku";
    private static final double LETTER = 9;
    private static final double PADDING = 20;
    private static final double WIDEST_CODE = 112;

    private final Texts texts;

    CatalogTable(Texts texts) {
        this.texts = texts;
    }

    /// The table over the model's lines, in step with the product that is open.
    TableView<ProductRow> make(CatalogViewModel model, WindowSettings settings) {
        var columns = new Columns<ProductRow>(texts, "catalog");
        goods(columns);
        stock(columns);
        time(columns);
        onDemand(columns);
        var table = columns.table(settings);
        table.getStyleClass().add("bs-two-line-heads");
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        TableSetup.sorted(model.rows(), table, ProductRow.MOST_URGENT);
        table.getItems().addListener((ListChangeListener<ProductRow>) change -> roomForCodes(table, change));
        return table;
    }

    /// Codes of many shops are long: their column takes what the longest needs, up to a point, and never gives back.
    /// Only the lines that came are looked at, for each line that changes is told by itself.
    private static void roomForCodes(
            TableView<ProductRow> table, ListChangeListener.Change<? extends ProductRow> change) {
        int longest = 0;
        while (change.next()) {
            for (var row : change.getAddedSubList()) {
                longest = Math.max(longest, row.product().sku().value().length());
            }
        }
        double wanted = Math.min(WIDEST_CODE, longest * LETTER + PADDING);
        table.getColumns().stream()
                .filter(column -> column.getId().equals(SKU) && column.getMinWidth() < wanted)
                .forEach(column -> column.setMinWidth(wanted));
    }

    private void goods(Columns<ProductRow> columns) {
        columns.text("catalog.column.sku", row -> row.product().sku().value())
                .quiet()
                .width(60);
        columns.node(
                        "catalog.column.name",
                        NameCell.class,
                        () -> new NameCell(texts.text("catalog.list.hot")),
                        (cell, row) -> cell.show(row.product().name(), row.hot()),
                        row -> row.product().name())
                .tip(row -> row.product().name())
                .grow()
                .width(190);
    }

    private void stock(Columns<ProductRow> columns) {
        columns.number("catalog.column.onHand", ProductRow::knownOnHand)
                .explained(texts.text("catalog.help.onHand"))
                .givesWay(3)
                .width(52);
        columns.number("catalog.column.available", ProductRow::knownAvailable)
                .explained(texts.text("catalog.help.available"))
                .tone(row -> row.state().isOut() ? Tone.DANGER : Tone.PLAIN)
                .width(54);
        columns.number("catalog.column.onOrder", row -> some(row.onOrder()))
                .explained(texts.text("catalog.help.onOrder"))
                .width(52);
        columns.number("catalog.column.backordered", row -> some(row.backordered()))
                .explained(texts.text("catalog.help.backordered"))
                .givesWay(4)
                .tone(row -> row.backordered() > 0 ? Tone.WARNING : Tone.PLAIN)
                .width(66);
    }

    private void time(Columns<ProductRow> columns) {
        columns.cover("catalog.column.cover", ProductRow::cover, ProductRow::leadDays)
                .explained(texts.text("catalog.help.cover"))
                .ascending()
                .width(88);
        columns.day("catalog.column.stockout", ProductRow::stockoutOn, this::shortDay)
                .tip(row -> fullDay(row.stockoutOn()))
                .explained(texts.text("catalog.help.stockout"))
                .givesWay(2)
                .tone(row -> row.state().isOut() ? Tone.DANGER : Tone.PLAIN)
                .width(72);
        columns.day("catalog.column.reorderBy", ProductRow::reorderBy, this::shortDay)
                .tip(row -> fullDay(row.reorderBy()))
                .explained(texts.text("catalog.help.reorderBy"))
                .tone(row -> isNow(row.reorderBy()) ? Tone.DANGER : Tone.PLAIN)
                .width(66);
        columns.chip(
                        "catalog.column.state",
                        row -> row.state().chip(),
                        row -> row.state().ordinal())
                .explained(texts.text("catalog.help.state", ProductRows.OVERSTOCK_DAYS))
                .width(98);
        columns.sparkline("catalog.column.weeks", ProductRow::spark)
                .explained(texts.text("catalog.help.weeks"))
                .givesWay(1)
                .width(64);
    }

    /// What some owners want beside the rest, and what a valuation of the stock is made of: hidden until it is asked
    /// for.
    private void onDemand(Columns<ProductRow> columns) {
        columns.text("catalog.column.category", row -> row.product().category())
                .width(110)
                .optional();
        columns.text("catalog.column.supplier", ProductRow::supplier).width(130).optional();
        columns.money("catalog.column.price", row -> row.product().price())
                .width(80)
                .optional();
        columns.unitCost("catalog.column.unitCost", ProductRow::unitCost)
                .explained(texts.text("catalog.help.unitCost"))
                .width(80)
                .optional();
        columns.money("catalog.column.stockValue", ProductRow::stockValue)
                .explained(texts.text("catalog.help.stockValue"))
                .width(96)
                .optional();
    }

    /// "Today", else a day without its year, so that it fits the narrow column; the year shows on hover.
    private String shortDay(LocalDate day) {
        var formats = texts.formats();
        var words = day.equals(formats.today()) ? formats.day(day) : formats.plainDay(day);
        return words.replace(" " + day.getYear(), "");
    }

    private String fullDay(@Nullable LocalDate day) {
        return day == null ? "" : texts.formats().fullDay(day);
    }

    private boolean isNow(@Nullable LocalDate day) {
        return day != null && !day.isAfter(texts.formats().today());
    }

    private static @Nullable Integer some(int units) {
        return units == 0 ? null : Integer.valueOf(units);
    }
}
