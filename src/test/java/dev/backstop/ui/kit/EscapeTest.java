package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Esc closes a dialog wherever the keyboard is in it.
final class EscapeTest {
    /// What was typed goes by the first, the dialog by the second: not both at once.
    @Test
    void givesAQuantityBackBeforeItClosesTheDialog() {
        Fx.run(() -> {
            var texts = new Texts(Locale.UK, Clock.systemUTC());
            var layers = new Layers(texts);
            var quantity = new QuantityField(texts);
            new Scene(layers, 600, 400);
            var cancelled = new AtomicInteger();
            layers.open(new VBox(quantity), cancelled::incrementAndGet);
            quantity.show(28);
            quantity.setText("9");

            Event.fireEvent(quantity, escape());
            assertThat(quantity.getText()).isEqualTo("28");
            assertThat(cancelled).hasValue(0);
            Event.fireEvent(quantity, escape());
            assertThat(cancelled).hasValue(1);
        });
    }

    private static KeyEvent escape() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
    }

    @Test
    void closesADialogFromItsListsAndTablesToo() {
        Fx.run(() -> {
            var layers = new Layers(new Texts(Locale.UK, Clock.systemUTC()));
            var list = new ListView<String>();
            var table = new TableView<String>();
            var field = new TextField();
            var box = new VBox(list, table, field);
            new Scene(layers, 600, 400);
            var cancelled = new AtomicInteger();
            layers.open(box, cancelled::incrementAndGet);
            layers.applyCss();
            layers.layout();

            for (var node : box.getChildren()) {
                Event.fireEvent(node, escape());
            }

            assertThat(cancelled).hasValue(3);
        });
    }
}
