package dev.backstop.ui.importing;

import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rows with a problem: where each is, what is wrong, and the means to put it right without leaving the wizard.
final class ProblemsCard extends VBox {
    private static final int ROW = 36;
    private static final int ROWS_SHOWN = 6;

    private final ImportViewModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final Label title = Labels.subheading("");
    private final HBox icon = new HBox();
    private final Label reason = Labels.paragraph("");
    private final Label explain = Labels.muted("");
    private final Hyperlink place;
    private final VBox body = new VBox();
    private final UnknownRows unknown;
    private TableView<ProblemRow> table = new TableView<>();
    private List<Message> titles = List.of();
    private @Nullable ProblemRow editing;

    ProblemsCard(ImportViewModel model, Texts texts, Runnable chooseFolder) {
        this.model = model;
        this.texts = texts;
        setId("import-problems");
        count.getStyleClass().add("bs-count");
        place = Buttons.link("import-skipped-place", texts.text("importing.action.skippedPlace"), chooseFolder);
        icon.setAlignment(Pos.CENTER);
        reason.setId("import-problem-reason");
        reason.getStyleClass().add("bs-remarks");
        reason.setMaxWidth(Double.MAX_VALUE);
        unknown = new UnknownRows(model, texts, this::focusRows);
        getChildren().add(new Card().body(head()).body(unknown).body(body).body(reason));
    }

    private Node head() {
        var head = new HBox(8, icon, title, count, Labels.spring(), explain, place);
        head.getStyleClass().add("bs-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        Labels.tellWhenCut(explain);
        return head;
    }

    void show(FileItem file) {
        var loaded = file.loaded();
        var summary = file.summary();
        if (loaded == null || summary == null) {
            return;
        }
        showRows(ProblemRows.of(file, loaded, summary));
        count.setText(texts.formats()
                .units(summary.rejected().size() + (long) summary.doubts().size()));
        boolean skips = !summary.rejected().isEmpty();
        title.setText(texts.text(skips ? "importing.card.problems" : "importing.card.doubts"));
        icon.getChildren()
                .setAll(skips ? Icons.of(Icon.NOT_TOLD, 16, Tone.DANGER) : Icons.of(Icon.TROUBLE, 16, Tone.WARNING));
        explain.setText(skips ? skippedTo(file) : texts.text("importing.explain.doubts"));
        unknown.show(file);
        Shown.when(place, skips);
    }

    /// The row that was looked at is looked at again, by its place.
    private void showRows(ProblemRows problems) {
        int at = table.getSelectionModel().getSelectedIndex();
        boolean focused = isFocusInside();
        if (!problems.titles().equals(titles) || body.getChildren().isEmpty()) {
            titles = List.copyOf(problems.titles());
            table = table(titles, problems.rows());
            body.getChildren().setAll(table);
        }
        editing = null;
        table.getItems().setAll(problems.rows());
        int shown = Math.clamp(problems.rows().size(), 1, ROWS_SHOWN);
        table.setMinHeight((shown + 1) * ROW + 3.0);
        table.setPrefHeight((shown + 1) * ROW + 3.0);
        if (!problems.rows().isEmpty()) {
            table.getSelectionModel().select(Math.clamp(at, 0, problems.rows().size() - 1));
            if (focused) {
                table.requestFocus();
            }
        }
    }

    private String skippedTo(FileItem file) {
        var folder = model.skippedToProperty().get();
        return folder == null
                ? texts.text("importing.explain.skipped", model.skippedName(file))
                : texts.text("importing.explain.skippedTo", model.skippedName(file), folder.toString());
    }

    /// Leads the keyboard to the rows, if there are any.
    boolean focusRows() {
        if (table.getItems().isEmpty() || !isVisible()) {
            return false;
        }
        table.requestFocus();
        return true;
    }

    private boolean isFocusInside() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private TableView<ProblemRow> table(List<Message> cells, List<ProblemRow> rows) {
        var columns = new Columns<ProblemRow>(texts, "import-problems");
        columns.number("importing.column.row", row -> row.row().rowNumber())
                .quiet()
                .width(56)
                .unsortable();
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            var column = columns.text("importing.column.cell", row -> cellWords(row, index))
                    .tone(row -> row.marked() == index ? toneOf(row) : Tone.PLAIN)
                    .width(CellWidths.beside(
                            texts.text(cells.get(i)), rows.stream().map(row -> row.cell(index))))
                    .unsortable();
            column.column().setId("cell-" + i);
            ((Label) column.column().getGraphic()).setText(texts.text(cells.get(i)));
        }
        columns.text("importing.column.reason", row -> texts.text(row.row().reason()))
                .tone(ProblemsCard::toneOf)
                .unsortable()
                .grow();
        columns.node(
                        "",
                        FixCell.class,
                        () -> new FixCell(texts, model.corrections()::products, model.corrections()::suggestions),
                        this::fill,
                        row -> row.row().fix().name())
                .fixed(150)
                .unsortable();
        var made = columns.table();
        made.getStyleClass().add("bs-problems");
        made.getSelectionModel().selectedItemProperty().subscribe(this::tellReason);
        made.setRowFactory(_ -> new ProblemTableRow());
        made.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        return made;
    }

    /// The whole reason of the row that is looked at: in the table it may be cut.
    private void tellReason(@Nullable ProblemRow row) {
        reason.setText(
                row == null
                        ? ""
                        : texts.text(
                                "importing.problems.reason",
                                row.row().rowNumber(),
                                texts.text(row.row().reason())));
    }

    private static Tone toneOf(ProblemRow row) {
        return row.skipped() ? Tone.DANGER : Tone.WARNING;
    }

    /// A row that is skipped stands on red, one that only wants to be looked at on amber.
    private static final class ProblemTableRow extends TableRow<ProblemRow> {
        private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(DOUBT, row != null && !row.skipped());
        }
    }

    private String cellWords(ProblemRow row, int index) {
        var text = row.cell(index);
        return text.isEmpty() && row.marked() == index ? texts.text("importing.cell.empty") : text;
    }

    private void fill(FixCell cell, ProblemRow row) {
        if (row.equals(editing)) {
            cell.edit(row, typed -> correct(row, typed), this::leave);
        } else {
            cell.offer(row, () -> start(row));
        }
    }

    private void keys(KeyEvent event) {
        var row = table.getSelectionModel().getSelectedItem();
        boolean begins = event.getCode() == KeyCode.F2 || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown());
        if (row != null && begins && editing == null) {
            event.consume();
            start(row);
        }
    }

    private void start(ProblemRow row) {
        if (row.row().isCorrectable()) {
            editing = row;
            table.getSelectionModel().select(row);
            fillAgain();
        }
    }

    private void leave() {
        editing = null;
        fillAgain();
        table.requestFocus();
    }

    /// Fills the ends of the rows on the screen anew: the same nodes stay, so that the keyboard can be led into
    /// one.
    private void fillAgain() {
        for (var node : table.lookupAll("." + FixCell.STYLE)) {
            if (node instanceof FixCell cell && cell.row() != null) {
                fill(cell, cell.row());
            }
        }
    }

    private void correct(ProblemRow row, String typed) {
        leave();
        var file = model.selectedProperty().get();
        if (file != null) {
            model.corrections().correct(file, row.row(), typed);
        }
    }
}
