package dev.backstop.io.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys that are forgotten when the app closes.
public final class SessionKeys implements Keys {
    private final Map<StoreAddress, StoreKey> keys = new ConcurrentHashMap<>();

    @Override
    public void keep(StoreAddress address, StoreKey key) {
        keys.put(address, key);
    }

    @Override
    public Optional<StoreKey> find(StoreAddress address) {
        return Optional.ofNullable(keys.get(address));
    }

    @Override
    public void forget(StoreAddress address) {
        keys.remove(address);
    }
}
