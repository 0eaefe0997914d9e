package dev.backstop.store;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open database and its single connection: brought up to date when it is opened, opened again after
/// the disk failed it.
///
/// Used by the store's thread only.
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final @Nullable ShopFile shop;
    private final Migrations migrations;
    private final String inMemory = "jdbc:h2:mem:" + UUID.randomUUID();
    private final ReadingBeside beside = new ReadingBeside();
    private @Nullable OpenMarker marker;
    private @Nullable Handle handle;
    private Optional<Object> place = Optional.empty();
    private boolean recovered;
    private boolean closed;

    private Database(@Nullable ShopFile shop, Migrations migrations) {
        this.shop = shop;
        this.migrations = migrations;
    }

    /// A database that is gone when it is closed.
    static Database inMemory(Migrations migrations) {
        var database = new Database(null, migrations);
        try {
            database.handle = connected(database.url());
            migrations.create(database.handle);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The database of that shop, made if there is none, recovered if the last session ended badly,
    /// upgraded if it is old.
    static Database open(ShopFile shop, Migrations migrations, Backups backups) {
        var database = new Database(shop, migrations);
        try {
            ShopFile.makeFolder(shop.folder());
            database.marker = OpenMarker.take(shop);
            shop.setApart();
            new Compaction(shop).clear();
            if (!Files.exists(shop.database())) {
                create(shop, migrations);
            } else if (database.marker.afterUncleanEnd()) {
                database.recovered = RecoveryPass.run(shop);
            }
            database.connect(shop, backups);
            database.place = placeOf(shop);
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            database.abandon();
            throw Troubles.opening(shop, e);
        }
    }

    /// The connection; opened again if the disk took it away, but never once it has been closed: the file is somebody
    /// else's then.
    Handle handle() {
        if (closed) {
            throw new CancellationException("The shop is closed");
        }
        if (handle == null) {
            reopen();
        }
        return Objects.requireNonNull(handle);
    }

    Optional<Path> folder() {
        return Optional.ofNullable(shop).map(ShopFile::folder);
    }

    /// Where further connections to it find it.
    String url() {
        return shop == null ? inMemory : shop.url();
    }

    /// What answers others while something large is being saved.
    ReadingBeside beside() {
        return beside;
    }

    /// Drops a connection that the disk has failed, without writing anything more; the next use opens the
    /// file again.
    void drop() {
        beside.end();
        if (shop == null || handle == null) {
            return;
        }
        try {
            handle.execute("shutdown immediately");
        } catch (RuntimeException e) {
            LOG.debug("The failed connection was closed already", e);
        }
        closeQuietly(handle);
        handle = null;
    }

    @Override
    public void close() {
        closed = true;
        try {
            boolean closedWell = handle != null;
            if (handle != null) {
                handle.rollback();
                handle.close();
                handle = null;
            }
            if (shop != null && marker != null) {
                if (closedWell) {
                    compact(shop);
                    marker.close();
                    RecoveryPass.forget(shop);
                } else {
                    marker.release();
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The shop was not closed cleanly; it will be recovered when it is opened again", e);
        }
    }

    /// The shop is saved in any case; that its file is too large can wait for the next time.
    private static void compact(ShopFile shop) {
        try {
            new Compaction(shop).runIfDue();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The file could not be put together anew; it stays as it was", e);
        }
    }

    /// Makes sure that the file that is open still lies in its place: what is written to one that was deleted or put
    /// elsewhere meanwhile would be gone when it is closed.
    void requireInPlace() {
        if (shop != null && handle != null && !Objects.equals(place, placeOf(shop))) {
            throw new Problem(Message.of("store.save.gone", shop.database().toString()));
        }
    }

    /// What tells a file from another one of the same name, where the system knows; empty where there is none.
    private static Optional<Object> placeOf(ShopFile shop) {
        try {
            var key = Files.readAttributes(shop.database(), BasicFileAttributes.class)
                    .fileKey();
            return Optional.of(key == null ? shop.database() : key);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void reopen() {
        if (shop == null) {
            throw new IllegalStateException("A database in memory is closed for good");
        }
        try {
            handle = connected(shop.url());
            place = placeOf(shop);
        } catch (SQLException e) {
            throw Troubles.opening(shop, e);
        }
    }

    /// A new file is put together aside and then named, so that a shop file is never half made.
    private static void create(ShopFile shop, Migrations migrations) throws IOException, SQLException {
        var aside = shop.beside("new");
        Files.deleteIfExists(aside.database());
        ShopFile.makeFile(aside.database());
        try (var handle = connected(aside.url())) {
            migrations.create(handle);
        }
        Files.move(aside.database(), shop.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Looks at the file before anything may write to it, so that one that is not for us stays as it is.
    private void connect(ShopFile shop, Backups backups) throws IOException, SQLException {
        if (!Files.isWritable(shop.database())) {
            throw Troubles.readOnly(shop);
        }
        int version;
        try (var look = connected(shop.readOnlyUrl())) {
            version = Migrations.version(look);
            if (version == migrations.latest()) {
                requireOurs(shop, Schema.missing(look));
            }
        }
        if (version == 0) {
            throw new Problem(Troubles.damaged(shop));
        }
        if (version > migrations.latest()) {
            throw new Problem(Message.of("store.open.newer", shop.database().toString()));
        }
        handle = connected(shop.url());
        if (version < migrations.latest()) {
            upgrade(shop, version, backups);
        }
    }

    /// A file that says it is of this version and has not all of its columns was made by another build.
    private static void requireOurs(ShopFile shop, List<String> missing) {
        if (!missing.isEmpty()) {
            LOG.warn("{} lacks {}", shop.name(), missing);
            throw new Problem(Message.of(
                    "store.open.otherBuild",
                    shop.database().toString(),
                    shop.folder().resolve(Backups.FOLDER).toString()));
        }
    }

    private void upgrade(ShopFile shop, int version, Backups backups) throws IOException, SQLException {
        LOG.info("Upgrading {} from schema {} to {}", shop.name(), version, migrations.latest());
        backups.make(shop.url());
        handle().close();
        var copy = shop.beside("before-upgrade").database();
        Files.copy(shop.database(), copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        handle = connected(shop.url());
        try {
            migrations.upgrade(shop.url(), version, handle);
            Files.delete(copy);
        } catch (RuntimeException e) {
            drop();
            Files.move(copy, shop.database(), StandardCopyOption.REPLACE_EXISTING);
            throw new Problem(
                    Message.of("store.open.upgradeFailed", shop.database().toString()), e);
        }
    }

    /// Lets go of everything after a failed opening, leaving the file and its state as they were.
    private void abandon() {
        if (handle != null) {
            closeQuietly(handle);
        }
        try {
            if (shop != null && recovered) {
                RecoveryPass.undo(shop);
            }
            if (marker != null && marker.afterUncleanEnd()) {
                marker.release();
            } else if (marker != null) {
                marker.close();
            }
        } catch (IOException e) {
            LOG.debug("The marker could not be removed", e);
        }
    }

    private static void closeQuietly(Handle handle) {
        try {
            handle.close();
        } catch (RuntimeException e) {
            LOG.debug("The connection could not be closed", e);
        }
    }

    /// A connection of ours to that database: no commit that is not asked for.
    static Handle connected(String url) throws SQLException {
        var connection = DriverManager.getConnection(url, "", "");
        connection.setAutoCommit(false);
        return Jdbi.open(connection);
    }
}
