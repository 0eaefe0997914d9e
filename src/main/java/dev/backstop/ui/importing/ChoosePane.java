package dev.backstop.ui.importing;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The first step: which files, and what each of them is.
final class ChoosePane extends StackPane {
    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable choose;
    private final FileList list;

    ChoosePane(ImportViewModel model, Texts texts, Runnable choose) {
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        this.list = new FileList(model, texts);
        setPadding(new Insets(24));
        model.files().addListener((ListChangeListener<FileItem>) _ -> show());
        show();
    }

    private void show() {
        if (model.files().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Icon.IMPORT,
                            texts.text("importing.empty.noFiles"),
                            "import-choose",
                            texts.text("importing.action.choose"),
                            choose));
        } else if (getChildren().isEmpty() || getChildren().getFirst() instanceof EmptyState) {
            getChildren().setAll(files());
        }
    }

    private Card files() {
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var card = new Card(texts.text("importing.card.files"))
                .right(Buttons.small("import-add", texts.text("importing.action.addFiles"), choose))
                .padded(scroll)
                .foot(Labels.muted(texts.text("importing.explain.drop")));
        card.setMaxWidth(760);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        return card;
    }
}
