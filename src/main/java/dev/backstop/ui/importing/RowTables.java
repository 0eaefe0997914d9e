package dev.backstop.ui.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/// The tables of the check: rows with a problem, and the first rows of the file as they are.
final class RowTables {
    private static final int COLUMNS_SHOWN = 8;
    private static final int ROWS_SHOWN = 50;

    private final Texts texts;

    RowTables(Texts texts) {
        this.texts = texts;
    }

    TableView<Rejected> problems(List<Rejected> rejected) {
        var columns = new Columns<Rejected>(texts, "import-problems");
        columns.number("importing.column.row", Rejected::rowNumber).ascending().width(70);
        columns.text("importing.column.reason", row -> texts.text(row.reason()))
                .tone(_ -> Tone.DANGER)
                .grow();
        columns.text("importing.column.cells", row -> filled(row.cells()))
                .quiet()
                .width(320);
        var table = columns.table();
        table.getItems().setAll(rejected);
        return table;
    }

    TableView<RawTable.Row> preview(RawTable file) {
        var columns = new Columns<RawTable.Row>(texts, "import-preview");
        columns.number("importing.column.row", RawTable.Row::number).width(70);
        var telling = telling(file);
        for (int index : telling) {
            var column =
                    columns.text("importing.column.cell", row -> row.cells().get(index));
            column.column().setId("cell-" + index);
            column.column().setText("");
            column.column().setGraphic(new Label(file.header().get(index)));
            column.unsortable().width(140);
        }
        var table = columns.table();
        table.getItems().setAll(file.rows().stream().limit(ROWS_SHOWN).toList());
        return table;
    }

    /// The columns that say most: those with a value in the first rows.
    private static List<Integer> telling(RawTable file) {
        var first = file.rows().stream().limit(ROWS_SHOWN).toList();
        return IntStream.range(0, file.header().size())
                .filter(index ->
                        first.stream().anyMatch(row -> !row.cells().get(index).isBlank()))
                .limit(COLUMNS_SHOWN)
                .boxed()
                .toList();
    }

    private static String filled(List<String> cells) {
        return String.join(
                " · ",
                cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .limit(COLUMNS_SHOWN)
                        .toList());
    }
}
