package dev.backstop.io.web;

import java.util.Optional;

/// Where the keys of shops lie. What cannot be done is a `Problem`.
public interface Keys {
    /// Keeps the key of that shop, in the place of one before.
    void keep(StoreAddress address, StoreKey key);

    /// The key of that shop, if there is one.
    Optional<StoreKey> find(StoreAddress address);

    /// Forgets the key of that shop; one that is not there is forgotten already.
    void forget(StoreAddress address);
}
