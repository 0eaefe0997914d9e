package dev.backstop.ui.work;

import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Runs what takes time off the screen's thread, and brings the result back to it. The only place where screens
/// meet threads.
///
/// All methods are called on the screen's thread, and so are all callbacks. A failure is never lost: it goes to the
/// one place given.
public final class Work {
    private final Executor background;
    private final Executor screen;
    private final Problems problems;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final ObservableList<Running> runningView = FXCollections.unmodifiableObservableList(running);
    private final Map<String, Running> newest = new HashMap<>();

    public Work(Executor background, Executor screen, Problems problems) {
        this.background = background;
        this.screen = screen;
        this.problems = problems;
    }

    /// Work that does everything at once on the caller's thread, for tests.
    public static Work direct(Problems problems) {
        return new Work(Runnable::run, Runnable::run, problems);
    }

    /// Runs the task and hands over its result, unless it was cancelled meanwhile. Failures go to the one problem
    /// handler.
    public <T> Running run(Function<Progress, T> task, Consumer<? super T> done) {
        return start(new Running(screen, Running.Stop.BY_OWNER), task, done, problems::show);
    }

    /// The same, for a caller that shows expected troubles in its own place (a form). Bugs still go to the one
    /// handler.
    public <T> Running run(Function<Progress, T> task, Consumer<? super T> done, Consumer<? super Problem> failed) {
        return start(new Running(screen, Running.Stop.BY_OWNER), task, done, failed);
    }

    /// Makes a change, for a caller that shows expected troubles in its own place.
    public Running change(Runnable change, Runnable done, Consumer<? super Problem> failed) {
        return run(
                _ -> {
                    change.run();
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    /// Runs the task; a newer one of the same name replaces it: the older is cancelled, and what it still returns
    /// is dropped.
    public <T> Running latest(String name, Function<Progress, T> task, Consumer<? super T> done) {
        return latest(name, task, done, problems::show);
    }

    /// The same, for a caller that shows expected troubles in its own place.
    public <T> Running latest(
            String name, Function<Progress, T> task, Consumer<? super T> done, Consumer<? super Problem> failed) {
        var mine = new Running(screen, Running.Stop.BY_NEWER);
        var older = newest.put(name, mine);
        if (older != null) {
            older.cancel();
        }
        return start(mine, task, done, failed);
    }

    /// The same for a task that tells no progress.
    public <T> Running latest(String name, Supplier<T> task, Consumer<? super T> done) {
        return latest(name, _ -> task.get(), done);
    }

    /// Shows an expected trouble where all are shown, for a caller that has to tidy up besides.
    public void trouble(Problem problem) {
        problems.show(problem);
    }

    /// What is under way now, oldest first.
    public ObservableList<Running> running() {
        return runningView;
    }

    /// Asks everything under way to stop, as the app does when it closes.
    public void cancelAll() {
        running.forEach(Running::cancel);
    }

    private <T> Running start(
            Running mine, Function<Progress, T> task, Consumer<? super T> done, Consumer<? super Problem> failed) {
        running.add(mine);
        background.execute(() -> {
            Outcome<T> outcome = Outcome.of(task, mine);
            screen.execute(() -> finish(mine, outcome, done, failed));
        });
        return mine;
    }

    private <T> void finish(
            Running mine, Outcome<T> outcome, Consumer<? super T> done, Consumer<? super Problem> failed) {
        mine.finish();
        running.remove(mine);
        newest.values().remove(mine);
        switch (outcome) {
            case Outcome.Failed<T>(Problem problem) -> {
                if (!mine.cancelled()) {
                    failed.accept(problem);
                }
            }
            case Outcome.Failed<T>(CancellationException bug) -> {
                if (!mine.cancelled()) {
                    problems.bug(bug);
                }
            }
            case Outcome.Failed<T>(Throwable bug) -> problems.bug(bug);
            case Outcome.Done<T>(T value) -> {
                if (!mine.cancelled()) {
                    deliver(value, done);
                }
            }
        }
    }

    /// A mistake in showing a result is caught here too, so that it is reported like any other.
    private <T> void deliver(T value, Consumer<? super T> done) {
        try {
            done.accept(value);
        } catch (RuntimeException e) {
            problems.failed(e);
        }
    }

    /// How a task ended.
    private sealed interface Outcome<T> {
        record Done<T>(@Nullable T value) implements Outcome<T> {}

        record Failed<T>(Throwable thrown) implements Outcome<T> {}

        static <T> Outcome<T> of(Function<Progress, T> task, Progress progress) {
            try {
                return new Done<>(task.apply(progress));
            } catch (RuntimeException | Error e) {
                return new Failed<>(e);
            }
        }
    }
}
