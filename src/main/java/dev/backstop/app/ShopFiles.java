package dev.backstop.app;

import dev.backstop.ui.kit.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks the owner for files and folders with the system's own dialogs; an empty answer means they changed their mind.
final class ShopFiles {
    private final Texts texts;
    private final Stage stage;

    ShopFiles(Texts texts, Stage stage) {
        this.texts = texts;
        this.stage = stage;
    }

    /// Files to import, several at once.
    List<Path> chooseImports() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text("shell.import.tables"), "*.csv", "*.txt", "*.tsv", "*.xlsx"),
                        new ExtensionFilter(texts.text("shell.import.all"), "*.*"));
        var files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /// A folder to write files to.
    Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.text("shell.export.title"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    /// Where to save a file of that proposed name.
    Optional<Path> chooseFile(String proposedName) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.save.title"));
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    /// A backup to put in place.
    Optional<Path> chooseBackup() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("shell.restore.title"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.text("shell.restore.backups"), "*.zip"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
