package dev.backstop.store;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work on the database so that a failure leaves nothing half done and the database usable.
///
/// Used by the store's thread only.
final class Saving {
    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);

    private final Database database;

    Saving(Database database) {
        this.database = database;
    }

    /// Answers a question; a trouble of the disk is a problem, and the next question opens the file again.
    <R> R read(Function<Handle, R> question) {
        var handle = database.handle();
        try {
            return question.apply(handle);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    /// Writes what could be worked out again: in one transaction, but not forced to the disk.
    void keep(Consumer<Handle> write) {
        var handle = database.handle();
        try {
            write.accept(handle);
            handle.commit();
        } catch (RuntimeException e) {
            rollback(handle);
            throw failed(e);
        }
    }

    /// Saves a change set: written, committed, and forced to the disk.
    void save(ChangeSet set, Progress progress, AtomicLong lastId) {
        var handle = database.handle();
        commit(handle, write(handle, into -> into.accept(set), progress, lastId));
    }

    /// Saves a change set with what is to be noted of it in the same transaction.
    void save(ChangeSet set, Progress progress, AtomicLong lastId, Consumer<Handle> note) {
        var handle = database.handle();
        Store.Filling both = into -> {
            into.accept(set);
            note.accept(handle);
        };
        commit(handle, write(handle, both, progress, lastId));
    }

    /// Saves many change sets as one.
    void fill(Store.Filling filling, AtomicLong lastId) {
        var handle = database.handle();
        commit(handle, write(handle, filling, Progress.NONE, lastId));
    }

    private void commit(Handle handle, long number) {
        try {
            handle.commit();
            handle.execute("checkpoint sync");
        } catch (RuntimeException e) {
            confirm(number, e);
        }
    }

    private long write(Handle handle, Store.Filling filling, Progress progress, AtomicLong lastId) {
        try {
            return poured(handle, filling, progress, lastId);
        } catch (Problem | CancellationException e) {
            rollback(handle);
            throw e;
        } catch (Unwritten e) {
            rollback(handle);
            throw failed(e.reason());
        } catch (RuntimeException e) {
            rollback(handle);
            throw failed(e);
        } catch (OutOfMemoryError e) {
            database.drop(); // what was written of it goes when the file is opened again
            throw e;
        }
    }

    /// Others may read beside this and no longer.
    private long poured(Handle handle, Store.Filling filling, Progress progress, AtomicLong lastId) {
        try {
            database.requireInPlace();
            filling.pour(set -> lastId.accumulateAndGet(written(handle, set, progress), Math::max));
            ShopCounters.advance(handle, lastId.get());
            return ShopCounters.changeSets(handle);
        } finally {
            database.beside().end();
        }
    }

    private static long written(Handle handle, ChangeSet set, Progress progress) {
        try {
            return ChangeWriter.write(handle.getConnection(), set, progress);
        } catch (SQLException e) {
            throw new Unwritten(e);
        }
    }

    /// Brings a trouble of the database out of what pours.
    private static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient SQLException reason;

        Unwritten(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    private void rollback(Handle handle) {
        database.beside().end();
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            LOG.warn("A failed change could not be rolled back; the file is opened again", e);
            database.drop();
        }
    }

    /// The disk failed between commit and force: the file itself says whether the change set is in it.
    private void confirm(long number, RuntimeException e) {
        LOG.warn("Change set {} could not be forced to the disk; reading the file again", number, e);
        database.drop();
        var handle = database.handle();
        if (ShopCounters.changeSets(handle) < number) {
            throw failed(e);
        }
        force(handle, number);
    }

    /// A change set that is in the file is saved, whatever the disk says: the next one forces it too.
    private void force(Handle handle, long number) {
        try {
            handle.execute("checkpoint sync");
        } catch (RuntimeException e) {
            LOG.warn("Change set {} is in the file, but cannot be forced to the disk yet", number, e);
            database.drop();
        }
    }

    private RuntimeException failed(Exception e) {
        var problem = Troubles.saving(database.folder().orElse(null), e);
        if (problem.isPresent() && Troubles.isDisk(e)) {
            database.drop();
        }
        return problem.<RuntimeException>map(p -> p)
                .orElseGet(() -> e instanceof RuntimeException bug ? bug : new IllegalStateException(e));
    }
}
