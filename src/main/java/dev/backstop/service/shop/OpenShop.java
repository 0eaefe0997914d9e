package dev.backstop.service.shop;

import dev.backstop.store.Store;

/// A shop file that is open: where it is stored, how it stands, what was done. Closing it lets go of the file.
public record OpenShop(Store store, Shop shop, History history) implements AutoCloseable {
    /// Whether this is the sample shop.
    public boolean isSample() {
        return shop.picture().settings().sample();
    }

    @Override
    public void close() {
        store.close();
    }
}
