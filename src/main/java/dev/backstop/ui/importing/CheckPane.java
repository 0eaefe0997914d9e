package dev.backstop.ui.importing;

import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.service.importing.ImportService.Reading;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The second step: how one file was understood, its rows with a problem, and its first good rows.
final class CheckPane extends BorderPane {
    private static final int KINDS_WIDTH = 820;

    private final ImportViewModel model;
    private final Texts texts;
    private final FileBand band;
    private final ColumnsCard columns;
    private final QuestionCard questions;
    private final ProblemsCard problems;
    private final PreviewCard preview;
    private final VBox right = new VBox(12);
    private final HBox body = new HBox(16);

    CheckPane(ImportViewModel model, Texts texts, Runnable chooseFolder, Runnable addSupplier, Runnable editRules) {
        this.model = model;
        this.texts = texts;
        this.band = new FileBand(model, texts);
        this.columns = new ColumnsCard(model, texts, addSupplier, editRules);
        this.questions = new QuestionCard(model, texts);
        this.problems = new ProblemsCard(model, texts, chooseFolder);
        this.preview = new PreviewCard(texts);
        columns.setPrefWidth(464);
        columns.setMinWidth(464);
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        body.setPadding(new Insets(16, 24, 16, 24));
        body.getChildren().addAll(columns, right);
        setTop(band);
    }

    /// Shows the file that is looked at.
    void show() {
        var file = model.selectedProperty().get();
        band.setVisible(file != null);
        if (file == null) {
            setCenter(new EmptyState(Icon.IMPORT, texts.text("importing.file.notRead")));
            return;
        }
        band.show(file);
        setCenter(notUnderstood(file).orElseGet(() -> understood(file)));
    }

    /// What stands in the place of its rows while a file is not understood.
    private Optional<Node> notUnderstood(FileItem file) {
        var loaded = file.loaded();
        if (loaded == null) {
            return Optional.of(notRead(file));
        }
        if (loaded.format() == null) {
            return Optional.of(unknown(file));
        }
        return loaded.isRefused() ? Optional.of(refused(file)) : Optional.empty();
    }

    private Node understood(FileItem file) {
        columns.show(file);
        var summary = file.summary();
        if (summary == null) {
            var waiting = new EmptyState(
                    Icon.IMPORT,
                    texts.text(file.needsSupplier() ? "importing.file.needsSupplier" : "importing.file.checking"));
            VBox.setVgrow(waiting, Priority.ALWAYS);
            right.getChildren().setAll(waiting);
        } else {
            showRows(file, summary);
        }
        return body;
    }

    private void showRows(FileItem file, FileSummary summary) {
        questions.show(file, Objects.requireNonNull(file.loaded()).table());
        problems.show(file);
        preview.show(summary);
        Shown.when(problems, !summary.rejected().isEmpty() || !summary.doubts().isEmpty());
        if (!right.getChildren().contains(preview)) {
            right.getChildren().setAll(questions, problems, preview);
        }
    }

    /// Leads the keyboard to what is to be answered or put right, if there is anything.
    boolean focusOpenQuestion() {
        return Objects.equals(getCenter(), body)
                && (columns.focusSupplier() || questions.focusQuestion() || problems.focusRows());
    }

    private EmptyState notRead(FileItem file) {
        var trouble = file.trouble();
        return trouble == null
                ? new EmptyState(Icon.IMPORT, texts.text("importing.file.notRead"))
                : new EmptyState(
                        Icon.TROUBLE,
                        texts.text(trouble),
                        "import-again",
                        texts.text("importing.action.readAgain"),
                        () -> model.chosen().reread(file, Reading.FOUND));
    }

    /// A file that Backstop knows, but can take nothing from: what to use instead.
    private EmptyState refused(FileItem file) {
        return new EmptyState(Icon.IMPORT, remarks(file));
    }

    private EmptyState unknown(FileItem file) {
        var state = new EmptyState(Icon.TROUBLE, remarks(file));
        var kinds = new FlowPane(8, 8);
        kinds.setAlignment(Pos.CENTER);
        kinds.setMaxWidth(KINDS_WIDTH);
        for (var format : model.chosen().formats()) {
            kinds.getChildren()
                    .add(Buttons.of(
                            "import-as-" + (kinds.getChildren().size() + 1),
                            texts.text(format.name()),
                            () -> model.chosen().as(file, format)));
        }
        state.getChildren().addAll(Labels.muted(texts.text("importing.explain.chooseKind")), kinds);
        return state;
    }

    private String remarks(FileItem file) {
        var summary = file.summary();
        return summary == null
                ? ""
                : summary.remarks().stream().map(texts::text).collect(Collectors.joining(" "));
    }
}
