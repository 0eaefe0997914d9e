package dev.backstop.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// A thread that speaks to the database: one for saving and most reading, one for reading beside it, one for backups.
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

    /// Runs the work there and gives its result, or throws what it threw; once the thread has ended, a
    /// `CancellationException`: whoever still asks then asks for a shop that nobody looks at any more.
    <T> T call(Callable<T> work) {
        return await(submitted(work));
    }

    void run(Runnable work) {
        await(submitted(Executors.callable(work)));
    }

    private <T> Future<T> submitted(Callable<T> work) {
        try {
            return executor.submit(work);
        } catch (RejectedExecutionException e) {
            throw (CancellationException) new CancellationException("The shop is closed").initCause(e);
        }
    }

    /// Whether it takes no more work.
    boolean isEnded() {
        return executor.isShutdown();
    }

    /// Ends the thread once all accepted work is done.
    void end() {
        executor.shutdown();
    }

    /// The same, and waits for that.
    void endAndWait() {
        end();
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            try {
                var _ = executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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
