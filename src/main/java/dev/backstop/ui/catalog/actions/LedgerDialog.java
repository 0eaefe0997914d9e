package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.stream.IntStream;

/// Every movement of a product's stock, the newest first, with what was on hand after it.
final class LedgerDialog {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 440;

    private LedgerDialog() {}

    /// One movement and the stock it left.
    private record Entry(StockMovement movement, int after) {}

    static void open(Layers layers, Texts texts, Product product, List<StockMovement> newestFirst) {
        var table = columns(texts).table();
        table.getItems().setAll(entries(newestFirst));
        table.setPrefHeight(HEIGHT);
        var box = new ModalBox("ledger", texts.text("catalog.ledger.title", product.name()), WIDTH)
                .subtitle(texts.text("catalog.ledger.subtitle"))
                .body(table);
        Runnable close = () -> layers.close(box);
        box.foot(Buttons.primary("ledger-close", texts.text("catalog.ledger.close"), close));
        layers.open(box, close);
    }

    private static Columns<Entry> columns(Texts texts) {
        var columns = new Columns<Entry>(texts, "ledger");
        columns.text(
                        "catalog.ledger.date",
                        entry -> texts.formats().moment(entry.movement().at()))
                .order((_, _) -> 0)
                .unsortable()
                .quiet()
                .width(150);
        columns.text(
                        "catalog.ledger.kind",
                        entry -> StockForms.kind(texts, entry.movement().kind()))
                .width(130);
        columns.text(
                        "catalog.ledger.units",
                        entry -> StockForms.signed(texts, entry.movement().quantity()))
                .unsortable()
                .width(80);
        columns.number("catalog.ledger.after", Entry::after).unsortable().width(80);
        columns.text("catalog.ledger.note", entry -> note(texts, entry.movement()))
                .grow()
                .width(200);
        return columns;
    }

    private static List<Entry> entries(List<StockMovement> newestFirst) {
        var after = new int[newestFirst.size()];
        int sum = 0;
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            sum = Math.addExact(sum, newestFirst.get(i).quantity());
            after[i] = sum;
        }
        return IntStream.range(0, after.length)
                .mapToObj(i -> new Entry(newestFirst.get(i), after[i]))
                .toList();
    }

    private static String note(Texts texts, StockMovement movement) {
        var counted = movement.counted();
        if (counted == null) {
            return movement.note();
        }
        var words = texts.text("catalog.ledger.counted", counted);
        return movement.note().isBlank() ? words : words + " " + movement.note();
    }
}
