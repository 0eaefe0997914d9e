package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In a window 600 high, a dialog of 200 has its top at 200.
class ScrimTest {
    private final Region dialog = new Region();
    private Fx window;

    @BeforeEach
    void open() {
        dialog.setPrefWidth(400);
        dialog.setFocusTraversable(true);
        window = Fx.show(() -> new Scrim(dialog), 800, 600);
        Fx.run(dialog::requestFocus);
        high(200);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void isInTheMiddleUntilItIsWorkedIn() {
        assertThat(top()).isEqualTo(200);
        high(300);
        assertThat(top()).isEqualTo(150);
    }

    @Test
    void growsDownwardsUnderTheOwnersHands() {
        window.press(KeyCode.DIGIT1);
        high(300);
        assertThat(top()).isEqualTo(200);
        high(100);
        assertThat(top()).isEqualTo(200);
    }

    @Test
    void goesUpWhereTheWindowEnds() {
        window.press(KeyCode.DIGIT1);
        high(450);
        assertThat(top()).isEqualTo(600 - 24 - 450);
        high(200);
        assertThat(top()).as("stays where it is").isEqualTo(600 - 24 - 450);
        high(2000);
        assertThat(top()).isEqualTo(24);
    }

    private void high(double height) {
        Fx.run(() -> dialog.setPrefHeight(height));
        Fx.settle();
    }

    private double top() {
        return Fx.call(dialog::getLayoutY);
    }
}
