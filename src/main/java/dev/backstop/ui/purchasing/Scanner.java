package dev.backstop.ui.purchasing;

import dev.backstop.domain.value.Barcode;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A barcode scanner, which is a keyboard that types digits and Enter wherever the focus is.
///
/// What it types is told from an entry by what it is and not by how fast it comes: digits alone, as many as a
/// barcode has, with a right check digit, and Enter at once. The field that had the focus gets its text back.
final class Scanner {
    private final StringBuilder digits = new StringBuilder();
    private final Consumer<Barcode> scanned;
    private @Nullable TextInputControl field;
    private String before = "";

    private Scanner(Consumer<Barcode> scanned) {
        this.scanned = scanned;
    }

    /// Tells what is scanned while the focus is inside that part of the window.
    static void listen(Node part, Consumer<Barcode> scanned) {
        var scanner = new Scanner(scanned);
        part.addEventFilter(KeyEvent.KEY_TYPED, event -> scanner.typed(part, event));
        part.addEventFilter(KeyEvent.KEY_PRESSED, scanner::pressed);
    }

    private void typed(Node part, KeyEvent event) {
        var text = event.getCharacter();
        boolean isDigit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        if (!isDigit || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            digits.setLength(0);
            return;
        }
        if (digits.isEmpty()) {
            field = part.getScene().getFocusOwner() instanceof TextInputControl input ? input : null;
            before = field == null ? "" : field.getText();
        }
        digits.append(text);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isDigitKey() || event.getCode() == KeyCode.UNDEFINED) {
            return;
        }
        var run = digits.toString();
        digits.setLength(0);
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && Barcode.isValid(run)) {
            event.consume();
            if (field != null) {
                field.setText(before);
                field.selectAll();
            }
            scanned.accept(new Barcode(run));
        }
    }
}
