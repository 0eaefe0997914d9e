package dev.backstop.ui.importing;

import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Logo;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The import as a page of its own: files and mapping left, problems and preview right, and a button that says what
/// will happen.
public final class ImportView extends BorderPane {
    private final ImportViewModel model;
    private final Texts texts;
    private final Supplier<List<Path>> chooseFiles;
    private final Runnable close;
    private final Consumer<ImportPlan> imported;
    private final VBox mapping = new VBox();
    private final VBox right = new VBox(12);
    private final Label footer = Labels.muted("");
    private final ProgressBar progress = new ProgressBar();
    private final Button accept;

    /// `close` leaves the import with nothing saved; `imported` goes on after it was saved.
    public ImportView(
            ImportViewModel model,
            Texts texts,
            Supplier<List<Path>> chooseFiles,
            Runnable close,
            Consumer<ImportPlan> imported) {
        this.model = model;
        this.texts = texts;
        this.chooseFiles = chooseFiles;
        this.close = close;
        this.imported = imported;
        this.accept = Buttons.primary("import-accept", texts.text("importing.action.nothing"), this::accept);
        setId("import");
        getStyleClass().add("bs-canvas");
        setTop(head());
        setCenter(body());
        setBottom(foot());
        progress.setPrefWidth(160);
        model.selectedProperty().addListener((_, _, _) -> show());
        model.previewProperty().addListener((_, _, _) -> show());
        model.savingProperty().addListener((_, _, _) -> show());
        model.runningProperty().addListener((_, _, now) -> {
            progress.progressProperty().unbind();
            if (now != null) {
                progress.progressProperty().bind(now.fractionProperty());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        show();
    }

    private Node head() {
        var head = new HBox(
                12,
                new Logo(24),
                Labels.title(texts.text("importing.title")),
                Labels.spring(),
                Labels.muted(texts.text("importing.explain.nothingSaved")),
                Labels.spring(),
                Buttons.icon("import-close", Icon.CLOSE, texts.text("importing.action.cancel"), this::cancel));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(12, 24, 12, 24));
        head.getStyleClass().add("bs-top");
        return head;
    }

    private Node body() {
        var add = Buttons.small(
                "import-add", texts.text("importing.action.addFiles"), () -> model.add(chooseFiles.get()));
        var scroll = new ScrollPane(new VBox(16, new FileList(model, texts, model::remove), mapping));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var files = new Card(texts.text("importing.card.files")).right(add).padded(scroll);
        files.setPrefWidth(460);
        files.setMinWidth(420);
        HBox.setHgrow(right, Priority.ALWAYS);
        var body = new HBox(16, files, right);
        body.setPadding(new Insets(16, 24, 16, 24));
        return body;
    }

    private Node foot() {
        var foot = new HBox(
                12,
                footer,
                Labels.spring(),
                progress,
                Buttons.of("import-cancel", texts.text("importing.action.cancel"), this::cancel),
                accept);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(12, 24, 12, 24));
        foot.getStyleClass().add("bs-top");
        return foot;
    }

    private void show() {
        var file = model.selectedProperty().get();
        mapping.getChildren().clear();
        right.getChildren().clear();
        if (file == null) {
            right.getChildren()
                    .add(new EmptyState(
                            Icon.IMPORT,
                            texts.text("importing.empty.noFiles"),
                            "import-choose",
                            texts.text("importing.action.choose"),
                            () -> model.add(chooseFiles.get())));
        } else {
            show(file);
        }
        footer.setText(texts.text("importing.foot.counts", model.rowsToImport(), model.rowsSame(), model.rowsToSkip()));
        progress.setVisible(model.savingProperty().get() || isReading());
        accept.setDisable(!model.canAccept());
        accept.setText(acceptWords());
    }

    private boolean isReading() {
        return !model.files().isEmpty() && model.previewProperty().get() == null;
    }

    private String acceptWords() {
        if (model.rowsToImport() == 0) {
            return texts.text(model.canAccept() ? "importing.action.remember" : "importing.action.nothing");
        }
        return model.rowsToSkip() == 0
                ? texts.text("importing.action.import", model.rowsToImport())
                : texts.text("importing.action.importSkip", model.rowsToImport(), model.rowsToSkip());
    }

    private void show(FileItem file) {
        var trouble = file.trouble();
        if (trouble != null) {
            right.getChildren().add(new EmptyState(Icon.TROUBLE, texts.text(trouble)));
            return;
        }
        var loaded = file.loaded();
        if (loaded == null) {
            right.getChildren().add(new EmptyState(Icon.IMPORT, texts.text("importing.file.notRead")));
            return;
        }
        if (loaded.isSupplierList()) {
            mapping.getChildren().setAll(new MappingPane(model, texts, file, loaded.table()));
        }
        var tables = new RowTables(texts);
        var summary = file.summary();
        if (summary != null) {
            if (!summary.remarks().isEmpty()) {
                right.getChildren().add(remarks(file));
            }
            if (!summary.rejected().isEmpty()) {
                var problems = tables.problems(summary.rejected());
                problems.setPrefHeight(190);
                right.getChildren()
                        .add(new Card(texts.text(
                                        "importing.card.problems",
                                        summary.rejected().size()))
                                .right(Labels.muted(texts.text("importing.explain.problems")))
                                .body(problems));
            }
        }
        var preview = tables.preview(loaded.table());
        var card = new Card(texts.text("importing.card.preview"))
                .right(Labels.muted(texts.text(
                        "importing.file.reading",
                        loaded.table().encoding(),
                        loaded.table().rows().size(),
                        loaded.table().savedAt())))
                .body(preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        right.getChildren().add(card);
    }

    private Node remarks(FileItem file) {
        var lines = new VBox(4);
        var summary = file.summary();
        if (summary != null) {
            summary.remarks().forEach(remark -> lines.getChildren().add(Labels.paragraph(texts.text(remark))));
        }
        return new Card(texts.text("importing.card.remarks")).padded(lines);
    }

    private void accept() {
        model.accept(imported);
    }

    private void cancel() {
        model.cancel();
        close.run();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            accept();
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.add(event.getDragboard().getFiles().stream()
                    .map(file -> file.toPath())
                    .toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
