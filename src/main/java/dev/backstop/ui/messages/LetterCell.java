package dev.backstop.ui.messages;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.ui.kit.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of the page's list.
final class LetterCell extends ListCell<LetterRow> {
    private final Texts texts;
    private final RowLine line = new RowLine();

    LetterCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("bs-lane-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LetterRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case LetterRow.ToTell toTell -> show(toTell);
            case LetterRow.NotNeeded gone -> {
                line.mark("", "");
                line.words(gone.customer(), "", texts.text("messages.row.notNeeded"));
                line.end("");
            }
            case LetterRow.Told told -> {
                var at = told.notice().toldAt();
                line.mark("", "");
                line.words(told.customer(), "", told.notice().subject());
                line.end(
                        at == null
                                ? ""
                                : texts.formats()
                                        .plainDay(at.atZone(texts.formats().zone())
                                                .toLocalDate()));
            }
        }
        setGraphic(line);
        setAccessibleText(line.spoken());
    }

    private void show(LetterRow.ToTell row) {
        var channel = row.channel();
        line.mark(monogram(channel), channel == null ? "" : channel.name());
        var news = texts.text(AlertWords.news(row.notice()));
        line.words(
                row.notice().customer().name(),
                texts.text(AlertWords.orders(row.notice())),
                row.kept() == null ? news : texts.text("messages.row.draft", news));
        line.end(AlertWords.atRisk(row.notice(), texts.formats()));
    }

    static String monogram(@Nullable Channel channel) {
        return channel == null ? "" : channel.kind().monogram();
    }
}
