package dev.backstop.app;

/// What a page may ask of the app beyond its own shop.
interface ShopActions {
    /// Lets the owner choose files to import.
    void chooseImport();

    /// Writes one update file for each channel with listings to fix.
    void exportUpdates();
}
