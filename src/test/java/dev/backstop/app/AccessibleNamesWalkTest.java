package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the keyboard can go to has a name that a screen reader can say, on every page and in its forms.
class AccessibleNamesWalkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path folder;

    private Owner owner;

    @BeforeEach
    void open() {
        owner = new Owner(folder, CLOCK);
        owner.press("welcome-sample");
        owner.waitFor("Today", () -> owner.rows("lane-listings") > 0);
    }

    @AfterEach
    void close() {
        owner.close();
    }

    @Test
    void everythingTheKeyboardReachesHasAName() {
        var nameless = new ArrayList<String>();
        for (var page : List.of("today", "catalog", "suppliers", "orders", "purchasing", "listings", "messages")) {
            owner.go(page);
            owner.waitFor("the page", () -> Fx.call(() -> owner.window().sees("nav-" + page)));
            look(page, nameless);
        }
        owner.press(KeyCode.COMMA, KeyCode.CONTROL);
        look("settings", nameless);
        for (var page : List.of("catalog", "suppliers", "orders", "purchasing")) {
            owner.go(page);
            owner.press(KeyCode.N, KeyCode.CONTROL);
            owner.waitFor("the form of " + page, owner::isAsked);
            look("form of " + page, nameless);
            owner.press(KeyCode.ESCAPE);
        }
        assertThat(nameless).isEmpty();
    }

    private void look(String where, List<String> nameless) {
        Fx.settle();
        Fx.run(() -> {
            var all = all(owner.window().scene().getRoot()).toList();
            all.stream()
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane))
                    .filter(node -> !hasName(node, all))
                    .forEach(node -> nameless.add(where + ": " + node));
        });
    }

    private static boolean hasName(Node node, List<Node> all) {
        var said = node.getAccessibleText();
        return said != null && !said.isBlank()
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()
                || all.stream().anyMatch(each -> each instanceof Label label && node.equals(label.getLabelFor()));
    }

    /// What is shown of a part of the window, itself first.
    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesWalkTest::all))
                : Stream.of(node);
    }
}
