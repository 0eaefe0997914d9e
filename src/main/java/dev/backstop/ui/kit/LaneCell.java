package dev.backstop.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One row of a lane, reused for other items as the list scrolls.
final class LaneCell<T> extends ListCell<T> {
    private final Function<T, LaneRow> says;
    private final Label mark = new Label();
    private final Label title = Labels.name("");
    private final Label aside = Labels.toned("", Tone.MUTED);
    private final Label lead = Labels.toned("", Tone.DANGER);
    private final Label reason = Labels.muted("");
    private final Label amount = new Label();
    private final Label amountNote = Labels.muted("");
    private final Button action = new Button();
    private final HBox row;

    LaneCell(Function<T, LaneRow> says, Consumer<T> act) {
        this.says = says;
        getStyleClass().add("bs-lane-row");
        mark.getStyleClass().add("bs-mono");
        aside.getStyleClass().add("bs-aside");
        amount.getStyleClass().add("bs-money");
        action.getStyleClass().add("bs-row-action");
        action.setFocusTraversable(false);
        action.setOnAction(_ -> {
            var item = getItem();
            if (item != null) {
                getListView().getSelectionModel().select(item);
                act.accept(item);
            }
        });
        Labels.tellWhenCut(title, reason);
        var first = new HBox(4, title, aside);
        var second = new HBox(4, lead, reason);
        var words = new VBox(first, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var money = new VBox(amount, amountNote);
        money.setAlignment(Pos.CENTER_RIGHT);
        money.setMinWidth(USE_PREF_SIZE);
        row = new HBox(8, mark, words, money, action);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(says.apply(item));
        setGraphic(row);
    }

    private void show(LaneRow says) {
        switch (says.mark()) {
            case LaneRow.Mark.Letters(var letters, var name) -> {
                mark.setGraphic(null);
                mark.setText(letters);
                mark.setAccessibleText(name);
            }
            case LaneRow.Mark.Picture(var icon) -> {
                mark.setText(null);
                mark.setGraphic(Icons.of(icon));
                mark.setAccessibleText(null);
            }
        }
        title.setText(says.title());
        show(aside, says.aside().isEmpty() ? "" : "· " + says.aside());
        show(lead, says.lead());
        reason.setText(says.lead().isEmpty() ? says.reason() : "– " + says.reason());
        amount.setText(says.amount());
        boolean quiet = !says.amountNote().isEmpty();
        amount.getStyleClass().setAll("label", quiet ? "bs-muted" : "bs-money");
        show(amountNote, says.amountNote());
        action.setText(says.action());
        setAccessibleText(String.join(", ", says.title(), says.lead() + says.reason(), says.amount(), says.action()));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        Shown.when(label, !text.isEmpty());
    }
}
