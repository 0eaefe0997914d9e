package dev.backstop.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.backstop.domain.catalog.Channel;
import dev.backstop.store.Store;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Times what an owner waits for, and how long somebody else would have to wait for the store meanwhile.
final class Waits {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long BETWEEN_LOOKS_NANOS = 5_000_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private @Nullable Store watched;

    /// From now on it is seen how long that store keeps others waiting.
    void watch(Store store) {
        watched = store;
    }

    void of(String what, Runnable task) {
        var _ = of(what, () -> {
            task.run();
            return true;
        });
    }

    <T> T of(String what, Supplier<T> task) {
        var look = watched == null ? null : new Look(watched);
        long cpu = SYSTEM.getProcessCpuTime();
        long began = System.nanoTime();
        try {
            return task.get();
        } finally {
            var said = new LinkedHashMap<String, Object>();
            said.put("what", what);
            said.put("ms", millis(System.nanoTime() - began));
            said.put("cpuMs", millis(SYSTEM.getProcessCpuTime() - cpu));
            if (look != null) {
                said.put("storeWaitMs", millis(look.longest()));
                said.put("storeAt", look.busyWith());
            }
            out.println(Json.of(said));
        }
    }

    /// What is used after a collection.
    void heap(String when) {
        System.gc();
        var runtime = Runtime.getRuntime();
        var said = new LinkedHashMap<String, Object>();
        said.put("what", when);
        said.put("mb", runtime.totalMemory() - runtime.freeMemory() >> 20);
        out.println(Json.of(said));
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e5) / 10.0;
    }

    /// Asks the store something small again and again.
    private static final class Look {
        private final Store store;
        private final Thread thread = new Thread(this::ask, "look");
        private final Thread watcher = new Thread(this::see, "see");
        private final Map<String, Integer> seen = new TreeMap<>();
        private volatile boolean ended;
        private long longest;

        Look(Store store) {
            this.store = store;
            thread.setDaemon(true);
            thread.start();
            watcher.setDaemon(true);
            watcher.start();
        }

        long longest() {
            ended = true;
            try {
                thread.join();
                watcher.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return longest;
        }

        private void ask() {
            while (!ended) {
                long asked = System.nanoTime();
                try {
                    store.count(Channel.class);
                } catch (CancellationException _) {
                    return;
                }
                longest = Math.max(longest, System.nanoTime() - asked);
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            }
        }

        private void see() {
            while (!ended) {
                Thread.getAllStackTraces().forEach((thread, frames) -> {
                    if (thread.getName().equals("backstop-store")) {
                        Stream.of(frames)
                                .filter(frame -> frame.getClassName().startsWith("dev.backstop.store."))
                                .map(frame -> frame.getClassName().substring("dev.backstop.store.".length()) + "."
                                        + frame.getMethodName())
                                .findFirst()
                                .ifPresent(at -> seen.merge(at, 1, Integer::sum));
                    }
                });
                LockSupport.parkNanos(2 * BETWEEN_LOOKS_NANOS);
            }
        }

        /// The methods that the store's thread was seen in most often, with how often in a hundredth of a second.
        Map<String, Integer> busyWith() {
            seen.values().removeIf(times -> times < 5);
            return seen;
        }
    }
}
