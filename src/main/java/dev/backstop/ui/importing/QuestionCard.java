package dev.backstop.ui.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Ambiguity;
import dev.backstop.engine.intake.parsed.Meaning;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The one question about a column that can be read in two ways: a button for each. Once answered it says so, and
/// offers the other way. The answer is remembered for the next file of the kind.
final class QuestionCard extends VBox {
    private final ImportViewModel model;
    private final Texts texts;

    QuestionCard(ImportViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        setId("import-questions");
        getStyleClass().addAll("bs-card", "bs-card-body");
    }

    /// Shows what there is to ask about the file; the first open question, and what was answered.
    void show(FileItem file, RawTable table) {
        var questions = model.corrections().questions(file);
        getChildren().clear();
        questions.stream()
                .filter(question -> !question.isAnswered())
                .findFirst()
                .ifPresent(question -> getChildren().add(open(file, question, table)));
        questions.stream()
                .filter(Ambiguity::isAnswered)
                .forEach(question -> getChildren().add(answered(file, question, table)));
        boolean any = !getChildren().isEmpty();
        Shown.when(this, any);
    }

    /// Leads the keyboard to the open question, if there is one.
    boolean focusQuestion() {
        var first = lookup("#import-answer-1");
        if (first == null) {
            return false;
        }
        first.requestFocus();
        return true;
    }

    private Node open(FileItem file, Ambiguity question, RawTable table) {
        var words = Labels.paragraph(texts.text(
                question.meanings().getFirst().isOfNumbers() ? "importing.question.number" : "importing.question.date",
                nameOf(question, table),
                question.cell(),
                question.rowNumber()));
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < question.meanings().size(); i++) {
            var meaning = question.meanings().get(i);
            buttons.getChildren()
                    .add(Buttons.of(
                            "import-answer-" + (i + 1),
                            words(meaning, question),
                            () -> model.corrections().answer(file, question, meaning)));
        }
        var head = new HBox(8, Icons.of(Icon.TROUBLE, 16), Labels.subheading(texts.text("importing.card.question")));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, head, words, buttons);
    }

    private Node answered(FileItem file, Ambiguity question, RawTable table) {
        var meaning = question.answer().getFirst();
        var other = meaning.other();
        var line = new HBox(
                8,
                Labels.muted(texts.text(
                        "importing.question.answered",
                        nameOf(question, table),
                        question.cell(),
                        words(meaning, question))),
                Labels.spring(),
                Buttons.link(
                        "import-answer-other-" + question.column(),
                        texts.text("importing.question.other", words(other, question)),
                        () -> model.corrections().answer(file, question, other)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String nameOf(Ambiguity question, RawTable table) {
        return table.header().get(question.column()).strip();
    }

    /// What the cell is if it is meant so: "1,234" as a number, "03/04/2026" as a day.
    private String words(Meaning meaning, Ambiguity question) {
        var value = question.readAs(meaning)
                .map(read -> read instanceof BigDecimal number ? number.toPlainString() : read)
                .orElse(question.cell());
        return switch (meaning) {
            case THOUSANDS -> texts.text("importing.meaning.thousands", value);
            case DECIMALS -> texts.text("importing.meaning.decimals", value);
            case DAY_FIRST, MONTH_FIRST -> texts.text("importing.meaning.day", value);
        };
    }
}
