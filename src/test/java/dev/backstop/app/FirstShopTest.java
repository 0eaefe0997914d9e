package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that begins with nothing, by keyboard alone: each page says what to do next, and the keys stay where the work
/// is.
class FirstShopTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path folder;

    private Owner owner;

    @BeforeEach
    void open() {
        owner = new Owner(folder, CLOCK);
        owner.press("welcome-hand");
    }

    @AfterEach
    void close() {
        owner.close();
    }

    @Test
    void theFirstProductIsAskedForAtOnceAndTheKeysGoToItsLine() {
        enterAProduct();
        owner.waitFor("the keys at the first product", () -> hasKeys("catalog-table"));
        owner.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        owner.waitFor("the keys at the first supplier", () -> hasKeys("suppliers-first"));
    }

    @Test
    void pagesWithoutAnythingSayWhatToDoNext() {
        owner.waitFor("the form", owner::isAsked);
        owner.press(KeyCode.ESCAPE);
        owner.go("today");
        owner.waitFor("the way in by hand", () -> owner.sees("today-enter"));
        owner.go("orders");
        owner.waitFor("the first order", () -> owner.sees("orders-empty"));
        assertThat(owner.reads("orders-empty")).isEqualTo("Add an order");
        owner.go("purchasing");
        owner.waitFor("why nothing is planned", () -> owner.sees("plan-nobody"));
        owner.go("today");
        owner.press("today-enter");
        owner.waitFor("the form of a product", owner::isAsked);
    }

    private void enterAProduct() {
        owner.waitFor("the form", owner::isAsked);
        owner.type("product-sku", "MUG-BLUE");
        owner.type("product-title", "Blue mug");
        owner.type("product-price", "12.50");
        owner.save();
        owner.waitFor("the product", () -> owner.rows("catalog-table") == 1);
    }

    private boolean hasKeys(String id) {
        return Fx.call(() -> {
            var focused = owner.window().scene().getFocusOwner();
            return focused != null && Objects.equals(focused.getId(), id);
        });
    }
}
