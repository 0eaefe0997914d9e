package dev.backstop.ui.importing;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which file is looked at, what it was recognised as and how it is written; with several files, a tab for each.
final class FileBand extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final FileWords words;
    private boolean changing;

    FileBand(ImportViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.words = new FileWords(texts);
        setPadding(new Insets(12, 24, 12, 24));
        getStyleClass().add("bs-file-band");
    }

    void show(FileItem file) {
        getChildren().clear();
        if (model.files().size() > 1) {
            getChildren().add(tabs(file));
        }
        getChildren().add(line(file));
        if (changing && file.loaded() != null) {
            getChildren().add(new FormatChoice(model, texts, file, () -> {
                changing = false;
                var now = model.selectedProperty().get();
                show(now == null ? file : now);
            }));
        }
    }

    private Node tabs(FileItem looked) {
        var tabs = new FlowPane(8, 6);
        for (var file : model.files()) {
            var tab = new ToggleButton(file.name());
            tab.setId("import-file-" + (tabs.getChildren().size() + 1));
            tab.getStyleClass().add("bs-filter");
            tab.setMnemonicParsing(false);
            tab.setSelected(file.path().equals(looked.path()));
            int troubles = troubles(file);
            if (troubles > 0) {
                tab.setText(texts.text("importing.file.tab", file.name(), troubles));
            }
            tab.setOnAction(_ -> {
                changing = false;
                model.selectedProperty().set(file);
                tab.setSelected(true);
            });
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private static int troubles(FileItem file) {
        var summary = file.summary();
        boolean unread = file.trouble() != null || file.needsSupplier();
        return unread
                ? 1
                : summary == null
                        ? 0
                        : summary.rejected().size() + summary.doubts().size();
    }

    private Node line(FileItem file) {
        var line = new HBox(12, Icons.of(Icon.EXPORT, 16), Labels.name(file.name()));
        line.setAlignment(Pos.CENTER_LEFT);
        var loaded = file.loaded();
        if (loaded != null) {
            line.getChildren().add(Labels.muted(words.origin(loaded.table())));
        }
        line.getChildren().add(Chips.label(texts, words.chip(file)));
        if (loaded != null) {
            line.getChildren().add(Labels.muted(words.reading(file, loaded.table())));
        }
        line.getChildren().add(Labels.spring());
        if (loaded != null && !changing) {
            line.getChildren()
                    .add(Buttons.link("import-change-format", texts.text("importing.action.changeFormat"), () -> {
                        changing = true;
                        show(file);
                    }));
        }
        if (model.files().size() > 1) {
            line.getChildren()
                    .add(Buttons.link(
                            "import-leave-out", texts.text("importing.action.leaveOut"), () -> model.remove(file)));
        }
        return line;
    }
}
