package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The small dialogs: a trouble in plain words, a bug with its code, a question before what cannot be undone.
public final class Dialogs {
    private static final double WIDTH = 480;
    private static final String UNSAVED = "unsaved";

    private final Layers layers;
    private final Texts texts;

    public Dialogs(Layers layers, Texts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    /// Says what happened, what was kept and what to do.
    public void show(Problem problem) {
        say(problem.what());
    }

    /// Says something that must be read. The first sentence is the title, the rest stands below it.
    public void say(Message message) {
        var text = texts.text(message);
        int end = firstSentence(text);
        var box = new ModalBox("problem", text.substring(0, end), WIDTH).icon(Icon.TROUBLE, Tone.DANGER);
        if (end < text.length()) {
            box.subtitle(text.substring(end).strip());
        }
        open(box, closing(box));
    }

    /// Says that something went wrong on our side, with a short code and the report to copy.
    public void bug(String code, String report) {
        var box = new ModalBox("bug", texts.text("kit.bug.title"), WIDTH)
                .icon(Icon.TROUBLE, Tone.DANGER)
                .subtitle(texts.text("kit.bug.text", code));
        var copy = Buttons.of("bug-copy", Icon.COPY, texts.text("kit.bug.copy"), () -> copy(report));
        open(box, copy, closing(box));
    }

    /// Asks before something that cannot be undone. The button says what will happen.
    public void confirm(Message title, Message consequences, Message action, Runnable act) {
        var box = new ModalBox("confirm", texts.text(title), WIDTH)
                .icon(Icon.TROUBLE, Tone.WARNING)
                .subtitle(texts.text(consequences));
        question(box, Buttons.danger("confirm-go", texts.text(action), () -> answered(box, act)));
    }

    /// Asks before something large that can be undone afterwards.
    public void ask(Message title, Message consequences, Message action, Runnable act) {
        var box = new ModalBox("ask", texts.text(title), WIDTH).subtitle(texts.text(consequences));
        question(box, Buttons.primary("ask-go", texts.text(action), () -> answered(box, act)));
    }

    /// Leaves the shop or the window by `go`: at once where all that was entered is saved, else once the owner has
    /// agreed to lose it. However often the owner wishes to leave, it is asked once.
    public void unsaved(Runnable go) {
        var what = layers.unsaved();
        if (what.isEmpty()) {
            go.run();
        } else if (layers.open().stream().noneMatch(box -> UNSAVED.equals(box.getId()))) {
            var box = new ModalBox(UNSAVED, texts.text("kit.unsaved.title", String.join(", ", what)), WIDTH)
                    .icon(Icon.TROUBLE, Tone.WARNING)
                    .subtitle(texts.text("kit.unsaved.lost"));
            var leave = Buttons.danger("unsaved-go", texts.text("kit.unsaved.go"), () -> answered(box, go));
            question(box, "kit.unsaved.stay", leave);
        }
    }

    private void question(ModalBox box, Button go) {
        question(box, "kit.dialog.cancel", go);
    }

    private void question(ModalBox box, String cancel, Button go) {
        open(box, Buttons.of(box.getId() + "-cancel", texts.text(cancel), () -> layers.close(box)), go);
    }

    private void answered(ModalBox box, Runnable act) {
        layers.close(box);
        act.run();
    }

    private Button closing(ModalBox box) {
        return Buttons.primary(box.getId() + "-close", texts.text("kit.dialog.close"), () -> layers.close(box));
    }

    private void open(ModalBox box, Button... buttons) {
        box.foot(buttons);
        layers.open(box, () -> layers.close(box));
    }

    private static void copy(String report) {
        var content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static int firstSentence(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if ((text.charAt(i) == '.' || text.charAt(i) == '?')
                    && Character.isWhitespace(text.charAt(i + 1))
                    && i > 8) {
                return i + 1;
            }
        }
        return text.length();
    }
}
