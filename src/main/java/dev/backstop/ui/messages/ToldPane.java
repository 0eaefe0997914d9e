package dev.backstop.ui.messages;

import dev.backstop.domain.sales.Notice;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A message as it was told, or a draft that is not needed any more; only to be read.
final class ToldPane extends VBox {
    private final Texts texts;

    ToldPane(Texts texts) {
        super(8);
        this.texts = texts;
        setId("message-told");
        getStyleClass().add("bs-letter-sheet");
    }

    void show(String customer, Notice notice) {
        var at = notice.toldAt();
        var second = at == null
                ? texts.text("messages.told.notNeeded", notice.draftedAt())
                : texts.text("messages.told.when", at, LetterLabels.of(notice.way()));
        var body = new ScrollPane(Labels.paragraph(notice.body(), "bs-letter"));
        body.setFitToWidth(true);
        body.getStyleClass().addAll("bs-plain-scroll", "bs-letter-box");
        VBox.setVgrow(body, Priority.ALWAYS);
        var subject = Labels.paragraph(notice.subject(), "bs-title");
        getChildren().setAll(Labels.heading(customer), Labels.muted(second), subject, body);
    }
}
