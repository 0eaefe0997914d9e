package dev.backstop.ui.importing;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen files, each with what it was recognised as and what importing it would do.
final class FileList extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final Consumer<FileItem> remove;

    FileList(ImportViewModel model, Texts texts, Consumer<FileItem> remove) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.remove = remove;
        setId("import-files");
        model.files().addListener((ListChangeListener<FileItem>) _ -> show());
        model.selectedProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.files().stream().map(this::card).toList());
    }

    private Node card(FileItem file) {
        var head = new HBox(8, Labels.name(file.name()), Labels.spring(), Chips.label(texts, chip(file)));
        head.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(8, Labels.muted(details(file)), Labels.spring());
        line.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(4, head, line);
        var button = new ToggleButton();
        button.setGraphic(lines);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(58);
        button.getStyleClass().add("bs-file");
        button.setAccessibleText(file.name());
        var selected = model.selectedProperty().get();
        button.setSelected(selected != null && selected.path().equals(file.path()));
        button.setOnAction(_ -> model.selectedProperty().set(file));
        lines.prefWidthProperty().bind(button.widthProperty().subtract(28));
        var row = new HBox(
                4,
                button,
                Buttons.icon(
                        "remove-" + file.name(),
                        Icon.CLOSE,
                        texts.text("importing.file.remove", file.name()),
                        () -> remove.accept(file)));
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(button, Priority.ALWAYS);
        return row;
    }

    private Chip chip(FileItem file) {
        if (file.trouble() != null) {
            return Chip.of(Tone.DANGER, "importing.chip.unreadable");
        }
        var loaded = file.loaded();
        if (loaded == null) {
            return Chip.of(Tone.PLAIN, "importing.chip.reading");
        }
        var format = loaded.format();
        if (format == null) {
            return Chip.of(Tone.DANGER, "importing.chip.unknown");
        }
        return Chip.of(
                file.needsSupplier() ? Tone.WARNING : Tone.SUCCESS,
                "importing.chip.recognised",
                texts.text(format.name()));
    }

    private String details(FileItem file) {
        var loaded = file.loaded();
        if (loaded == null) {
            return texts.text("importing.file.notRead");
        }
        var summary = file.summary();
        if (summary == null) {
            return file.needsSupplier()
                    ? texts.text("importing.file.needsSupplier")
                    : texts.text("importing.file.rows", loaded.table().rows().size());
        }
        return texts.text(
                "importing.file.counts",
                summary.newRows(),
                summary.changedRows(),
                summary.sameRows(),
                summary.rejected().size());
    }
}
