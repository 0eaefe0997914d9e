package dev.backstop.ui.work;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A task under way: what it does, how far it is, and the wish to stop it. Its properties change on the screen's
/// thread only.
public final class Running implements Progress {
    /// The fraction while nobody knows how long it takes.
    public static final double UNKNOWN = -1;

    private static final double SECONDS_BEFORE_ESTIMATE = 10;
    private static final double SECONDS_BEFORE_WORDS = 0.3;

    /// Who may stop a task: the owner, or only a newer one of the same name, as where it reads what a page shows.
    enum Stop {
        BY_OWNER,
        BY_NEWER
    }

    private final Executor screen;
    private final Stop stop;
    private final ReadOnlyObjectWrapper<@Nullable Message> doing = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicReference<@Nullable State> latest = new AtomicReference<>();
    private final long began = System.nanoTime();
    private volatile boolean cancelled;
    private volatile boolean finished;

    private record State(double fraction, Message doing) {}

    Running(Executor screen, Stop stop) {
        this.screen = screen;
        this.stop = stop;
    }

    /// Reports from the task's thread; however many come, the screen gets only the newest.
    @Override
    public void at(int done, int total, Message what) {
        var state = new State(total <= 0 ? UNKNOWN : Math.clamp((double) done / total, 0, 1), what);
        if (latest.getAndSet(state) == null) {
            screen.execute(this::publish);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /// Asks the task to stop. It is never interrupted: it ends at its next safe place, and what it returns is
    /// dropped.
    public void cancel() {
        cancelled = true;
    }

    /// Whether the owner may stop it. What reads a page ends by itself, and a page that was not read would stay
    /// empty.
    public boolean isStoppable() {
        return stop == Stop.BY_OWNER && !cancelled;
    }

    public boolean isFinished() {
        return finished;
    }

    /// What is being done; absent until the task says it.
    public ReadOnlyObjectProperty<@Nullable Message> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /// How far it is, 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Seconds it will still take if it goes on as before; empty in the first ten seconds and while nobody knows.
    public OptionalLong secondsLeft() {
        double done = fraction.get();
        double elapsed = elapsed();
        return done <= 0 || elapsed < SECONDS_BEFORE_ESTIMATE
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(elapsed * (1 - done) / done));
    }

    /// Whether it has taken long enough to be told of; what is done at once would only flash by.
    public boolean isWorthTelling() {
        return doing.get() != null && elapsed() >= SECONDS_BEFORE_WORDS;
    }

    private double elapsed() {
        return (System.nanoTime() - began) / 1e9;
    }

    void finish() {
        finished = true;
    }

    private void publish() {
        var state = latest.getAndSet(null);
        if (state != null && !finished) {
            doing.set(state.doing());
            fraction.set(state.fraction());
        }
    }
}
