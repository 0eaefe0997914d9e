package dev.backstop.ui.welcome;

/// What the welcome page can start.
public interface WelcomeChoices {
    /// Choose files of an own shop to import.
    void importFromMyShop();

    /// Begin an own shop by typing.
    void enterByHand();

    /// Open the sample shop.
    void exploreSample();

    /// Put a backup in place.
    void restoreBackup();
}
