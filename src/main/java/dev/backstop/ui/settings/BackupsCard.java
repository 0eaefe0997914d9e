package dev.backstop.ui.settings;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The settings' card of backups: when the last was made, one more of the owner's own, everything as CSV, and another
/// shop in the place of this one.
final class BackupsCard {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Toasts toasts;
    private final Function<String, Optional<Path>> chooseFile;
    private final Runnable restore;
    private final Label last = Labels.muted("");

    /// `chooseFile` asks where to save, given a proposed name; `restore` puts another shop in place.
    BackupsCard(
            SettingsViewModel model,
            Texts texts,
            Toasts toasts,
            Function<String, Optional<Path>> chooseFile,
            Runnable restore) {
        this.model = model;
        this.texts = texts;
        this.toasts = toasts;
        this.chooseFile = chooseFile;
        this.restore = restore;
    }

    Node node() {
        var now = Buttons.of("settings-backup", Icon.BACKUP, texts.text("settings.action.backup"), this::backup);
        var everything =
                Buttons.of("settings-export", Icon.EXPORT, texts.text("settings.action.export"), this::exportAll);
        var back = Buttons.of("settings-restore", texts.text("settings.action.restore"), restore);
        return new Card(texts.text("settings.card.backups"))
                .padded(new VBox(
                        10,
                        last,
                        Labels.paragraph(
                                texts.text(
                                        model.isCopiedDaily() ? "settings.backup.explain" : "settings.backup.sample"),
                                "bs-muted"),
                        new HBox(8, now, back),
                        Labels.paragraph(texts.text("settings.export.explain"), "bs-muted"),
                        everything));
    }

    /// Shows when the last one was made.
    void refresh() {
        last.setText(model.lastBackup()
                .map(at -> texts.text("settings.backup.last", at))
                .orElseGet(() -> texts.text("settings.backup.none")));
    }

    /// The proposed name has the day, the year first, so that copies lie in order.
    private void backup() {
        chooseFile
                .apply(texts.text("settings.backup.fileName", texts.formats().today()))
                .ifPresent(file -> model.backup(file, () -> {
                    refresh();
                    toasts.show(texts.text("settings.toast.backup", String.valueOf(file.getFileName())));
                }));
    }

    private void exportAll() {
        chooseFile
                .apply(texts.text("settings.export.fileName", texts.formats().today()))
                .ifPresent(file -> model.export(
                        file,
                        () -> toasts.show(texts.text("settings.toast.export", String.valueOf(file.getFileName())))));
    }
}
