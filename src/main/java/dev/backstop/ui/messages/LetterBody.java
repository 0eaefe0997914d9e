package dev.backstop.ui.messages;

import dev.backstop.ui.kit.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// The words of a letter: shown with the merged fields marked; a click, Enter or F2 lets them be changed, Esc or
/// leaving
/// shows them again.
final class LetterBody extends StackPane {
    private final ScrollPane shown;
    private final TextArea edited = new TextArea();

    LetterBody(LetterViewModel letter, Texts texts) {
        var flow = new MarkedFlow();
        flow.show(letter.partsProperty().get());
        letter.partsProperty().addListener((_, _, parts) -> flow.show(parts));
        shown = new ScrollPane(flow);
        setUpShown(letter, texts);
        setUpEdited(letter, texts);
        getChildren().addAll(shown, edited);
        setMinHeight(120);
        letter.noticeProperty().addListener((_, _, _) -> show());
    }

    private void setUpShown(LetterViewModel letter, Texts texts) {
        shown.setId("letter-shown");
        shown.setFitToWidth(true);
        shown.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        shown.getStyleClass().addAll("bs-plain-scroll", "bs-letter-box");
        shown.setAccessibleText(texts.text("messages.body.shown"));
        shown.accessibleHelpProperty().bind(letter.bodyProperty());
        shown.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                edit();
            }
        });
        shown.setOnKeyPressed(event -> {
            if ((event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) || event.getCode() == KeyCode.F2) {
                edit();
                event.consume();
            }
        });
    }

    private void setUpEdited(LetterViewModel letter, Texts texts) {
        edited.setId("letter-body");
        edited.setWrapText(true);
        edited.setAccessibleText(texts.text("messages.body.edited"));
        edited.textProperty().bindBidirectional(letter.bodyProperty());
        edited.setVisible(false);
        edited.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                show();
                shown.requestFocus();
            }
        });
        edited.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                show();
            }
        });
    }

    private void edit() {
        edited.setVisible(true);
        shown.setVisible(false);
        edited.requestFocus();
    }

    private void show() {
        shown.setVisible(true);
        edited.setVisible(false);
    }
}
