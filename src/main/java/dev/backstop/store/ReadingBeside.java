package dev.backstop.store;

import dev.backstop.domain.value.Problem;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers others while a large change is being written, on a connection and a thread of its own: from what was saved
/// before it, each answer of one moment.
///
/// It begins before the first record is written, while all is well, and ends before a change is committed or taken
/// back: who asks then waits, so that nobody is ever shown a change that the disk may still refuse. Whoever finds it
/// ended was not answered, and asks on the store's own thread.
final class ReadingBeside {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingBeside.class);

    private final StoreThread thread = new StoreThread("backstop-reading");
    private volatile boolean open;
    private @Nullable Handle handle;

    /// An answer, which may be null.
    record Answer<R>(R value) {}

    /// Lets others read from now on; where that cannot be, they wait as they would have.
    synchronized void begin(String url) {
        if (handle != null) {
            return;
        }
        try {
            handle = Database.connected(url);
            handle.execute("set session characteristics as transaction isolation level snapshot");
            handle.commit();
            open = true;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Nobody can read while a change is being saved", e);
            end();
        }
    }

    /// Lets nobody read any more, once whoever reads has his answer.
    void end() {
        open = false; // whoever asks from now on does not get in before this one
        letGo();
    }

    private synchronized void letGo() {
        var ended = handle;
        handle = null;
        if (ended != null) {
            try {
                ended.close();
            } catch (RuntimeException e) {
                LOG.debug("The connection for reading could not be closed", e);
            }
        }
    }

    /// The answer to a question; empty where it was not asked.
    <R> Optional<Answer<R>> ask(Function<Handle, R> question) {
        return open ? thread.call(() -> answer(question)) : Optional.empty();
    }

    private synchronized <R> Optional<Answer<R>> answer(Function<Handle, R> question) {
        var asked = handle;
        if (asked == null) {
            return Optional.empty();
        }
        try {
            var answer = question.apply(asked);
            asked.rollback();
            return Optional.of(new Answer<>(answer));
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            end();
            throw Troubles.saving(null, e)
                    .<RuntimeException>map(problem -> problem)
                    .orElse(e);
        }
    }

    /// Ends for good, once all questions are answered.
    void close() {
        thread.endAndWait();
    }
}
