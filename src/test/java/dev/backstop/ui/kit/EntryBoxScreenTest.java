package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is typed into a dialog and not saved can be had back, and is known when the window is closed.
class EntryBoxScreenTest {
    private final Texts texts = new Texts(Locale.UK, Clock.systemUTC());
    private final StringProperty name = new SimpleStringProperty("Bowl");
    private final Property<Boolean> low = new SimpleObjectProperty<>(false);
    private final List<String> saved = new ArrayList<>();
    private Layers layers;
    private Fx window;

    @BeforeEach
    void open() {
        layers = Fx.call(() -> new Layers(texts));
        window = Fx.showInLayers(layers, StackPane::new, 900, 700);
        Fx.run(() -> {
            var form = new Form(texts, "product");
            form.text("kit.chip.draft", name);
            form.check("kit.chip.low", low);
            FormDialog.open(layers, texts, "Add a product", form, "Add product", (done, _) -> {
                saved.add(name.get());
                done.run();
            });
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void leftWithNothingEnteredItSaysNothing() {
        window.press(KeyCode.ESCAPE);
        assertThat(layers.isModal()).isFalse();
        assertThat(window.sees("toast-text")).isFalse();
    }

    @Test
    void leftWithSomethingEnteredItComesBackAsItWas() {
        type("Bowl, blue");
        assertThat(Fx.call(layers::unsaved)).containsExactly("Add a product");
        window.press(KeyCode.ESCAPE);
        assertThat(layers.isModal()).isFalse();
        assertThat(toast()).isEqualTo("Not saved: Add a product.");
        assertThat(Fx.call(layers::unsaved)).as("what was left on purpose").isEmpty();
        window.fire("toast-undo");
        assertThat(window.find("product-draft", TextField.class).getText()).isEqualTo("Bowl, blue");
        assertThat(Fx.call(layers::unsaved)).containsExactly("Add a product");
        window.fire("product-form-save");
        assertThat(saved).containsExactly("Bowl, blue");
        assertThat(Fx.call(layers::unsaved)).isEmpty();
    }

    @Test
    void whatIsTypedAndTakenBackIsNothing() {
        type("Bowl, blue");
        type("Bowl");
        assertThat(Fx.call(layers::unsaved)).isEmpty();
        window.fire("product-form-cancel");
        assertThat(window.sees("toast-text")).isFalse();
    }

    @Test
    void whatIsFilledInByItselfIsNobodysEntry() {
        Fx.run(() -> name.set("Worked out"));
        window.press(KeyCode.ESCAPE);
        assertThat(window.sees("toast-text")).isFalse();
    }

    @Test
    void aTickIsAnEntryToo() {
        window.press(KeyCode.TAB);
        Fx.run(() -> window.find("product-low", CheckBox.class).fire());
        window.fire("product-form-cancel");
        assertThat(toast()).isEqualTo("Not saved: Add a product.");
    }

    @Test
    void theQuestionBeforeLeavingIsAskedOnce() {
        type("Bowl, blue");
        var gone = new ArrayList<String>();
        var dialogs = new Dialogs(layers, texts);
        Fx.run(() -> dialogs.unsaved(() -> gone.add("left")));
        Fx.run(() -> dialogs.unsaved(() -> gone.add("left")));
        Fx.settle();
        assertThat(layers.open()).hasSize(2);
        assertThat(window.find("unsaved-title", Label.class).getText()).isEqualTo("Not saved yet: Add a product");
        assertThat(window.find("unsaved-cancel", Button.class).isFocused()).isTrue();
        window.fire("unsaved-cancel");
        assertThat(gone).isEmpty();
        Fx.run(() -> dialogs.unsaved(() -> gone.add("left")));
        window.fire("unsaved-go");
        assertThat(gone).containsExactly("left");
    }

    @Test
    void whereAllIsSavedNothingIsAsked() {
        var gone = new ArrayList<String>();
        Fx.run(() -> new Dialogs(layers, texts).unsaved(() -> gone.add("left")));
        assertThat(gone).containsExactly("left");
    }

    private String toast() {
        return window.find("toast-text", Label.class).getText();
    }

    private void type(String text) {
        Fx.run(() -> window.find("product-draft", TextField.class).requestFocus());
        window.press(KeyCode.END);
        Fx.run(() -> window.find("product-draft", TextField.class).setText(text));
        Fx.settle();
    }
}
