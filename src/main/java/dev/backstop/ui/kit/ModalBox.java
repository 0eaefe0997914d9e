package dev.backstop.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A dialog's frame: title and second line, a body that scrolls if it must, and a foot with buttons, the main one
/// last.
public final class ModalBox extends VBox {
    private final HBox head = new HBox(12);
    private final VBox titles = new VBox(2);
    private final HBox foot = new HBox(8);
    private @Nullable Label banner;

    public ModalBox(String id, String title, double width) {
        setId(id);
        getStyleClass().add("bs-dialog");
        setPrefWidth(width);
        var heading = Labels.heading(title);
        heading.setWrapText(true);
        heading.setId(id + "-title");
        titles.getChildren().add(heading);
        HBox.setHgrow(titles, Priority.ALWAYS);
        head.getChildren().add(titles);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("bs-dialog-head");
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("bs-dialog-foot");
        getChildren().addAll(head, foot);
        setAccessibleText(title);
    }

    /// The grey line below the title.
    public ModalBox subtitle(String text) {
        var line = Labels.paragraph(text, "bs-muted");
        line.setId(getId() + "-subtitle");
        titles.getChildren().add(line);
        return this;
    }

    /// An icon in a round field before the title.
    public ModalBox icon(Icon icon, Tone tone) {
        var mark = new Label(null, Icons.of(icon, 18, tone));
        mark.getStyleClass().add("bs-round");
        Tones.set(mark, tone);
        head.getChildren().addFirst(mark);
        return this;
    }

    /// Nodes at the right end of the head.
    public ModalBox headRight(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    /// The body as it is.
    public ModalBox body(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(getChildren().indexOf(foot), body);
        return this;
    }

    /// The body with padding, scrolling where the window is too low for it.
    public ModalBox scrollingBody(Node body) {
        var padded = new VBox(body);
        padded.getStyleClass().add("bs-dialog-body");
        var scroll = new Scroll(padded, getPrefWidth());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bs-plain-scroll");
        return body(scroll);
    }

    /// A scroll pane as high as its content is at the width it will have: of wrapped words it would else take too few
    /// lines.
    private static final class Scroll extends ScrollPane {
        private final VBox content;
        private final double room;

        Scroll(VBox content, double room) {
            super(content);
            this.content = content;
            this.room = room;
        }

        @Override
        protected double computePrefHeight(double forWidth) {
            return snappedTopInset() + content.prefHeight(forWidth < 0 ? room : forWidth) + snappedBottomInset();
        }
    }

    /// Buttons or words of the foot; whatever stands before a [Labels#spring] goes left.
    public ModalBox foot(Node... nodes) {
        foot.getChildren().addAll(nodes);
        return this;
    }

    /// A red line above the foot that says what went wrong; an empty text takes it away.
    public void banner(String text) {
        if (banner != null) {
            getChildren().remove(banner);
            banner = null;
        }
        if (!text.isEmpty()) {
            var label = Labels.paragraph(text, "bs-banner");
            label.setId(getId() + "-banner");
            label.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(getChildren().indexOf(foot), label);
            banner = label;
        }
    }
}
