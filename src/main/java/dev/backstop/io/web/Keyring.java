package dev.backstop.io.web;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.PasswordAccessException;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.Optional;

/// Where keys lie: the password store of the system (Windows Credential Manager, macOS Keychain, Secret Service).
/// Nothing of them is ever in the shop's file, its backups or its logs.
public final class Keyring implements Keys {
    private static final String BACKSTOP = "Backstop";

    @Override
    public void keep(StoreAddress address, StoreKey key) {
        try (var ring = open()) {
            ring.setPassword(BACKSTOP, address.name(), key.kept());
        } catch (Problem e) {
            throw e;
        } catch (Exception e) {
            throw new Problem(Message.of("io.web.keyring.failed"), e);
        }
    }

    @Override
    public Optional<StoreKey> find(StoreAddress address) {
        try (var ring = open()) {
            return StoreKey.read(ring.getPassword(BACKSTOP, address.name()));
        } catch (PasswordAccessException _) {
            return Optional.empty();
        } catch (Problem e) {
            throw e;
        } catch (Exception e) {
            throw new Problem(Message.of("io.web.keyring.failed"), e);
        }
    }

    @Override
    public void forget(StoreAddress address) {
        try (var ring = open()) {
            ring.deletePassword(BACKSTOP, address.name());
        } catch (PasswordAccessException _) {
            // none was kept
        } catch (Problem e) {
            throw e;
        } catch (Exception e) {
            throw new Problem(Message.of("io.web.keyring.failed"), e);
        }
    }

    private static com.github.javakeyring.Keyring open() {
        try {
            return com.github.javakeyring.Keyring.create();
        } catch (BackendNotSupportedException e) {
            throw new Problem(Message.of("io.web.keyring.none"), e);
        }
    }
}
