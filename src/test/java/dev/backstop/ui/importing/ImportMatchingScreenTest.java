package dev.backstop.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.service.importing.ImportService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The question which product a listing is about, answered by keyboard alone.
class ImportMatchingScreenTest extends ApplicationTest {
    private static final Problems THROWING = new Problems() {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    };

    private final ShopFixture fixture = new ShopFixture();
    private ImportViewModel model;
    private ImportView view;

    @TempDir
    private Path folder;

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var service = new ImportService(fixture.shop, fixture.history, texts::text);
        model = new ImportViewModel(fixture.shop, service, Work.direct(THROWING));
        var actions = new ImportActions(List::of, Optional::empty, () -> {}, _ -> {}, _ -> {}, (_, _) -> {});
        view = new ImportView(model, texts, actions);
        var layers = new Layers(texts);
        layers.content(view);
        var scene = new Scene(layers, 1440, 900);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstSuggestionIsTakenByEnterAndAnotherIsTyped() {
        open();
        assertThat(problems().getItems()).hasSize(2);
        type(KeyCode.ENTER);
        assertThat(lookup("#fix-field").tryQuery()).isPresent();
        type(KeyCode.ENTER);
        assertThat(problems().getItems()).hasSize(1);
        assertThat(answers()).containsValue("MUG");
        type(KeyCode.ENTER);
        write("towel");
        type(KeyCode.ENTER);
        assertThat(problems().getItems()).isEmpty();
        assertThat(answers()).containsValue("TOWEL");
    }

    @Test
    void whereNothingIsLikeItTheOnlyOfferIsANewProduct() {
        open();
        type(KeyCode.DOWN, KeyCode.ENTER);
        type(KeyCode.ENTER);
        assertThat(answers()).containsValue(Corrections.NEW_PRODUCT);
    }

    private void open() {
        var files = new ImportFiles(folder);
        interact(() -> {
            model.open(List.of(files.products()));
            model.accept(_ -> {});
            view.requestFocus();
            model.open(List.of(files.write("ebay.csv", ImportMatchingTest.LISTINGS)));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Map<Integer, String> answers() {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(model.files().getFirst().loaded())
                .corrections()
                .products();
    }

    private TableView<ProblemRow> problems() {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#import-problems-table").query();
    }
}
