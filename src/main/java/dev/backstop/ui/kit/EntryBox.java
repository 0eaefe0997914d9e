package dev.backstop.ui.kit;

import java.util.List;
import javafx.scene.Node;

/// A dialog in which something is entered. Left without saving, by Esc or Cancel, it loses nothing: a line says what
/// is not saved and brings the dialog back as it was.
public final class EntryBox {
    private final Layers layers;
    private final Texts texts;
    private final ModalBox box;
    private final String title;
    private final Entered entered;
    private final Layers.Unsaved unsaved = this::unsaved;
    private Runnable forget = () -> {};

    /// `part` is where in the box something is entered.
    public EntryBox(Layers layers, Texts texts, ModalBox box, String title, Node part) {
        this.layers = layers;
        this.texts = texts;
        this.box = box;
        this.title = title;
        entered = new Entered(part, box);
    }

    /// Opens the dialog, anew or as it was left.
    public void open() {
        forget.run();
        layers.watch(unsaved);
        layers.open(box, this::leave);
    }

    /// Leaves the dialog without saving.
    public void leave() {
        close();
        if (entered.isChanged()) {
            forget = layers.toasts()
                    .offerNow(texts.text("kit.unsaved.left", title), texts.text("kit.unsaved.back"), this::open);
        }
    }

    /// Closes the dialog when what it is for is done.
    public void close() {
        layers.forget(unsaved);
        layers.close(box);
    }

    private List<String> unsaved() {
        return entered.isChanged() ? List.of(title) : List.of();
    }
}
