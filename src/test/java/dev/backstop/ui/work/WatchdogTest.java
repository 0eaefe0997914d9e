package dev.backstop.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A thread that is kept busy is noticed.
final class WatchdogTest {
    @Test
    void countsWhenTheScreenIsAway() throws InterruptedException {
        try (var screen = Executors.newSingleThreadExecutor();
                var dog = Watchdog.start(screen)) {
            var back = new CountDownLatch(1);
            screen.execute(() -> {
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(4 * Watchdog.LIMIT_MILLIS);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
            });
            screen.execute(() -> screen.execute(back::countDown));
            assertThat(back.await(20, TimeUnit.SECONDS)).isTrue();
            while (dog.blocks() == 0) {
                Thread.onSpinWait();
            }
            assertThat(dog.longestMillis()).isGreaterThan(Watchdog.LIMIT_MILLIS);
            dog.reset();
            assertThat(dog.longestMillis()).isLessThan(20_000);
        }
    }
}
