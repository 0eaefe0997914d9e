package dev.backstop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done to a database file before it is opened again after an unclean end: the store searches the
/// whole file for its newest valid state and writes a header that names it. The file as it was is kept
/// aside until the shop is closed well.
final class RecoveryPass {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryPass.class);

    private RecoveryPass() {}

    /// The copy of the file as it was found.
    static Path aside(ShopFile shop) {
        return shop.companion(".before-recovery.mv.db");
    }

    static void run(ShopFile shop) throws IOException {
        var file = shop.database();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        LOG.info("The last session did not end cleanly: recovering {}", file.getFileName());
        Files.copy(file, aside(shop), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try {
            new MVStore.Builder()
                    .fileName(shop.scheme() + ":" + file)
                    .recoveryMode()
                    .autoCommitDisabled()
                    .autoCompactFillRate(0)
                    .open()
                    .close(0);
        } catch (MVStoreException e) {
            undo(shop);
            throw e;
        }
    }

    /// Puts the file back as it was found, if it was touched.
    static void undo(ShopFile shop) throws IOException {
        if (Files.exists(aside(shop))) {
            Files.copy(
                    aside(shop),
                    shop.database(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /// Forgets the copy, the shop having been closed well since.
    static void forget(ShopFile shop) throws IOException {
        Files.deleteIfExists(aside(shop));
    }
}
