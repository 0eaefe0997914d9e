package dev.backstop.ui.messages;

import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.messages.DiscountCost;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The letter that is open: how it is written, what that costs, to whom, and the words.
final class LetterEditor extends VBox {
    private static final double LABELS = 64;

    private final LetterViewModel letter;
    private final Texts texts;
    private final Label toName = Labels.name("");
    private final Label toAddress = Labels.toned("", Tone.MUTED);
    private final Label cost = Labels.muted("");
    private final HBox costLine = line(Icons.of(Icon.GIFT, 14), cost);
    private final Label remark = Labels.muted("");
    private final Hyperlink remedy;
    private final HBox remarkLine;
    private final Label state = Labels.muted("");
    private final Label stateMark = new Label();

    LetterEditor(LetterViewModel letter, Texts texts) {
        this.letter = letter;
        this.texts = texts;
        this.remedy = Buttons.link("letter-remedy", "", this::remedy);
        this.remarkLine = line(Icons.of(Icon.EDIT, 14), remark, remedy);
        setId("letter");
        costLine.getStyleClass().add("bs-letter-note");
        remarkLine.getStyleClass().add("bs-letter-note");
        state.setId("letter-state");
        remark.setId("letter-remark");
        cost.setId("letter-cost");
        var words = new LetterBody(letter, texts);
        VBox.setVgrow(words, Priority.ALWAYS);
        var sheet = new VBox(8, to(), subject(), words, foot());
        sheet.getStyleClass().add("bs-letter-sheet");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(new LetterForm(letter, texts), costLine, remarkLine, sheet);
        letter.noticeProperty().addListener((_, _, notice) -> showTo(notice));
        letter.choices().costProperty().addListener((_, _, found) -> showCost(found));
        letter.remarkProperty().addListener((_, _, now) -> showRemark(now));
        letter.stateProperty().addListener((_, _, now) -> showState(now));
        showTo(letter.noticeProperty().get());
        showCost(letter.choices().costProperty().get());
        showRemark(letter.remarkProperty().get());
        showState(letter.stateProperty().get());
    }

    private Node to() {
        toName.setId("letter-to");
        return line(label("messages.to"), toName, toAddress);
    }

    private Node subject() {
        var field = new TextField();
        field.setId("letter-subject");
        field.setAccessibleText(texts.text("messages.subject"));
        field.textProperty().bindBidirectional(letter.subjectProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        return line(label("messages.subject"), field);
    }

    private Label label(String key) {
        var label = Labels.body(texts.text(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(LABELS);
        return label;
    }

    private Node foot() {
        return line(stateMark, state, Labels.spring(), Labels.muted(texts.text("messages.body.hint")));
    }

    private void showTo(@Nullable OwedNotice notice) {
        if (notice == null) {
            toName.setText("");
            toAddress.setText("");
            return;
        }
        var customer = notice.customer();
        toName.setText(customer.name());
        toAddress.setText(customer.email().isEmpty() ? texts.text("messages.to.noAddress") : customer.email());
    }

    private void showCost(@Nullable DiscountCost found) {
        Shown.when(costLine, found != null);
        if (found == null) {
            return;
        }
        var margin = found.margin();
        cost.setText(
                margin == null
                        ? texts.text("messages.cost", found.cost(), found.percent(), found.averageOrder())
                        : texts.text(
                                "messages.cost.margin", found.cost(), found.percent(), found.averageOrder(), margin));
    }

    private void showRemark(Remark now) {
        Shown.when(remarkLine, now != Remark.NONE);
        switch (now) {
            case NONE -> remark.setText("");
            case KEPT -> say("messages.remark.kept", "messages.remark.writeAgain");
            case OUT_OF_DATE -> say("messages.remark.outOfDate", "messages.remark.writeAgain");
            case REPLACED -> say("messages.remark.replaced", "messages.remark.putBack");
        }
    }

    private void say(String words, String action) {
        remark.setText(texts.text(words));
        remedy.setText(texts.text(action));
    }

    private void remedy() {
        if (letter.remarkProperty().get() == Remark.REPLACED) {
            letter.putBack();
        } else {
            letter.writeAgain();
        }
    }

    private void showState(LetterState now) {
        state.setText(texts.text(now.words()));
        stateMark.setGraphic(
                now.isReady() ? Icons.of(Icon.OK, 14, Tone.SUCCESS) : Icons.of(Icon.NOT_TOLD, 14, Tone.DANGER));
        state.getStyleClass().remove("danger");
        if (!now.isReady()) {
            state.getStyleClass().add("danger");
        }
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
