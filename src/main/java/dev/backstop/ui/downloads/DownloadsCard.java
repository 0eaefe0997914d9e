package dev.backstop.ui.downloads;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings' card of the watched folder: whether it is watched, which one it is, and what was found in it.
public final class DownloadsCard {
    private final DownloadsViewModel model;
    private final Texts texts;
    private final Consumer<List<Path>> importFiles;
    private final Card card;
    private final CheckBox on;
    private final Label folder = Labels.name("");
    private final Label notice = Labels.paragraph("");
    private final VBox offers = new VBox(8);

    /// `chooseFolder` asks for the folder to watch; `importFiles` shows what importing files would do.
    public DownloadsCard(
            DownloadsViewModel model,
            Texts texts,
            Supplier<Optional<Path>> chooseFolder,
            Consumer<List<Path>> importFiles) {
        this.model = model;
        this.texts = texts;
        this.importFiles = importFiles;
        on = new CheckBox(texts.text("downloads.action.on"));
        on.setId("downloads-on");
        on.setOnAction(_ -> turn());
        folder.setId("downloads-folder");
        folder.setMinWidth(0);
        notice.setId("downloads-notice");
        var other = Buttons.of(
                "downloads-choose",
                texts.text("downloads.action.choose"),
                () -> chooseFolder.get().ifPresent(model::choose));
        other.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, folder, Labels.spring(), other);
        line.setAlignment(Pos.CENTER_LEFT);
        card = new Card(texts.text("downloads.card.title"))
                .padded(new VBox(
                        10, Labels.paragraph(texts.text("downloads.explain"), "bs-muted"), on, line, notice, offers));
        card.setId("downloads-card");
        model.watchedProperty().subscribe(_ -> show());
        model.noticeProperty().subscribe(_ -> show());
        model.found().addListener((Observable _) -> show());
        show();
    }

    public Node node() {
        return card;
    }

    private void turn() {
        if (on.isSelected()) {
            model.turnOn();
        } else {
            model.turnOff();
        }
        show();
    }

    private void show() {
        on.setSelected(model.watchedProperty().get() != null);
        folder.setText(model.folder().toString());
        var said = model.noticeProperty().get();
        notice.setText(said == null ? "" : texts.text(said));
        Shown.when(notice, said != null);
        offers.getChildren().clear();
        model.found()
                .forEach(fresh -> offers.getChildren()
                        .add(Labels.muted(texts.text(
                                "downloads.offer.line",
                                String.valueOf(fresh.path().getFileName()),
                                texts.text(fresh.what())))));
        if (!model.found().isEmpty()) {
            offers.getChildren()
                    .add(Buttons.of(
                            "downloads-import",
                            Icon.IMPORT,
                            texts.text("downloads.offer.import"),
                            () -> importFiles.accept(model.take())));
        }
        Shown.when(offers, !model.found().isEmpty());
    }
}
