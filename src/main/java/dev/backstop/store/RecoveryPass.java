package dev.backstop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done to a database file before it is opened again after an unclean end: a look whether the file
/// holds a newer state than the one that the ordinary opening finds, and only then the search for it.
///
/// The search writes, and what it writes can lie over pages in use, after which the file does not open any
/// more. So it works on a copy, and the copy takes the file's place only once it has been opened and holds
/// more change sets. The file as it was is kept aside until the shop is closed well.
final class RecoveryPass {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryPass.class);
    private static final long UNREADABLE = -1;

    private RecoveryPass() {}

    /// The copy of the file as it was found.
    static Path aside(ShopFile shop) {
        return shop.beside("before-recovery").database();
    }

    /// Whether the file was changed: to one with a newer state, the one it was kept aside.
    static boolean run(ShopFile shop) throws IOException {
        if (Files.size(shop.database()) == 0) {
            return false;
        }
        LOG.info("The last session did not end cleanly: looking at {}", shop.name());
        return version(looking(shop)) < version(looking(shop).recoveryMode()) && recover(shop);
    }

    private static boolean recover(ShopFile shop) throws IOException {
        var copy = shop.beside("recovered");
        copy(shop.database(), copy.database());
        long found = search(copy) ? changeSets(copy) : UNREADABLE;
        if (found <= changeSets(shop)) {
            Files.delete(copy.database());
            return false;
        }
        LOG.info("A newer state was found in {}: change set {}", shop.name(), found);
        copy(shop.database(), aside(shop));
        Files.move(copy.database(), shop.database(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /// Makes the newest valid state that is anywhere in that file the one it opens with.
    private static boolean search(ShopFile copy) {
        try {
            store(copy).recoveryMode().open().close(0);
            return true;
        } catch (MVStoreException e) {
            LOG.debug("No state was found in {}", copy.name(), e);
            return false;
        }
    }

    private static MVStore.Builder looking(ShopFile shop) {
        return store(shop).readOnly();
    }

    private static MVStore.Builder store(ShopFile shop) {
        return new MVStore.Builder()
                .fileName(shop.scheme() + ":" + shop.database())
                .autoCommitDisabled()
                .autoCompactFillRate(0);
    }

    private static long version(MVStore.Builder builder) {
        try (var store = builder.open()) {
            return store.getCurrentVersion();
        } catch (MVStoreException _) {
            return UNREADABLE;
        }
    }

    private static long changeSets(ShopFile shop) {
        try (var handle = Database.connected(shop.readOnlyUrl())) {
            return ShopCounters.changeSets(handle);
        } catch (SQLException | RuntimeException e) {
            LOG.debug("{} cannot be read", shop.name(), e);
            return UNREADABLE;
        }
    }

    /// Puts a file that was changed back as it was found.
    static void undo(ShopFile shop) throws IOException {
        copy(aside(shop), shop.database());
    }

    /// Forgets the copy, the shop having been closed well since.
    static void forget(ShopFile shop) throws IOException {
        Files.deleteIfExists(aside(shop));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
