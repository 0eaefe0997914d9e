package dev.backstop.app;

import dev.backstop.ui.kit.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks with the system's own dialogs.
final class SystemFileChoices implements FileChoices {
    private final Texts texts;
    private final Stage stage;

    SystemFileChoices(Texts texts, Stage stage) {
        this.texts = texts;
        this.stage = stage;
    }

    @Override
    public List<Path> chooseImports() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.text("shell.import.tables"), "*.csv", "*.txt", "*.tsv", "*.xlsx", "*.json"),
                        new ExtensionFilter(texts.text("shell.import.all"), "*.*"));
        var files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return chooseFolder("shell.export.title");
    }

    @Override
    public Optional<Path> chooseWatched() {
        return chooseFolder("shell.watch.title");
    }

    private Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.text(title));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String proposedName) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.save.title"));
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseCalendar() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.calendar.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text("shell.calendar.files"), "*.ics"),
                        new ExtensionFilter(texts.text("shell.import.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseBackup(Path kept) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.restore.title"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.text("shell.restore.backups"), "*.zip"));
        if (Files.isDirectory(kept)) {
            chooser.setInitialDirectory(kept.toFile());
        }
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
