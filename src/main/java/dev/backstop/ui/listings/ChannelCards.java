package dev.backstop.ui.listings;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card for each channel, side by side as far as their words have room, else in several rows of equal length.
final class ChannelCards extends GridPane {
    private static final int GAP = 12;
    private static final int NARROWEST = 232;

    private final Texts texts;
    private List<ChannelTotal> totals = List.of();

    ChannelCards(Texts texts) {
        super(GAP, GAP);
        this.texts = texts;
        setId("listings-channels");
        widthProperty().map(width -> inARow(width.doubleValue())).addListener((_, _, _) -> lay());
    }

    void show(List<ChannelTotal> channels) {
        totals = channels;
        lay();
    }

    private int inARow(double width) {
        int room = Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
        int rows = Math.ceilDiv(Math.max(1, totals.size()), room);
        return Math.ceilDiv(Math.max(1, totals.size()), rows);
    }

    private void lay() {
        int columns = inARow(getWidth());
        getChildren().clear();
        for (int i = 0; i < totals.size(); i++) {
            add(card(totals.get(i)), i % columns, i / columns);
        }
    }

    private Node card(ChannelTotal total) {
        var channel = total.channel();
        var first = new HBox(
                10,
                Monogram.of(channel.kind().monogram(), channel.name()),
                Labels.subheading(channel.name()),
                Labels.spring(),
                whole(Labels.strong(texts.formats().wholeMoney(total.atRisk()))));
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(
                4,
                whole(Labels.toned(texts.text("listings.card.toFix", total.toFix()), Tone.PLAIN)),
                Labels.muted(texts.text("listings.card.of", total.listings())),
                Labels.spring(),
                whole(Labels.muted(texts.text("listings.card.atRisk"))));
        var box = new VBox(6, first, second);
        box.getStyleClass().add("bs-card");
        box.setPadding(new Insets(12, 16, 12, 16));
        GridPane.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(NARROWEST);
        return box;
    }

    /// Figures are not cut; what they are of gives way.
    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
