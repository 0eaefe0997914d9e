package dev.backstop.ui.kit;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A barcode scanner, which is a keyboard that types a code and Enter wherever the focus is.
///
/// What it types is told from an entry by what it is and not by how fast it comes: nothing but a code in one run, and
/// Enter at once. The field that had the focus gets its text back.
public final class Scanner {
    private static final char DELETE = 127;

    private final Predicate<String> isCode;
    private final Consumer<String> scanned;
    private final StringBuilder run = new StringBuilder();
    private @Nullable Node focus;
    private String before = "";

    private Scanner(Predicate<String> isCode, Consumer<String> scanned) {
        this.isCode = isCode;
        this.scanned = scanned;
    }

    /// Tells what is scanned while the focus is inside that part of the window; `isCode` knows codes from entries.
    public static void listen(Node part, Predicate<String> isCode, Consumer<String> scanned) {
        var scanner = new Scanner(isCode, scanned);
        part.addEventFilter(KeyEvent.KEY_TYPED, event -> scanner.typed(part, event));
        part.addEventFilter(KeyEvent.KEY_PRESSED, scanner::pressed);
    }

    private void typed(Node part, KeyEvent event) {
        var text = event.getCharacter();
        boolean isWriting = text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) != DELETE;
        if (!isWriting || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            run.setLength(0);
            return;
        }
        var owner = part.getScene().getFocusOwner();
        if (run.isEmpty() || owner != focus || isRewritten(owner)) {
            run.setLength(0);
            focus = owner;
            before = owner instanceof TextInputControl input ? input.getText() : "";
        }
        run.append(text);
    }

    /// Whether a field has another text than what was typed into it made: what is typed now has nothing to do with
    /// that.
    private boolean isRewritten(@Nullable Node owner) {
        return owner instanceof TextInputControl input
                && (input.getText() == null || !input.getText().contains(run));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
            if (isEditing(event.getCode())) {
                run.setLength(0);
            }
            return;
        }
        var code = run.toString().strip();
        run.setLength(0);
        if (!code.isEmpty() && isCode.test(code)) {
            event.consume();
            if (focus instanceof TextInputControl input) {
                input.setText(before);
                input.selectAll();
            }
            scanned.accept(code);
        }
    }

    /// Keys that only people press: they move or take away what was typed.
    private static boolean isEditing(KeyCode code) {
        return code.isNavigationKey()
                || code == KeyCode.TAB
                || code == KeyCode.BACK_SPACE
                || code == KeyCode.DELETE
                || code == KeyCode.ESCAPE;
    }
}
