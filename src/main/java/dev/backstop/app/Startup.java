package dev.backstop.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ObservableList;

/// Tells how long the start takes, from the process's start to a painted frame. Speaks only with
/// `-Dbackstop.startup=print`,
/// or, more exactly than the system knows it, with the start in milliseconds since 1970 in place of `print`.
final class Startup {
    private static final String ASKED = System.getProperty("backstop.startup", "");
    private static final boolean PRINTS = !ASKED.isEmpty();

    private Startup() {}

    /// Says that this point has been reached.
    static void reached(String point) {
        if (PRINTS) {
            var began = ASKED.matches("\\d{13}")
                    ? Instant.ofEpochMilli(Long.parseLong(ASKED))
                    : ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
            long millis = Duration.between(began, Instant.now()).toMillis();
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println("startup " + point + " " + millis + " ms");
        }
    }

    /// Says when what is in the scene now has been painted: at the second pulse from now.
    static void painted(String point) {
        if (!PRINTS) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 3) {
                    stop();
                    reached(point);
                }
            }
        }.start();
    }

    /// Says after each of the changes where the owner is, once no work is under way and it has been painted; for
    /// whoever drives the window from outside.
    static void follow(ObservableList<?> running, Supplier<String> where, Observable... changes) {
        if (!PRINTS) {
            return;
        }
        InvalidationListener listener = _ -> {
            if (running.isEmpty()) {
                painted("at " + where.get());
            }
        };
        running.addListener(listener);
        for (var change : changes) {
            change.addListener(listener);
        }
    }

    /// Says when the first work has been done and its result painted.
    static void whenIdle(ObservableList<?> running, String point) {
        if (!PRINTS) {
            return;
        }
        if (running.isEmpty()) {
            painted(point);
            return;
        }
        running.addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable observable) {
                if (running.isEmpty()) {
                    running.removeListener(this);
                    painted(point);
                }
            }
        });
    }
}
