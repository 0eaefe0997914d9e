package dev.backstop.ui.importing;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.intake.plan.FileSample;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first good rows as the shop would take them in, and how many are new, changed or the same.
final class PreviewCard extends VBox {
    private static final String TITLE = "importing.sample.title";
    private static final String PRODUCT = "importing.sample.product";

    private final Texts texts;
    private final Label first = Labels.muted("");
    private final Label counts = Labels.muted("");
    private final VBox remarks = new VBox(4);
    private final VBox body = new VBox();

    PreviewCard(Texts texts) {
        this.texts = texts;
        setId("import-preview");
        remarks.getStyleClass().add("bs-remarks");
        var head = new HBox(8, Labels.subheading(texts.text("importing.card.preview")), first, Labels.spring(), counts);
        head.getStyleClass().add("bs-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new Card();
        card.getChildren().addAll(head, remarks, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(FileSummary summary) {
        int good = summary.rowsRead() - summary.rejected().size();
        var sample = summary.sample();
        first.setText(
                texts.text("importing.preview.first", Math.min(sample.rows().size(), good), good));
        counts.setText(counts(summary));
        remarks.getChildren()
                .setAll(summary.remarks().stream()
                        .map(remark -> Labels.paragraph(texts.text(remark), "bs-muted"))
                        .toList());
        Shown.when(remarks, !summary.remarks().isEmpty());
        var table = table(sample);
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getChildren().setAll(table);
    }

    private String counts(FileSummary summary) {
        var words = new ArrayList<String>();
        add(words, "importing.preview.new", summary.newRows());
        add(words, "importing.preview.changed", summary.changedRows());
        add(words, "importing.preview.same", summary.sameRows());
        add(words, "importing.preview.other", summary.otherRows());
        return words.isEmpty() ? texts.text("importing.preview.new", 0) : String.join(", ", words);
    }

    private void add(List<String> words, String key, int count) {
        if (count > 0) {
            words.add(texts.text(key, count));
        }
    }

    private TableView<FileSample.Row> table(FileSample sample) {
        var columns = new Columns<FileSample.Row>(texts, "import-preview");
        columns.number("importing.column.row", FileSample.Row::number)
                .quiet()
                .width(56)
                .unsortable();
        for (int i = 0; i < sample.columns().size(); i++) {
            addCell(columns, sample, i);
        }
        columns.text("importing.column.fate", row -> texts.text(row.fate().label()))
                .tone(row -> switch (row.fate()) {
                    case NEW -> Tone.SUCCESS;
                    case CHANGED -> Tone.WARNING;
                    default -> Tone.MUTED;
                })
                .width(104)
                .unsortable();
        var table = columns.table();
        table.getItems().setAll(sample.rows());
        return table;
    }

    /// The column of one of the file's values: as wide as they are, the product's or its title with what room is left.
    private void addCell(Columns<FileSample.Row> columns, FileSample sample, int index) {
        var name = sample.columns().get(index);
        var column = columns.text(name, row -> words(row.values().get(index)))
                .width(CellWidths.of(
                        texts.text(name),
                        sample.rows().stream().map(row -> words(row.values().get(index)))))
                .unsortable();
        if (isNumbers(sample.rows(), index)) {
            column.column().getStyleClass().add("bs-right");
            column.column().getGraphic().getStyleClass().add("right");
        }
        if (index == Math.max(sample.columns().indexOf(TITLE), sample.columns().indexOf(PRODUCT))) {
            column.grow();
        }
        if (name.equals(PRODUCT)) {
            column.quiet();
        }
    }

    private static boolean isNumbers(List<FileSample.Row> rows, int index) {
        var filled = rows.stream()
                .map(row -> row.values().get(index))
                .filter(value -> !value.equals(""))
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(value -> value instanceof Number || value instanceof Money);
    }

    private String words(Object value) {
        return switch (value) {
            case Money money -> texts.formats().money(money);
            case LocalDate day -> texts.formats().plainDay(day);
            case Number number -> texts.formats().units(number.longValue());
            case Message message -> texts.text(message);
            case String text when text.isEmpty() -> Formats.NONE;
            default -> value.toString();
        };
    }
}
