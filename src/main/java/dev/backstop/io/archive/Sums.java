package dev.backstop.io.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The sums that tell whether a file is as it was written.
final class Sums {
    private Sums() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
