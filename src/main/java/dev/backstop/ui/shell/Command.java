package dev.backstop.ui.shell;

import java.util.Optional;

/// What the owner can ask for by name in the search, as well as by its keys.
public enum Command {
    /// A new record of the page's kind.
    ADD,
    /// The page's table or update file.
    EXPORT,
    /// The page's paper.
    PRINT,
    /// Files into the shop; belongs to no page.
    IMPORT,
    /// The other of light and dark; belongs to no page.
    THEME;

    /// What that is on this page.
    Optional<Runnable> on(Screen page) {
        return switch (this) {
            case ADD -> page.add();
            case EXPORT -> page.export();
            case PRINT -> page.print();
            case IMPORT, THEME -> Optional.empty();
        };
    }
}
