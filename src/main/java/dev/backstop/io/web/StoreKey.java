package dev.backstop.io.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The key and secret that a shop has made for Backstop. Never printed, never logged.
public record StoreKey(String key, String secret) {
    /// The key as it lies in the system's keyring; empty where that is something else.
    static Optional<StoreKey> read(String kept) {
        int colon = kept.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(new StoreKey(kept.substring(0, colon), kept.substring(colon + 1)));
    }

    String kept() {
        return key + ":" + secret;
    }

    /// What proves to the shop who asks: HTTP Basic, RFC 7617.
    String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString(kept().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "StoreKey[…]";
    }
}
