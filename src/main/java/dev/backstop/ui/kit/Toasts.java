package dev.backstop.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Short words at the bottom that something was done, with Undo where it can be undone. One at a time; three more
/// may wait.
///
/// Undo takes back the latest change, so a toast that offers it goes as soon as there is a later change, and never
/// waits: it would take back something else than what it says.
///
/// A toast stays 6 s, with Undo 10 s, and as long as the pointer or the keyboard rests on it.
public final class Toasts extends HBox {
    private static final int QUEUE = 3;
    /// So that in the narrowest window the buttons at the foot of a drawer stay free.
    private static final double WIDEST = 420;

    private final Texts texts;
    private final Deque<Toast> waiting = new ArrayDeque<>();
    private final Label words = new Label();
    private final PauseTransition stay = new PauseTransition();
    private @Nullable Toast shown;
    private @Nullable Node focusBefore;

    /// `ofTheMoment` is one that the next change makes old.
    private record Toast(String text, List<Step> steps, boolean ofTheMoment) {
        Duration stays() {
            return Duration.seconds(steps.isEmpty() ? 6 : 10);
        }
    }

    private record Step(String id, String words, Runnable take) {}

    Toasts(Texts texts) {
        super(12);
        this.texts = texts;
        setId("toast");
        getStyleClass().add("bs-toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        words.setId("toast-text");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        stay.setOnFinished(_ -> next());
        hoverProperty().or(focusWithinProperty()).addListener((_, _, used) -> {
            if (used) {
                stay.pause();
            } else if (shown != null) {
                stay.play();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                next();
            }
        });
    }

    /// Takes the keyboard to what the toast offers, if one is shown; it stays as long as the keyboard is there, and
    /// leads back to where that was.
    public boolean takeFocus() {
        if (shown == null || isFocusWithin()) {
            return shown != null;
        }
        focusBefore = getScene().getFocusOwner();
        getChildren().get(1).requestFocus();
        return true;
    }

    private void leaveFocus() {
        var before = focusBefore;
        focusBefore = null;
        if (before != null && isFocusWithin() && Objects.equals(before.getScene(), getScene())) {
            before.requestFocus();
        }
    }

    /// Says what was done, in the past tense.
    public void show(String text) {
        add(new Toast(text, List.of(), false));
    }

    /// Says at once that something was taken back or done again, in place of what was said of such a thing before:
    /// shown again after it, that would tell the order wrong.
    public void showNow(String text) {
        addFirst(new Toast(text, List.of(), true));
    }

    /// Says at once what was done, with a button that takes it back.
    public void show(String text, Runnable undo) {
        addFirst(new Toast(text, List.of(back(undo)), true));
    }

    /// The same, with a next step the owner may take beside it.
    public void show(String text, Runnable undo, String step, Runnable take) {
        addFirst(new Toast(text, List.of(new Step("toast-step", step, take), back(undo)), true));
    }

    private Step back(Runnable undo) {
        return new Step("toast-undo", texts.text("kit.toast.undo"), undo);
    }

    /// Says what was done, with a next step the owner may take.
    public void offer(String text, String step, Runnable take) {
        add(offered(text, step, take));
    }

    /// The same for an offer that may end before its time; what is returned takes it away.
    public Runnable offerForNow(String text, String step, Runnable take) {
        var toast = offered(text, step, take);
        add(toast);
        return () -> withdraw(toast);
    }

    /// The same, at once: of what the owner has just left.
    public Runnable offerNow(String text, String step, Runnable take) {
        var toast = offered(text, step, take);
        addFirst(toast);
        return () -> withdraw(toast);
    }

    private void withdraw(Toast toast) {
        waiting.remove(toast);
        if (toast.equals(shown)) {
            next();
        }
    }

    private static Toast offered(String text, String step, Runnable take) {
        return new Toast(text, List.of(new Step("toast-undo", step, take)), false);
    }

    /// Takes the toast away, and shows the next one if there is one.
    public void next() {
        stay.stop();
        leaveFocus();
        shown = waiting.poll();
        var toast = shown;
        setVisible(toast != null);
        if (toast == null) {
            return;
        }
        words.setText(toast.text());
        getChildren().setAll(words);
        for (var step : toast.steps()) {
            getChildren().add(Buttons.link(step.id(), step.words(), () -> {
                next();
                step.take().run();
            }));
        }
        getChildren().add(Buttons.icon("toast-close", Icon.CLOSE, texts.text("kit.toast.close"), this::next));
        setAccessibleText(toast.text());
        stay.setDuration(toast.stays());
        stay.playFromStart();
    }

    int waiting() {
        return waiting.size();
    }

    private void add(Toast toast) {
        while (waiting.size() >= QUEUE) {
            waiting.poll();
        }
        waiting.add(toast);
        if (shown == null) {
            next();
        }
    }

    private void addFirst(Toast toast) {
        waiting.removeIf(Toast::ofTheMoment);
        if (shown != null && !shown.ofTheMoment()) {
            waiting.addFirst(shown);
        }
        waiting.addFirst(toast);
        while (waiting.size() > QUEUE + 1) {
            waiting.removeLast();
        }
        next();
    }
}
