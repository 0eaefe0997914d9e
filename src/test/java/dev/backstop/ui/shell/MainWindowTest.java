package dev.backstop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.importing.Freshness;
import dev.backstop.testing.Fx;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// The frame by keyboard: pages, back and forward, search, undo, the look.
final class MainWindowTest {
    private final List<String> done = new ArrayList<>();
    private final Texts texts = Fx.texts();
    private final Screens screens = new Screens();
    private final WindowStatus status = new WindowStatus();
    private final Recorder actions = new Recorder();
    private Layers layers;
    private Fx fx;

    @BeforeEach
    void openTheWindow() {
        layers = Fx.call(() -> new Layers(texts));
        for (var id : ScreenId.values()) {
            screens.register(id, () -> new Page(id));
        }
        fx = Fx.show(
                () -> {
                    new MainWindow(texts, layers, Work.direct(actions), screens, status, actions, Platform::runLater);
                    screens.show(ScreenId.TODAY);
                    return layers;
                },
                1400,
                800);
        Fx.run(() -> layers.requestFocus());
    }

    @AfterEach
    void closeTheWindow() {
        fx.close();
    }

    @Test
    void numbersOpenPagesAndArrowsGoBack() {
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Catalog");
        fx.press(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Settings");
        fx.press(KeyCode.LEFT, KeyCode.ALT);
        fx.press(KeyCode.LEFT, KeyCode.ALT);
        assertThat(title()).isEqualTo("Today");
        fx.press(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(title()).isEqualTo("Catalog");
        assertThat(fx.find("page-subtitle", Label.class).getText()).isEmpty();
    }

    @Test
    void aPageIsBuiltOnceAndReadAgainOnlyWhenSomethingChanged() {
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        fx.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(done).containsExactly("refresh today", "refresh catalog");
        Fx.run(screens::changed);
        fx.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(done).containsExactly("refresh today", "refresh catalog", "refresh catalog", "refresh today");
    }

    @Test
    void undoGoesToTheAppButATextFieldKeepsItsOwn() {
        fx.press(KeyCode.Z, KeyCode.CONTROL);
        fx.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        fx.focus("today-field");
        fx.type("m");
        fx.press(KeyCode.Z, KeyCode.CONTROL);
        fx.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(fx.find("today-field", TextField.class).getText()).isEmpty();
        assertThat(done).containsExactly("refresh today", "undo", "redo");
    }

    @Test
    void aFieldInWhichNothingWasTypedDoesNotSwallowUndo() {
        fx.focus("today-field");
        fx.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(done).containsExactly("refresh today", "undo");
    }

    @Test
    void thePageDoesItsOwnExportAndPrint() {
        fx.press(KeyCode.E, KeyCode.CONTROL);
        fx.press(KeyCode.P, KeyCode.CONTROL);
        fx.press(KeyCode.I, KeyCode.CONTROL);
        assertThat(done).containsExactly("refresh today", "export today", "import");
    }

    @Test
    void aSlashSearchesAndEnterOpensWhatIsFound() {
        fx.type("/");
        assertThat(fx.find("search", TextField.class).isFocused()).isTrue();
        Fx.run(() -> fx.find("search", TextField.class).setText("bowl"));
        Fx.settle();
        assertThat(fx.sees("search-list")).isTrue();
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Catalog");
        assertThat(done).contains("select 7 on catalog");
        assertThat(fx.sees("search-results")).isFalse();
    }

    @Test
    void aSearchWithoutResultSaysSo() {
        fx.press(KeyCode.K, KeyCode.CONTROL);
        Fx.run(() -> fx.find("search", TextField.class).setText("cakestnd"));
        Fx.settle();
        assertThat(fx.find("search-nothing", Label.class).getText()).isEqualTo("Nothing found for “cakestnd”.");
    }

    @Test
    void whatHadTheKeysIsGoneAndThePageKeepsThem() throws TimeoutException {
        fx.focus("today-field");
        Fx.run(() -> {
            var first = fx.find("today-field", TextField.class);
            var rows = new ListView<String>();
            rows.setId("today-rows");
            ((VBox) first.getParent()).getChildren().setAll(rows);
        });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Fx.call(() -> fx.find("today-rows", ListView.class).isFocused()));
    }

    @Test
    void aPageWithoutRowsGivesTheKeysToItsFirstButton() {
        fx.press(KeyCode.K, KeyCode.CONTROL);
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(fx.find("catalog-field", TextField.class).isFocused()).isTrue();
    }

    @Test
    void thePageThatIsOpenedFromTheSearchTakesTheKeys() {
        fx.press(KeyCode.K, KeyCode.CONTROL);
        Fx.run(() -> fx.find("search", TextField.class).setText("cakestnd"));
        Fx.settle();
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Catalog");
        assertThat(fx.find("search", TextField.class).isFocused()).isFalse();
        assertThat(fx.sees("search-results")).isFalse();
    }

    @Test
    void keysOfThePageRestWhileADialogIsOpen() {
        fx.press(KeyCode.F1);
        assertThat(fx.sees("shortcuts")).isTrue();
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Today");
        fx.press(KeyCode.ESCAPE);
        assertThat(fx.sees("shortcuts")).isFalse();
    }

    @Test
    void theLookChangesByKey() {
        fx.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(Fx.call(() -> Theme.of(fx.scene()))).isEqualTo(Theme.DARK);
        assertThat(done).contains("theme DARK");
    }

    @Test
    void theLookIsFoundByItsName() {
        fx.press(KeyCode.K, KeyCode.CONTROL);
        Fx.run(() -> fx.find("search", TextField.class).setText("dark"));
        Fx.settle();
        fx.press(KeyCode.ENTER);
        assertThat(Fx.call(() -> Theme.of(fx.scene()))).isEqualTo(Theme.DARK);
        assertThat(title()).isEqualTo("Today");
    }

    @Test
    void badgesAndTheSampleBannerShowWhatTheyAreTold() {
        assertThat(fx.sees("nav-listings-badge")).isFalse();
        assertThat(fx.sees("sample-banner")).isFalse();
        Fx.run(() -> {
            screens.badge(ScreenId.LISTINGS).set(1200);
            status.sampleProperty().set(true);
        });
        assertThat(fx.find("nav-listings-badge", Label.class).getText()).isEqualTo("1,200");
        fx.fire("sample-own");
        assertThat(done).contains("own shop");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            stock,                orders,               says
            2026-11-20T16:10:00Z, 2026-11-23T08:42:00Z, Stock from Fri 20 Nov 16:10
            2026-11-23T08:42:00Z, 2026-11-20T16:10:00Z, Orders from Fri 20 Nov 16:10
            2026-11-23T08:42:00Z, 2026-11-23T07:10:00Z, Stock and orders from today 07:10
            ,                     2026-11-20T16:10:00Z, Orders from Fri 20 Nov 16:10
            2026-11-23T08:42:00Z, ,                     Stock from today 08:42
            ,                     ,                     ''
            """, useHeadersInDisplayName = true)
    void whatIsOldestSaysHowFreshAllIs(@Nullable Instant stock, @Nullable Instant orders, String says) {
        Fx.run(() -> status.freshnessProperty().set(new Freshness(stock, orders)));
        assertThat(fx.find("freshness", Label.class).getText()).isEqualTo(says);
    }

    @Test
    void theNavigationIsNarrowInANarrowWindow() throws TimeoutException {
        assertThat(Fx.call(() -> fx.find("nav", VBox.class).getWidth())).isEqualTo(184);
        Fx.run(() -> fx.stage().setWidth(1200));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Fx.call(() -> fx.find("nav", VBox.class).getMaxWidth()) == 56);
    }

    private String title() {
        return fx.find("page-title", Label.class).getText();
    }

    /// A page that records what happens to it.
    @Test
    void aPageLeftWithSomethingTypedSaysSoAndLeadsBack() {
        fx.press(KeyCode.COMMA, KeyCode.CONTROL);
        Fx.run(() -> fx.find("settings-field", TextField.class).setText("typed"));
        fx.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Catalog");
        assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("Not saved: Settings.");
        assertThat(Fx.call(layers::unsaved)).containsExactly("Settings");
        fx.fire("toast-undo");
        assertThat(title()).isEqualTo("Settings");
        Fx.run(() -> fx.find("settings-field", TextField.class).clear());
        fx.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(fx.sees("toast-text")).isFalse();
        assertThat(Fx.call(layers::unsaved)).isEmpty();
    }

    @Test
    void theKeyboardReachesAToastAndGoesBackToWhereItWas() {
        fx.press(KeyCode.COMMA, KeyCode.CONTROL);
        var field = fx.find("settings-field", TextField.class);
        Fx.run(field::requestFocus);
        Fx.run(() -> layers.toasts().offer("Something was left.", "Go on", () -> done.add("went on")));
        fx.press(KeyCode.F6);
        assertThat(fx.find("toast-undo", Hyperlink.class).isFocused()).isTrue();
        fx.press(KeyCode.ESCAPE);
        assertThat(fx.sees("toast-text")).isFalse();
        assertThat(field.isFocused()).isTrue();
        Fx.run(() -> layers.toasts().offer("Something was left.", "Go on", () -> done.add("went on")));
        fx.press(KeyCode.F6);
        fx.fire("toast-undo");
        assertThat(done).endsWith("went on");
        assertThat(field.isFocused()).isTrue();
    }

    private final class Page implements Screen {
        private final ScreenId id;
        private final TextField field = new TextField();
        private final VBox content = new VBox();

        Page(ScreenId id) {
            this.id = id;
            field.setId(id.id() + "-field");
            content.getChildren().addAll(Labels.body(id.id()), field);
        }

        @Override
        public ScreenId id() {
            return id;
        }

        @Override
        public Node content() {
            return content;
        }

        @Override
        public boolean isUnsaved() {
            return !field.getText().isEmpty();
        }

        @Override
        public void refresh() {
            done.add("refresh " + id.id());
        }

        @Override
        public void select(Object target) {
            done.add("select " + target + " on " + id.id());
        }

        @Override
        public Optional<Runnable> export() {
            return Optional.of(() -> done.add("export " + id.id()));
        }
    }

    private final class Recorder implements WindowActions, Problems {
        @Override
        public void chooseImport() {
            done.add("import");
        }

        @Override
        public void importFiles(List<Path> files) {
            done.add("files " + files.size());
        }

        @Override
        public void startOwnShop() {
            done.add("own shop");
        }

        @Override
        public void undo() {
            done.add("undo");
        }

        @Override
        public void redo() {
            done.add("redo");
        }

        @Override
        public List<SearchHit> search(String words, Progress progress) {
            return switch (words) {
                case "bowl" ->
                    List.of(
                            new SearchHit(Icon.ORDERS, "Bowls", "#1", ScreenId.ORDERS, 1),
                            new SearchHit(Icon.CATALOG, "Blue bowl", "B-7", ScreenId.CATALOG, 7));
                case "dark" ->
                    List.of(new SearchHit(Icon.SETTINGS, "Light or dark", "", ScreenId.TODAY, Command.THEME));
                default -> List.of();
            };
        }

        @Override
        public void themeChanged(Theme theme) {
            done.add("theme " + theme);
        }

        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }
}
