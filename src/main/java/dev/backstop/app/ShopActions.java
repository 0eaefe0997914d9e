package dev.backstop.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a page may ask of the app beyond its own shop.
interface ShopActions {
    /// Shows what importing these files would do.
    void importFiles(List<Path> files);

    /// Lets the owner choose files to import.
    void chooseImport();

    /// The folder for what is fetched from the owner's web shop until it is imported.
    Path fetched();

    /// Asks for a folder to write files to; nothing if the owner changed their mind.
    Optional<Path> chooseFolder();

    /// Asks for the folder to watch for new exports; nothing if the owner changed their mind.
    Optional<Path> chooseWatched();

    /// Asks where to save a file, given a proposed name; nothing if the owner changed their mind.
    Optional<Path> chooseFile(String proposedName);

    /// Asks for a calendar file with a supplier's closures; nothing if the owner changed their mind.
    Optional<Path> chooseCalendar();

    /// Takes the latest change back.
    void undo();

    /// Opens a link (`mailto:`) with whatever program this computer has for it.
    void openLink(URI link);

    /// Lets the owner choose a backup or a full export, and puts its shop in place of this one.
    void chooseRestore();
}
