package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed is written in the colour of text, whatever stands below the field: black cannot be read on dark.
class FieldColourTest {
    private static final int FIELDS = 4;

    private final Texts texts = new Texts(Locale.UK, Clock.systemUTC());

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aHintLeavesTheColourOfWhatIsTyped(Theme theme) {
        var fields = new ArrayList<TextField>();
        try (var fx = Fx.show(() -> new StackPane(form(fields)), 500, 500, theme)) {
            assertThat(fx.sees("colour-ok")).isTrue();
            var colours =
                    Fx.call(() -> fields.stream().map(FieldColourTest::colour).toList());
            assertThat(colours).hasSize(FIELDS).containsOnly(colours.getFirst()).doesNotContain(Color.BLACK);
        }
    }

    private Form form(ArrayList<TextField> fields) {
        var form = new Form(texts, "colour");
        for (var key : new String[] {"kit.chip.ok", "kit.chip.low", "kit.chip.medium", "kit.chip.high"}) {
            var field = form.text(key, new SimpleStringProperty("3.50"));
            if (!key.equals("kit.chip.ok")) {
                field.hint("Used where no supplier states one.");
            }
            fields.add(field.control());
        }
        return form;
    }

    private static Color colour(TextField field) {
        return field.lookupAll(".text").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().equals("3.50"))
                .map(text -> (Color) text.getFill())
                .findFirst()
                .orElseThrow();
    }
}
