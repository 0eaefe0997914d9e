package dev.backstop.ui.importing;

import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One answer for all rows with the same kind of question, where several SKUs are not in the shop: that they are new
/// products, or the products that are suggested. The latest answer is taken back as a whole.
final class UnknownRows extends VBox {
    private static final int WORTH_ONE_ANSWER = 2;

    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable answered;

    /// `answered` goes on after an answer took its own button away.
    UnknownRows(ImportViewModel model, Texts texts, Runnable answered) {
        super(4);
        this.model = model;
        this.texts = texts;
        this.answered = answered;
        setId("import-unknown");
        getStyleClass().add("bs-remarks");
    }

    /// Shows what can be answered at once of this file; nothing where there is at most one question of a kind.
    void show(FileItem file) {
        getChildren().clear();
        var likely = model.corrections().unknown(file, true);
        if (likely.size() >= WORTH_ONE_ANSWER) {
            getChildren()
                    .add(line(
                            texts.text("importing.unknown.likely", likely.size()),
                            link(
                                    "import-all-suggested",
                                    "importing.unknown.asSuggested",
                                    likely,
                                    rows -> model.corrections().allAsSuggested(file, rows)),
                            link(
                                    "import-likely-new",
                                    "importing.unknown.areNew",
                                    likely,
                                    rows -> model.corrections().allNew(file, rows))));
        }
        var others = model.corrections().unknown(file, false);
        if (others.size() >= WORTH_ONE_ANSWER) {
            getChildren()
                    .add(line(
                            texts.text("importing.unknown.others", others.size()),
                            link(
                                    "import-all-new",
                                    "importing.unknown.areNew",
                                    others,
                                    rows -> model.corrections().allNew(file, rows))));
        }
        boolean any = !getChildren().isEmpty();
        Shown.when(this, any);
    }

    private Hyperlink link(String id, String key, List<Rejected> rows, Consumer<List<Rejected>> answer) {
        var link = Buttons.link(id, texts.text(key), () -> {
            answer.accept(rows);
            answered.run();
        });
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private static Node line(String words, Node... answers) {
        var line = new HBox(12, Labels.muted(words), Labels.spring());
        line.getChildren().addAll(answers);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
