package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What a search found, below the search field. The field keeps the focus: arrows choose, Enter opens, Esc closes.
final class SearchResults extends StackPane {
    private static final double ROW = 36;
    private static final int ROWS = 10;

    private final Texts texts;
    private final SearchField field;
    private final Work work;
    private final WindowActions actions;
    private final ListView<SearchHit> list = new ListView<>();
    private final Label nothing = Labels.paragraph("", "bs-empty-text");

    SearchResults(Texts texts, SearchField field, Work work, WindowActions actions, Consumer<SearchHit> open) {
        this.texts = texts;
        this.field = field;
        this.work = work;
        this.actions = actions;
        setId("search-results");
        getStyleClass().add("bs-results");
        setManaged(false);
        setVisible(false);
        list.setId("search-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell());
        nothing.setId("search-nothing");
        getChildren().addAll(list, nothing);
        field.textProperty().addListener((_, _, now) -> find(now == null ? "" : now.strip()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                find(field.getText().strip());
            } else {
                setVisible(false);
            }
        });
        list.setOnMousePressed(_ -> openSelected(open));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, open));
    }

    private void find(String words) {
        if (words.length() < 2 || !field.isFocused()) {
            setVisible(false);
            return;
        }
        work.latest("search", progress -> actions.search(words, progress), hits -> show(words, hits));
    }

    private void show(String words, List<SearchHit> hits) {
        if (!field.isFocused()) {
            return;
        }
        list.getItems().setAll(hits);
        list.getSelectionModel().selectFirst();
        list.setVisible(!hits.isEmpty());
        nothing.setText(hits.isEmpty() ? texts.text("shell.search.nothing", words) : "");
        nothing.setVisible(hits.isEmpty());
        place(Math.clamp(hits.size(), 1, ROWS));
    }

    private void place(int rows) {
        var around = getParent();
        var corner = around.sceneToLocal(field.localToScene(0, field.getHeight() + 4));
        double width = Math.max(field.getWidth(), 440);
        double x = Math.min(corner.getX(), around.getLayoutBounds().getWidth() - width - 16);
        resizeRelocate(x, corner.getY(), width, rows * ROW + 12);
        setVisible(true);
        toFront();
    }

    private void key(KeyEvent event, Consumer<SearchHit> open) {
        if (!isVisible()) {
            return;
        }
        var selection = list.getSelectionModel();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            if (event.getCode() == KeyCode.DOWN) {
                selection.selectNext();
            } else {
                selection.selectPrevious();
            }
            list.scrollTo(Math.max(0, selection.getSelectedIndex()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openSelected(open);
            event.consume();
        }
    }

    private void openSelected(Consumer<SearchHit> open) {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            setVisible(false);
            field.clear();
            open.accept(hit);
        }
    }

    /// One thing found: icon, name, detail.
    private static final class HitCell extends ListCell<SearchHit> {
        HitCell() {
            setPrefWidth(0); // as wide as the list: a long name is cut, not scrolled
        }

        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            var title = Labels.name(hit.title());
            title.setMinWidth(0);
            Labels.tellWhenCut(title);
            var detail = Labels.muted(hit.detail());
            detail.setMinWidth(USE_PREF_SIZE);
            var row = new HBox(10, Icons.of(hit.icon(), 14), title, Labels.spring(), detail);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(hit.title() + ", " + hit.detail());
        }
    }
}
