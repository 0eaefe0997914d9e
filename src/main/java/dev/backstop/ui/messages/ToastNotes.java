package dev.backstop.ui.messages;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;

/// Says what was done in a toast, and a trouble in a dialog.
final class ToastNotes implements Notes {
    private final Layers layers;
    private final Texts texts;

    ToastNotes(Layers layers, Texts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    @Override
    public void say(Message done) {
        layers.toasts().show(texts.text(done));
    }

    @Override
    public void undoable(Message done, Runnable undo) {
        layers.toasts().show(texts.text(done), undo);
    }

    @Override
    public void offer(Message done, Message step, Runnable take) {
        layers.toasts().offer(texts.text(done), texts.text(step), take);
    }

    @Override
    public void trouble(Problem problem) {
        new Dialogs(layers, texts).show(problem);
    }
}
