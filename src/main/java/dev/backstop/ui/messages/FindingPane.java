package dev.backstop.ui.messages;

import dev.backstop.engine.audit.Finding;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One listing in the dialog: what the channel shows, what is so, and the change that is recommended.
final class FindingPane extends VBox {
    private static final double LABELS = 140;

    private final Texts texts;

    FindingPane(Texts texts) {
        super(16);
        this.texts = texts;
        setId("alert-listing");
        getStyleClass().add("bs-letter-sheet");
    }

    void show(Finding finding) {
        var subject = finding.subject();
        var channel = subject.channel();
        var name = channel == null ? "" : channel.name();
        var head = new HBox(
                10,
                Monogram.of(LetterCell.monogram(channel), name),
                new VBox(
                        Labels.heading(subject.title()),
                        Labels.muted(texts.text("messages.fix.skuOn", subject.sku(), name))),
                Labels.spring(),
                Chips.label(texts, severity(finding)));
        head.setAlignment(Pos.CENTER_LEFT);
        var facts = new GridPane(12, 10);
        var listing = subject.listing();
        if (listing != null) {
            add(facts, texts.text("messages.fix.shows", name), texts.text(AlertWords.shows(listing)));
        }
        add(facts, texts.text("messages.fix.truth"), texts.text(AlertWords.truth(finding)));
        add(facts, texts.text("messages.fix.wrong"), texts.text("messages.fix.facts", finding.why(), finding.detail()));
        add(facts, texts.text("messages.fix.sells"), texts.text("messages.fix.perDay", subject.unitsPerDay()));
        add(facts, texts.text("messages.fix.atRisk"), texts.formats().wholeMoney(finding.atRisk()));
        for (var other : finding.others()) {
            add(facts, texts.text("messages.fix.also"), texts.text("messages.fix.facts", other.why(), other.detail()));
        }
        var change = new VBox(
                4,
                Labels.muted(texts.text("messages.fix.recommended")),
                Labels.paragraph(texts.text(finding.fix().change()), "bs-h1"),
                Labels.paragraph(texts.text(finding.fix().note())));
        change.getStyleClass().add("bs-fix");
        getChildren().setAll(head, facts, change, Labels.paragraph(texts.text("messages.fix.how", name), "bs-muted"));
    }

    private static Chip severity(Finding finding) {
        return switch (finding.severity()) {
            case HIGH -> Chip.HIGH;
            case MEDIUM -> Chip.MEDIUM;
            case LOW -> Chip.LOW;
        };
    }

    private static void add(GridPane facts, String label, String value) {
        int row = facts.getRowCount();
        var left = Labels.body(label);
        left.getStyleClass().add("muted");
        left.setMinWidth(LABELS);
        facts.addRow(row, left, Labels.paragraph(value));
    }
}
