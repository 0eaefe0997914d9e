package dev.backstop.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A thread that speaks to the database: one for all reading and saving, one for backups.
///
/// An interrupt inside H2 closes the file for everybody, so nobody else ever runs there: callers wait for
/// the answer, and an interrupt of a caller is kept for the caller until the answer is there. Not a daemon:
/// the program does not end in mid-write.
final class StoreThread {
    private final ExecutorService executor;

    StoreThread(String name) {
        executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon(false).factory());
    }

    /// Runs the work there and gives its result, or throws what it threw.
    <T> T call(Callable<T> work) {
        return await(executor.submit(work));
    }

    void run(Runnable work) {
        await(executor.submit(work));
    }

    /// Ends the thread once all accepted work is done.
    void end() {
        executor.shutdown();
    }

    private static <T> T await(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException cause -> cause;
            case Error cause -> throw cause;
            case null, default -> new IllegalStateException(e);
        };
    }
}
