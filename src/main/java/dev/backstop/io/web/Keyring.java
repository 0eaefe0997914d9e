package dev.backstop.io.web;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.PasswordAccessException;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.Optional;

/// Where keys lie: the password store of the system (Windows Credential Manager, macOS Keychain, Secret Service).
/// Nothing of them is ever in the shop's file, its backups or its logs. A system without a store, and a store that
/// stays locked, are a `Problem`.
public final class Keyring implements Keys {
    private static final String BACKSTOP = "Backstop";

    /// What is done with the open store.
    private interface Use<T> {
        T with(com.github.javakeyring.Keyring store) throws PasswordAccessException;
    }

    @Override
    public void keep(StoreAddress address, StoreKey key) {
        try {
            open(store -> {
                store.setPassword(BACKSTOP, address.name(), key.kept());
                return key;
            });
        } catch (PasswordAccessException e) {
            throw new Problem(Message.of("io.web.keyring.failed"), e);
        }
    }

    @Override
    public Optional<StoreKey> find(StoreAddress address) {
        try {
            return open(store -> StoreKey.read(store.getPassword(BACKSTOP, address.name())));
        } catch (PasswordAccessException _) {
            return Optional.empty();
        }
    }

    @Override
    public void forget(StoreAddress address) {
        try {
            open(store -> {
                store.deletePassword(BACKSTOP, address.name());
                return address;
            });
        } catch (PasswordAccessException _) {
            // none was kept
        }
    }

    private static <T> T open(Use<T> use) throws PasswordAccessException {
        com.github.javakeyring.Keyring store;
        try {
            store = com.github.javakeyring.Keyring.create();
        } catch (BackendNotSupportedException e) {
            throw new Problem(Message.of("io.web.keyring.none"), e);
        }
        try {
            return use.with(store);
        } finally {
            close(store);
        }
    }

    private static void close(com.github.javakeyring.Keyring store) {
        try {
            store.close();
        } catch (Exception e) {
            throw new Problem(Message.of("io.web.keyring.failed"), e);
        }
    }
}
