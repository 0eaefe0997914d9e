package dev.backstop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a closed file that has outgrown what it holds together anew: each save leaves dead pages behind, and an import
/// of a million lines ten times as many as live ones.
///
/// The new file is made aside, in a folder of its own, read through and compared, and only then takes the old one's
/// place, in one step. Whatever goes wrong before that leaves the old one as it is.
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long WORTH_BYTES = 64L << 20;
    private static final int OUTGROWN = 3;
    private static final double PERCENT = 100;

    private final ShopFile shop;
    private final Path folder;

    Compaction(ShopFile shop) {
        this.shop = shop;
        this.folder = shop.companion(".compacting");
    }

    /// Does it if the file has outgrown what it holds and the disk has the room; whether it did.
    boolean runIfDue() throws IOException {
        return isDue() && run();
    }

    private boolean isDue() throws IOException {
        long size = Files.size(shop.database());
        if (size < WORTH_BYTES) {
            return false;
        }
        long live = live(size);
        return live * OUTGROWN < size && Files.getFileStore(shop.folder()).getUsableSpace() > 2 * live;
    }

    /// How much of the file is in use.
    private long live(long size) {
        try (var store = new MVStore.Builder().fileName(name(shop)).readOnly().open()) {
            var file = store.getFileStore();
            return (long) (size * (file.getFillRate() / PERCENT) * (file.getChunksFillRate() / PERCENT));
        }
    }

    /// Does it whatever the size; whether the new file has taken the old one's place.
    boolean run() throws IOException {
        clear();
        ShopFile.makeFolder(folder);
        try {
            var anew = new ShopFile(folder.resolve(shop.name()), shop.scheme());
            LOG.info("{} has outgrown what it holds: {} bytes", shop.name(), Files.size(shop.database()));
            MVStore.compact(name(shop), name(anew), false, null);
            ShopFile.restrict(anew.database());
            if (!isSame(anew)) {
                LOG.warn("{} was put together anew, but is not the same; it stays as it was", shop.name());
                return false;
            }
            force(anew.database());
            Files.move(anew.database(), shop.database(), StandardCopyOption.ATOMIC_MOVE);
            LOG.info("{} has {} bytes now", shop.name(), Files.size(shop.database()));
            return true;
        } finally {
            clear();
        }
    }

    /// Removes what a compaction that was cut short left behind.
    void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (var files = Files.list(folder)) {
            left = files.toList();
        }
        for (var file : left) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    /// Whether all tables have as many rows in both, every row of the new file can be read, and both hold the same
    /// change sets.
    private boolean isSame(ShopFile anew) throws IOException {
        try (var before = Database.connected(shop.readOnlyUrl());
                var after = Database.connected(anew.readOnlyUrl())) {
            var tables = tables(before);
            return tables.equals(tables(after))
                    && ShopCounters.changeSets(before) == ShopCounters.changeSets(after)
                    && tables.stream().allMatch(table -> rows(before, table) == read(after, table));
        } catch (SQLException | JdbiException | MVStoreException e) {
            throw new IOException(e);
        }
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("""
            select table_name from information_schema.tables
            where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name
            """).mapTo(String.class).list();
    }

    private static long rows(Handle handle, String table) {
        return handle.createQuery("select count(*) from \"" + table + "\"")
                .mapTo(Long.class)
                .one();
    }

    private static long read(Handle handle, String table) {
        var counted = new long[1];
        Rows.streamed(handle, "select * from \"" + table + "\"", row -> {
            row.getObject(1);
            counted[0]++;
        });
        return counted[0];
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String name(ShopFile shop) {
        return shop.scheme() + ":" + shop.database();
    }
}
