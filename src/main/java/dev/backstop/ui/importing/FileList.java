package dev.backstop.ui.importing;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The chosen files, each with what it was recognised as and what importing it would do.
final class FileList extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final FileWords words;

    FileList(ImportViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.words = new FileWords(texts);
        setId("import-files");
        model.files().addListener((ListChangeListener<FileItem>) _ -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.files().stream().map(this::row).toList());
    }

    private Node row(FileItem file) {
        var remove = Buttons.icon(
                "remove-" + file.name(),
                Icon.CLOSE,
                texts.text("importing.file.remove", file.name()),
                () -> model.remove(file));
        var head = new HBox(8, Labels.name(file.name()), Labels.spring(), Chips.label(texts, words.chip(file)), remove);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, head, Labels.paragraph(words.counts(file), "bs-muted"));
    }
}
