package dev.backstop.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pane at the right with the details of one thing: title, a second line, a body that scrolls, a foot. Esc
/// closes it.
public final class Drawer extends VBox {
    /// The width it has at first.
    public static final double WIDTH = 432;

    private final Label title = Labels.heading("");
    private final HBox titleLine = new HBox(8, title);
    private final FlowPane second = new FlowPane(16, 4);
    private final VBox body = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(body);
    private final HBox foot = new HBox(8);

    public Drawer(Texts texts, String id, Runnable close) {
        setId(id);
        getStyleClass().add("bs-drawer");
        setPrefWidth(WIDTH);
        setMinWidth(320);
        title.setId(id + "-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        titleLine.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(titleLine, Priority.ALWAYS);
        var closing = Buttons.icon(id + "-close", Icon.CLOSE, texts.text("kit.drawer.close"), close);
        var top = new HBox(8, titleLine, closing);
        top.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(4, top, second);
        head.getStyleClass().add("bs-drawer-head");
        body.getStyleClass().add("bs-drawer-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bs-plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("bs-drawer-foot");
        getChildren().addAll(head, scroll);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /// The title, with chips or words behind it; under another title the body begins at its top.
    public void title(String text, Node... behind) {
        if (!title.getText().equals(text)) {
            scroll.setVvalue(0);
        }
        title.setText(text);
        titleLine.getChildren().setAll(title);
        titleLine.getChildren().addAll(behind);
    }

    /// The grey facts below the title.
    public void second(String... facts) {
        second.getChildren().clear();
        for (var fact : facts) {
            second.getChildren().add(Labels.muted(fact));
        }
    }

    public void body(Node... parts) {
        body.getChildren().setAll(parts);
    }

    public void foot(Node... nodes) {
        foot.getChildren().setAll(nodes);
        if (!getChildren().contains(foot)) {
            getChildren().add(foot);
        }
    }
}
