package dev.backstop.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A white box with a title line, a body and, where needed, a grey foot.
public final class Card extends VBox {
    private final HBox head = new HBox(8);

    /// A box without a head.
    public Card() {
        getStyleClass().add("bs-card");
        head.getStyleClass().add("bs-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
    }

    public Card(String title) {
        this();
        head.getChildren().add(Labels.subheading(title));
        getChildren().add(head);
    }

    /// Adds to the title line, at its left part.
    public Card left(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    /// Adds to the title line, pushed to its right end.
    public Card right(Node... nodes) {
        head.getChildren().add(Labels.spring());
        head.getChildren().addAll(nodes);
        return this;
    }

    /// A number in grey beside the title.
    public Card count(Label count) {
        head.getChildren().add(1, count);
        return this;
    }

    /// Adds the body, which takes all the height there is.
    public Card body(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        return this;
    }

    /// Adds the body with the card's padding around it.
    public Card padded(Node body) {
        var box = new VBox(body);
        box.getStyleClass().add("bs-card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body(box);
    }

    /// Adds the grey line at the bottom.
    public Card foot(Node... nodes) {
        var foot = new HBox(8, nodes);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("bs-card-foot");
        getChildren().add(foot);
        return this;
    }
}
