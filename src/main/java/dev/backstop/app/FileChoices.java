package dev.backstop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the owner for files and folders; an empty answer means they changed their mind.
interface FileChoices {
    /// Files to import, several at once.
    List<Path> chooseImports();

    /// A folder to write files to.
    Optional<Path> chooseFolder();

    /// A folder to watch for new exports.
    Optional<Path> chooseWatched();

    /// Where to save a file of that proposed name.
    Optional<Path> chooseFile(String proposedName);

    /// A calendar file with a supplier's closures.
    Optional<Path> chooseCalendar();

    /// A backup to put in place; `kept` is the folder of those that are kept by themselves, if there are any.
    Optional<Path> chooseBackup(Path kept);
}
