package dev.backstop.ui.messages;

import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What everybody who answers customers should know, to be copied to them.
final class TeamNoteCard {
    private static final double HEIGHT = 220;

    private TeamNoteCard() {}

    static Node of(MessagesViewModel model, Texts texts, Notes notes) {
        var copy = Buttons.small("team-copy", texts.text("messages.button.copy"), () -> {
            model.context().outbox().clipboard().accept(model.teamNoteProperty().get());
            notes.say(Message.of("messages.toast.noteCopied"));
        });
        copy.setGraphic(Icons.of(Icon.COPY, 14));
        var words = Labels.paragraph("", "bs-team-note");
        words.setId("team-note");
        words.textProperty().bind(model.teamNoteProperty());
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bs-plain-scroll");
        var card = new Card(texts.text("messages.team.card")).right(copy).body(scroll);
        card.setMinHeight(HEIGHT);
        card.setPrefHeight(HEIGHT);
        card.visibleProperty().bind(model.teamNoteProperty().isNotEmpty());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }
}
