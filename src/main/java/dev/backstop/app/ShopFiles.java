package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.ImportService;
import dev.backstop.service.Services;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Files that come into a shop and go out of it: chosen or dropped, previewed, saved once the owner says so.
final class ShopFiles {
    private final Services services;
    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final Stage stage;

    ShopFiles(Services services, Texts texts, Work work, Layers layers, Stage stage) {
        this.services = services;
        this.texts = texts;
        this.work = work;
        this.layers = layers;
        this.stage = stage;
    }

    /// Lets the owner choose files, several at once.
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text("shell.import.tables"), "*.csv", "*.txt", "*.tsv", "*.xlsx"),
                        new ExtensionFilter(texts.text("shell.import.all"), "*.*"));
        var files = chooser.showOpenMultipleDialog(stage);
        if (files != null) {
            take(files.stream().map(File::toPath).toList());
        }
    }

    /// Reads the files and says what they would change; saves it if the owner wants that.
    void take(List<Path> files) {
        work.run(progress -> preview(files, progress), this::ask);
    }

    /// Asks for a folder to write files to; nothing if the owner changed their mind.
    Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.text("shell.export.title"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private ImportService.Preview preview(List<Path> files, Progress progress) {
        var loaded = new ArrayList<ImportService.Loaded>();
        for (var file : files) {
            loaded.add(services.imports().load(file, progress));
        }
        return services.imports().preview(loaded, Map.of(), progress);
    }

    private void ask(ImportService.Preview preview) {
        var plan = preview.plan();
        if (plan.isEmpty()) {
            layers.toasts().show(texts.text("shell.import.nothingNew", plan.sameRows(), plan.rejectedRows()));
            return;
        }
        new Dialogs(layers, texts)
                .ask(
                        Message.of("shell.import.question", plan.files().size()),
                        Message.of(
                                "shell.import.counts",
                                plan.newRows(),
                                plan.changedRows(),
                                plan.sameRows(),
                                plan.rejectedRows()),
                        Message.of("shell.import.go", plan.newRows() + plan.changedRows()),
                        () -> accept(preview));
    }

    private void accept(ImportService.Preview preview) {
        work.run(
                progress -> {
                    services.imports().accept(preview, progress);
                    return preview.plan();
                },
                plan -> layers.toasts()
                        .show(texts.text(
                                "shell.import.done", plan.newRows() + plan.changedRows(), plan.rejectedRows())));
    }
}
