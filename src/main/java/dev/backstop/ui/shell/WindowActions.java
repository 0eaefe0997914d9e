package dev.backstop.ui.shell;

import dev.backstop.domain.value.Progress;
import dev.backstop.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;

/// What the window asks of the app. Search runs off the screen's thread, all else on it.
public interface WindowActions {
    /// Import… was pressed.
    void chooseImport();

    /// Files were dropped on the window.
    void importFiles(List<Path> files);

    /// The owner wants to leave the sample shop for an own one.
    void startOwnShop();

    void undo();

    void redo();

    /// Products, orders and customers that fit the words, the best first; a cancelled search ends soon, with a
    /// `CancellationException`.
    List<SearchHit> search(String words, Progress progress);

    /// The owner changed the look.
    void themeChanged(Theme theme);
}
