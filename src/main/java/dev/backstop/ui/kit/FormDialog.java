package dev.backstop.ui.kit;

import dev.backstop.domain.value.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A form in a dialog. Ctrl+Enter or the button saves: first all rules are asked, then the caller saves; it closes
/// only when that worked. Left without saving, it can be had back as it was.
public final class FormDialog {
    /// Saves what the form's draft holds, mostly off the screen's thread, then tells how it went.
    public interface Saving {
        void save(Runnable done, Consumer<? super Problem> failed);
    }

    private final Texts texts;
    private final Form form;
    private final ModalBox box;
    private final EntryBox entry;
    private final Saving saving;
    private final Button save;
    private final Button cancel;

    private FormDialog(Layers layers, Texts texts, String title, Form form, String saveWords, Saving saving) {
        this.texts = texts;
        this.form = form;
        this.saving = saving;
        box = new ModalBox(form.getId() + "-dialog", title, 560).scrollingBody(form);
        entry = new EntryBox(layers, texts, box, title, form);
        save = Buttons.primary(form.getId() + "-save", saveWords, this::save);
        cancel = Buttons.of(form.getId() + "-cancel", texts.text("kit.dialog.cancel"), entry::leave);
        box.foot(Labels.muted(texts.text("kit.form.keys")), Labels.spring(), cancel, save);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    /// Opens the dialog with the focus on the first field. `saveWords` name what the button does ("Add product").
    public static FormDialog open(
            Layers layers, Texts texts, String title, Form form, String saveWords, Saving saving) {
        var dialog = new FormDialog(layers, texts, title, form, saveWords, saving);
        dialog.entry.open();
        form.focusFirst();
        return dialog;
    }

    /// A wider dialog.
    public FormDialog width(double width) {
        box.setPrefWidth(width);
        return this;
    }

    /// A line below the title.
    public FormDialog subtitle(String text) {
        box.subtitle(text);
        return this;
    }

    /// More in the foot, left of the buttons, for example to delete.
    public FormDialog extra(Node... nodes) {
        var foot = (HBox) save.getParent();
        foot.getChildren().removeFirst();
        foot.getChildren().addAll(0, List.of(nodes));
        return this;
    }

    /// A button that saves in another way, by the same rules; to be put among the `extra` ones.
    public Button also(String id, String words, Saving otherwise) {
        return Buttons.of(id, words, () -> save(otherwise));
    }

    /// Hands over the dialog's frame, for what listens inside it as long as it is open.
    public FormDialog whileOpen(Consumer<? super Node> listens) {
        listens.accept(box);
        return this;
    }

    /// Says above the foot what went wrong with something other than saving.
    public void trouble(Problem problem) {
        box.banner(texts.text(problem.what()));
    }

    /// Closes without saving, for what is done in another way.
    public void close() {
        entry.close();
    }

    private void save() {
        save(saving);
    }

    private void save(Saving how) {
        if (save.isDisabled()) {
            return;
        }
        box.banner("");
        var at = leaveField();
        if (!form.check()) {
            return;
        }
        save.setDisable(true);
        how.save(this::close, problem -> {
            save.setDisable(false);
            at.requestFocus();
            trouble(problem);
        });
    }

    /// What is being typed counts as entered, as if its field were left; gives where the focus was.
    private Node leaveField() {
        var at = box.getScene().getFocusOwner();
        save.requestFocus();
        return at == null ? save : at;
    }
}
