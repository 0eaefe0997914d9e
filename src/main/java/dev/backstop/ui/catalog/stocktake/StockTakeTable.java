package dev.backstop.ui.catalog.stocktake;

import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.WindowSettings;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TableView;

/// The lines of a stock-take as a table: what the ledger says, what was counted, and how far they are apart.
final class StockTakeTable {
    /// Which lines are shown.
    enum Show {
        ALL("catalog.stockTake.all", _ -> true),
        OPEN("catalog.stockTake.open", line -> !line.isCounted()),
        DIFFERENT("catalog.stockTake.different", CountedLine::isDifferent);

        private final String key;
        private final Predicate<CountedLine> shows;

        Show(String key, Predicate<CountedLine> shows) {
            this.key = key;
            this.shows = shows;
        }

        String key() {
            return key;
        }

        boolean shows(CountedLine line) {
            return shows.test(line);
        }
    }

    private final Texts texts;
    private final FilteredList<CountedLine> shown;
    private final TableView<CountedLine> table;

    StockTakeTable(Texts texts, StockTake take, WindowSettings settings) {
        this.texts = texts;
        shown = new FilteredList<>(FXCollections.observableList(take.lines()));
        var columns = new Columns<CountedLine>(texts, "stock-take");
        columns.text("catalog.stockTake.sku", line -> line.product().sku().value())
                .width(120)
                .unsortable()
                .quiet();
        columns.text("catalog.stockTake.product", line -> line.product().name())
                .width(320)
                .grow()
                .medium()
                .cutInside()
                .unsortable();
        columns.text("catalog.stockTake.category", line -> line.product().category())
                .width(130)
                .unsortable()
                .quiet()
                .givesWay(1);
        columns.number("catalog.stockTake.onHand", CountedLine::onHand)
                .width(88)
                .unsortable()
                .explained(texts.text("catalog.stockTake.onHandHelp"));
        columns.number("catalog.stockTake.counted", CountedLine::counted)
                .width(88)
                .unsortable()
                .strong();
        columns.text("catalog.stockTake.difference", this::difference)
                .width(96)
                .unsortable()
                .right()
                .tone(line -> line.isDifferent() ? Tone.WARNING : Tone.MUTED);
        table = columns.table(settings);
        table.setItems(shown);
        table.setPrefHeight(380);
        table.setPlaceholder(Labels.muted(texts.text("catalog.stockTake.none")));
    }

    TableView<CountedLine> node() {
        return table;
    }

    /// Shows the lines of that kind that mention the words, as they are counted now.
    void show(Show kind, String words) {
        shown.setPredicate(line -> kind.shows(line) && line.product().mentions(words));
        table.refresh();
    }

    /// The lines that are shown, in their order.
    List<CountedLine> shown() {
        return List.copyOf(shown);
    }

    void select(CountedLine line) {
        int at = shown.indexOf(line);
        if (at >= 0) {
            select(at);
        }
    }

    /// Selects the line at that place, or the nearest there is.
    void select(int at) {
        if (shown.isEmpty()) {
            table.getSelectionModel().clearSelection();
            return;
        }
        int nearest = Math.clamp(at, 0, shown.size() - 1);
        table.getSelectionModel().clearAndSelect(nearest);
        table.scrollTo(Math.max(0, nearest - 4));
    }

    int selected() {
        return table.getSelectionModel().getSelectedIndex();
    }

    private String difference(CountedLine line) {
        var units = line.difference();
        if (units == null) {
            return "";
        }
        return units > 0 ? "+" + texts.formats().units(units) : texts.formats().units(units);
    }
}
