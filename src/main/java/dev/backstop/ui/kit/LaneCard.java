package dev.backstop.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A lane of Today: a head with count and money at risk, and ranked rows with one action each. Enter presses the
/// selected row's.
public final class LaneCard<T> extends VBox {
    /// Height of a row.
    public static final double ROW = 44;

    /// Height of a row in the tall lane.
    public static final double TALL_ROW = 48;

    private final Texts texts;
    private final ListView<T> list = new ListView<>();
    private final Label count;
    private final Label risk = Labels.strong("");
    private final HBox riskBox;
    private final HBox head;
    private final StackPane body = new StackPane();
    private @Nullable Label empty;
    private String whenEmpty = "";

    /// `says` puts an item into words; `act` does its one action.
    public LaneCard(Texts texts, String id, String title, Function<T, LaneRow> says, Consumer<T> act) {
        this.texts = texts;
        setId(id);
        getStyleClass().addAll("bs-card", "bs-lane");
        count = Chips.count(0, texts);
        count.setId(id + "-count");
        count.setVisible(false);
        risk.setId(id + "-risk");
        riskBox = new HBox(8, Labels.muted(texts.text("kit.lane.atRisk")), risk);
        riskBox.setAlignment(Pos.CENTER_RIGHT);
        head = new HBox(10, Labels.subheading(title), count, Labels.spring(), riskBox);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("bs-lane-head");
        list.setId(id + "-list");
        list.setAccessibleText(title);
        list.getStyleClass().add("bs-lane-list");
        list.setCellFactory(_ -> new LaneCell<>(says, act));
        list.setFixedCellSize(ROW);
        list.setOnKeyPressed(event -> {
            var selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                event.consume();
                act.accept(selected);
            }
        });
        list.focusedProperty().addListener(_ -> selectFirst());
        body.getChildren().add(list);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }

    /// The rows, the most at risk first. The selection stays on the same place.
    public void items(List<T> items) {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(items);
        count.setText(texts.formats().units(items.size()));
        count.setVisible(true);
        if (empty != null) {
            empty.setText(whenEmpty);
            empty.setVisible(items.isEmpty());
        }
        riskBox.setVisible(!items.isEmpty());
        if (selected >= 0 && !items.isEmpty()) {
            list.getSelectionModel().select(Math.min(selected, items.size() - 1));
        }
        selectFirst();
        list.setPrefHeight(Math.max(1, items.size()) * list.getFixedCellSize() + 2);
    }

    /// The money at risk, already written.
    public void total(String amount) {
        risk.setText(amount);
    }

    /// Rows of 48 px, for the lane that takes the whole height.
    public LaneCard<T> tall() {
        list.setFixedCellSize(TALL_ROW);
        return this;
    }

    /// The link at the head's right end.
    public LaneCard<T> link(String text, Runnable action) {
        Hyperlink link = Buttons.link(getId() + "-link", text, action);
        link.setGraphic(Icons.of(Icon.NEXT, 14));
        link.setContentDisplay(ContentDisplay.RIGHT);
        head.getChildren().add(link);
        return this;
    }

    /// The sentence where there are no rows; it is not said before the rows are known.
    public LaneCard<T> whenEmpty(String sentence) {
        whenEmpty = sentence;
        if (empty != null) {
            empty.setText(sentence);
            return this;
        }
        var label = Labels.paragraph(sentence, "bs-empty-text");
        label.setVisible(false);
        label.setMouseTransparent(true);
        riskBox.setVisible(!list.getItems().isEmpty());
        empty = label;
        body.getChildren().add(label);
        return this;
    }

    /// What is said in place of rows that are still being worked out; the first rows take it away.
    public void working(String sentence) {
        if (empty != null && !count.isVisible()) {
            empty.setText(sentence);
            empty.setVisible(true);
        }
    }

    /// The grey line below the rows.
    public LaneCard<T> foot(Node... nodes) {
        var foot = new HBox(8, nodes);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("bs-card-foot");
        getChildren().add(foot);
        return this;
    }

    /// The rows' list, for focus and tests.
    public ListView<T> list() {
        return list;
    }

    private void selectFirst() {
        if (list.isFocused()
                && list.getSelectionModel().isEmpty()
                && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
