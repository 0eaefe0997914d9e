package dev.backstop.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.service.importing.ImportAlert;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class MessagesScreenTest extends ApplicationTest {
    private final LettersScene scene = new LettersScene();
    private MessagesView view;
    private Layers layers;

    @Override
    public void start(Stage stage) {
        layers = new Layers(scene.texts);
        view = new MessagesView(new MessagesViewModel(scene.context), layers, scene.texts);
        view.refresh();
        layers.content(view.content());
        var window = new Scene(layers, 1256, 844);
        Theme.LIGHT.apply(window);
        stage.setScene(window);
        stage.show();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void tellsByKeyboardAfterALastCheckAndTakesItBack() {
        interact(() -> list().requestFocus());
        controlEnter();
        assertThat(lookup("#tell-title").<Label>query().getText()).isEqualTo("Does Marian Holt know?");
        interact(() -> lookup("#tell-go").<Button>query().fire());

        assertThat(list().getItems()).hasSize(2);
        assertThat(lookup("#letter-to").<Label>query().getText()).isEqualTo("Priya Nair");
        assertThat(lookup("#toast-text").<Label>query().getText()).isEqualTo("Told Marian Holt");

        interact(() -> lookup("#toast-undo").<Hyperlink>query().fire());
        assertThat(list().getItems()).hasSize(3);
    }

    @Test
    void aClickOpensTheLetterBelowIt() {
        clickOn("Priya Nair");

        assertThat(lookup("#letter-to").<Label>query().getText()).isEqualTo("Priya Nair");
    }

    @Test
    void wordsAreChangedByKeyboardAndMarkedAgain() {
        interact(() -> lookup("#letter-shown").query().requestFocus());
        type(KeyCode.ENTER);
        var words = lookup("#letter-body").<TextArea>query();
        assertThat(words.isVisible()).isTrue();
        write("PS. ");
        type(KeyCode.ESCAPE);
        assertThat(words.isVisible()).isFalse();
        assertThat(words.getText()).startsWith("PS. ");
        assertThat(lookup("#letter-state").<Label>query().getText()).startsWith("All ");
    }

    @Test
    void saysSoWhenNobodyWaits() {
        for (int i = 0; i < 3; i++) {
            interact(() -> lookup("#letter-copy").<Button>query().fire());
            interact(() -> lookup("#letter-told").<Button>query().fire());
        }
        interact(() -> lookup("#messages-show-told").<Button>query().fire());
        assertThat(list().getItems()).hasSize(3);
        assertThat(lookup("#message-told").query().isVisible()).isTrue();
    }

    @Test
    void theDialogAfterAnImportGoesOnByNAndLeavesByL() {
        interact(() -> {
            var picture = scene.fixture.shop.picture();
            var alert = ImportAlert.of(scene.before, picture, scene.listings, scene.messages)
                    .orElseThrow();
            new ImportAlertView(
                            new ImportAlertViewModel(alert, scene.context, scene.listings),
                            layers,
                            scene.texts,
                            _ -> {})
                    .open();
        });
        assertThat(lookup("#import-alert-title").<Label>query().getText())
                .isEqualTo("After this import: 1 best-seller went out of stock");
        type(KeyCode.N, KeyCode.N, KeyCode.N);
        assertThat(lookup("#alert-listing").query().isVisible()).isTrue();
        interact(() -> lookup("#fix-copy").<Button>query().fire());
        assertThat(scene.copied.getLast()).startsWith("Regency cakestand on AMAZON (22423): ");
        controlEnter();
        assertThat(scene.listings.findings(scene.fixture.shop.picture())).isEmpty();
        type(KeyCode.L);
        assertThat(layers.isModal()).isFalse();
    }

    private void controlEnter() {
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private ListView<?> list() {
        return lookup("#messages-list").queryListView();
    }
}
