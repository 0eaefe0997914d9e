package dev.backstop.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A text field with a list of suggestions below it. Down and Up move in the list, Enter takes the marked one, Esc
/// closes
/// the list; the focus stays in the field.
public final class SuggestField<T> extends TextField {
    private static final double ROW = 32;
    private static final double WIDTH = 440;
    private static final String DARK = "bs-dark";

    private final Consumer<T> chosen;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    /// Shows suggestions by name with a grey remark; `chosen` gets the one that is taken.
    public SuggestField(Function<T, String> name, Function<T, String> remark, Consumer<T> chosen) {
        this.chosen = chosen;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SuggestionCell<>(name, remark));
        list.setOnMouseClicked(_ -> take());
        var box = new StackPane(list);
        box.getStyleClass().add("bs-results");
        box.setStyle("-fx-effect: null;"); // a shadow would need a window larger than the list
        popup.getContent().add(box);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// Shows these suggestions while the field has the focus; none closes the list. Nothing is marked until Down is
    /// pressed.
    public void offer(List<T> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty() || !isFocused() || getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(getWidth(), WIDTH) - 10, found.size() * ROW + 4);
        if (!popup.isShowing()) {
            var corner = localToScreen(0, getHeight() + 4);
            popup.show(this, corner.getX(), corner.getY());
            follow(popup.getScene().getRoot().getStyleClass());
        }
    }

    /// The same with the first one marked, so that Enter takes it.
    public void offerFirst(List<T> found) {
        offer(found);
        list.getSelectionModel().selectFirst();
    }

    /// Gives the list the look of the window.
    private void follow(List<String> classes) {
        boolean dark = getScene().getRoot().getStyleClass().contains(DARK);
        classes.remove(DARK);
        if (dark) {
            classes.add(DARK);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                if (!event.isShortcutDown() && list.getSelectionModel().getSelectedIndex() >= 0) {
                    event.consume();
                    take();
                }
            }
            case ESCAPE -> {
                event.consume();
                popup.hide();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        int size = list.getItems().size();
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
    }

    private void take() {
        var item = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (item != null) {
            chosen.accept(item);
        }
    }

    private static final class SuggestionCell<T> extends ListCell<T> {
        private final Function<T, String> name;
        private final Function<T, String> remark;

        SuggestionCell(Function<T, String> name, Function<T, String> remark) {
            this.name = name;
            this.remark = remark;
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            var words = Labels.name(name.apply(item));
            words.setMinWidth(0);
            var line = new HBox(8, words, Labels.spring(), Labels.muted(remark.apply(item)));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(words.getText());
        }
    }
}
