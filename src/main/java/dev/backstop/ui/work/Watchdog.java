package dev.backstop.ui.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out when the screen's thread is kept from the owner for longer than 50 ms, and what it was doing then.
///
/// A thread of its own puts a mark through the screen's queue again and again and measures how long it waits there.
/// It costs little, but is meant for benches and for looking for a cause: the app starts it with
/// `-Dbackstop.watchdog=on`.
public final class Watchdog implements AutoCloseable {
    /// What the owner does not notice yet.
    public static final long LIMIT_MILLIS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long PAUSE_NANOS = 10_000_000;
    private static final int FRAMES = 25;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Executor screen;
    private final AtomicInteger blocks = new AtomicInteger();
    private final AtomicLong longestMillis = new AtomicLong();
    private volatile boolean closed;
    private long screenThread = -1;

    private Watchdog(Executor screen) {
        this.screen = screen;
    }

    /// Watches the thread that runs what is given to this executor, until closed.
    public static Watchdog start(Executor screen) {
        var dog = new Watchdog(screen);
        var thread = new Thread(dog::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
        return dog;
    }

    /// How many times the thread was away for longer than the limit.
    public int blocks() {
        return blocks.get();
    }

    /// The longest it was away.
    public long longestMillis() {
        return longestMillis.get();
    }

    /// Forgets what was seen so far, for example the start.
    public void reset() {
        blocks.set(0);
        longestMillis.set(0);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        while (!closed) {
            var mark = new Mark();
            long sent = System.nanoTime();
            long worked = cpuNanos(screenThread);
            screen.execute(mark);
            String seen = "";
            while (!mark.passed && !closed) {
                LockSupport.parkNanos(PAUSE_NANOS / 5);
                if (seen.isEmpty() && millisSince(sent) > LIMIT_MILLIS) {
                    seen = whatTheScreenDoes();
                }
            }
            long away = millisSince(sent);
            longestMillis.accumulateAndGet(away, Math::max);
            if (away > LIMIT_MILLIS) {
                blocks.incrementAndGet();
                LOG.warn("The screen's thread was away for {} ms, {} of them at work\n{}", away, atWork(worked), seen);
            }
            screenThread = mark.threadId;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /// What of the time the thread itself took; the rest it waited, for the machine to have time or for a drawing.
    private Object atWork(long before) {
        return before < 0 ? "?" : (cpuNanos(screenThread) - before) / 1_000_000;
    }

    private static long cpuNanos(long thread) {
        return thread < 0 ? -1 : THREADS.getThreadCpuTime(thread);
    }

    private static String whatTheScreenDoes() {
        Optional<StackTraceElement[]> trace = Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
                .map(entry -> entry.getValue())
                .findFirst();
        return trace.stream()
                .flatMap(Arrays::stream)
                .limit(FRAMES)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static final class Mark implements Runnable {
        private volatile boolean passed;
        private volatile long threadId = -1;

        @Override
        public void run() {
            threadId = Thread.currentThread().threadId();
            passed = true;
        }
    }
}
