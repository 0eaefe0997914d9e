package dev.backstop.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Results arrive, the newest wins, failures are never lost, cancelling leaves nothing behind.
final class WorkTest {
    private final List<Object> shown = new ArrayList<>();
    private final Problems problems = new Problems() {
        @Override
        public void show(Problem problem) {
            shown.add(problem);
        }

        @Override
        public void bug(Throwable thrown) {
            shown.add(thrown);
        }
    };

    @Test
    void handsOverTheResult() {
        var results = new ArrayList<Integer>();
        Work.direct(problems).run(_ -> 42, results::add);
        assertThat(results).containsExactly(42);
        assertThat(shown).isEmpty();
    }

    @Test
    void sendsTroublesAndBugsToTheOnePlace() {
        var trouble = new Problem(Message.of("kit.form.notWhole"));
        var bug = new IllegalStateException("bug");
        var work = Work.direct(problems);
        work.run(
                _ -> {
                    throw trouble;
                },
                result -> shown.add(result));
        work.run(
                _ -> {
                    throw bug;
                },
                result -> shown.add(result));
        work.run(_ -> 1, _ -> {
            throw bug;
        });
        assertThat(shown).containsExactly(trouble, bug, bug);
    }

    @Test
    void letsACallerShowItsOwnTroubles() {
        var trouble = new Problem(Message.of("kit.form.notWhole"));
        var own = new ArrayList<Problem>();
        Work.direct(problems)
                .run(
                        _ -> {
                            throw trouble;
                        },
                        result -> shown.add(result),
                        own::add);
        assertThat(own).containsExactly(trouble);
        assertThat(shown).isEmpty();
    }

    @Test
    void theNewestOfANameWins() {
        var background = new Later();
        var work = new Work(background::add, Runnable::run, problems);
        var results = new ArrayList<String>();
        var first = work.latest("search", () -> "first", results::add);
        work.latest("search", () -> "second", results::add);
        work.latest("other", () -> "other", results::add);
        assertThat(first.cancelled()).isTrue();
        background.runAll();
        assertThat(results).containsExactly("second", "other");
        assertThat(work.running()).isEmpty();
    }

    @Test
    void aCancelledTaskEndsByItselfAndItsResultIsDropped() {
        var background = new Later();
        var work = new Work(background::add, Runnable::run, problems);
        var results = new ArrayList<String>();
        var running = work.run(
                progress -> {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    return "done";
                },
                results::add);
        running.cancel();
        background.runAll();
        assertThat(results).isEmpty();
        assertThat(shown).isEmpty();
        assertThat(running.isFinished()).isTrue();
    }

    @Test
    void showsOnlyTheNewestProgress() {
        var screen = new Later();
        var work = new Work(Runnable::run, screen::add, problems);
        var running = work.run(
                progress -> {
                    for (int i = 1; i <= 1000; i++) {
                        progress.at(i, 2000, Message.of("kit.form.notWhole"));
                    }
                    return true;
                },
                _ -> {});
        assertThat(work.running()).containsExactly(running);
        assertThat(screen.size()).as("one look at the progress, one end").isEqualTo(2);
        screen.runOne();
        assertThat(running.fractionProperty().get()).isEqualTo(0.5);
        screen.runAll();
        assertThat(work.running()).isEmpty();
    }

    @Test
    void runsOffTheCallersThreadAndComesBackToTheScreens() throws InterruptedException {
        var screen = new LinkedBlockingQueue<Runnable>();
        var released = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var work = new Work(pool, screen::add, problems);
            work.run(
                    _ -> {
                        awaiting(released);
                        return Thread.currentThread();
                    },
                    threads::add);
            assertThat(work.running()).hasSize(1);
            released.countDown();
            var end = screen.poll(20, TimeUnit.SECONDS);
            assertThat(end).isNotNull();
            end.run();
        }
        assertThat(threads).singleElement().isNotEqualTo(Thread.currentThread());
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An executor that waits until it is told.
    private static final class Later {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void add(Runnable task) {
            waiting.add(task);
        }

        int size() {
            return waiting.size();
        }

        void runOne() {
            waiting.remove().run();
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                runOne();
            }
        }
    }
}
