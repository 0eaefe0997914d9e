package dev.backstop.ui.insights;

import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import javafx.scene.control.TableView;

/// The table of service levels, as high as its lines.
final class PromiseTable {
    private static final double WIDTH = 130;

    private final Texts texts;

    PromiseTable(Texts texts) {
        this.texts = texts;
    }

    TableView<PromiseRow> of(List<PromiseRow> rows) {
        var columns = new Columns<PromiseRow>(texts, "insights-promises");
        columns.decimal("insights.column.promised", PromiseRow::promised, texts.formats()::percent)
                .width(WIDTH);
        columns.decimal("insights.column.cameTo", PromiseRow::cameTo, texts.formats()::percent)
                .width(WIDTH);
        columns.decimal("insights.column.plannedAs", PromiseRow::plannedAs, texts.formats()::percent)
                .width(WIDTH);
        var table = columns.table();
        table.getItems().setAll(rows);
        TableSetup.asHighAs(table, rows.size());
        return table;
    }
}
