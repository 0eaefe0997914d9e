package dev.backstop.io.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backstop.domain.value.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Against the password store of this computer, where it has one.
class KeyringTest {
    private final Keyring keyring = new Keyring();
    private final StoreAddress shop = StoreAddress.of("https://" + UUID.randomUUID() + ".example");

    @Test
    void keepsReplacesAndForgets() {
        assumeTrue(hasStore(), "This computer has no password store.");
        try {
            keyring.keep(shop, new StoreKey("ck_1", "cs_1"));
            keyring.keep(shop, new StoreKey("ck_2", "cs:2"));
            assertThat(keyring.find(shop)).contains(new StoreKey("ck_2", "cs:2"));
        } finally {
            keyring.forget(shop);
        }
        assertThat(keyring.find(shop)).isEmpty();
        keyring.forget(shop);
    }

    private boolean hasStore() {
        try {
            keyring.find(shop);
            return true;
        } catch (Problem e) {
            return false;
        }
    }
}
