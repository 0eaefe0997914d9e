package dev.backstop.store;

import dev.backstop.domain.value.Entity;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What a shop's file held at one moment, however long it is read and whatever is saved meanwhile: a connection of its
/// own, in one transaction.
public final class Snapshot {
    private final Handle handle;

    private Snapshot(Handle handle) {
        this.handle = handle;
    }

    /// Reads the file at that address, in that folder if it is on a disk.
    static void read(String url, Optional<Path> folder, Consumer<Snapshot> reading) {
        try (var handle = Database.connected(url)) {
            handle.execute("set session characteristics as transaction isolation level snapshot");
            reading.accept(new Snapshot(handle));
        } catch (SQLException | JdbiException e) {
            throw Troubles.saving(folder.orElse(null), e)
                    .<RuntimeException>map(problem -> problem)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }

    /// How many records of that kind there are.
    public <T extends Entity> long count(Class<T> type) {
        return Rows.count(handle, Tables.of(type));
    }

    /// The next records of a kind after that id, by id.
    public <T extends Entity> List<T> page(Class<T> type, long afterId, int limit) {
        return Rows.page(handle, Tables.of(type), afterId, limit);
    }
}
