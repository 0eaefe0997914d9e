package dev.backstop.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.importing.ImportService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.importing.ImportViewModel.Imported;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The wizard by keyboard alone, in a window.
class ImportScreenTest extends ApplicationTest {
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
    private final List<Imported> imported = new ArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private int left;
    private ImportViewModel model;
    private ImportView view;

    @TempDir
    private Path folder;

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var service = new ImportService(fixture.shop, fixture.history, texts::text);
        model = new ImportViewModel(fixture.shop, service, Work.direct(THROWING));
        var actions = new ImportActions(
                () -> List.copyOf(chosen),
                Optional::empty,
                () -> left++,
                imported::add,
                then -> then.accept(fixture.supplier("Aire Linen", "GB", 10)),
                (_, _) -> {});
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
    void putsRowsRightAndImportsByKeyboardAlone() {
        var files = new ImportFiles(folder);
        open(files.products());
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(fixture.shop.picture().products()).hasSize(2);

        open(files.orders());
        assertThat(accept().getText()).isEqualTo("Import 3 rows, skip 3");
        assertThat(problems().getItems()).hasSize(4);
        correct("2");
        correct("30/09/2026");
        assertThat(accept().getText()).isEqualTo("Import 5 rows, skip 1");

        // The next row is the one below zero, which is skipped; the last is about a product to pick.
        type(KeyCode.DOWN, KeyCode.ENTER);
        write("towel");
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problems().getItems()).hasSize(1);

        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.shop.picture().orders()).hasSize(5);
        assertThat(imported.getLast().skipped()).containsExactly(folder.resolve("orders_export_1 – skipped.csv"));
    }

    @Test
    void leavesACellAsItIsThenTheWizardByEsc() {
        open(new ImportFiles(folder).orders());
        type(KeyCode.ENTER);
        write("9");
        type(KeyCode.ESCAPE);
        assertThat(left).isZero();
        assertThat(model.rowsToSkip()).isEqualTo(3);
        type(KeyCode.ESCAPE);
        assertThat(left).isEqualTo(1);
        assertThat(fixture.shop.picture().orders()).isEmpty();
    }

    @Test
    void takesACorrectionBackByCtrlZ() {
        open(new ImportFiles(folder).orders());
        correct("2");
        assertThat(model.rowsToSkip()).isEqualTo(2);
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(model.rowsToSkip()).isEqualTo(3);
    }

    @Test
    void choosesFilesAndGoesOnAndBackByKeyboard() {
        var files = new ImportFiles(folder);
        interact(() -> model.open(List.of()));
        chosen.add(files.products());
        interact(() -> lookup("#import-choose").<Button>query().requestFocus());
        type(KeyCode.SPACE);
        assertThat(model.files()).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHECK);
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHOOSE);
    }

    @Test
    void addsTheSupplierOfAListWhereThereIsNoneYetAndGoesOn() {
        var files = new ImportFiles(folder);
        open(files.products());
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        open(files.priceList());
        assertThat(model.canAccept()).isFalse();

        interact(() -> lookup("#import-add-supplier").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(lookup("#import-supplier").<ComboBox<Supplier>>query().getValue())
                .isEqualTo(fixture.shop.picture().suppliers().iterator().next());
        assertThat(model.canAccept()).isTrue();
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(imported).hasSize(2);
    }

    @Test
    void saysWhyAFileCannotBeReadAndReadsItAgain() {
        var files = new ImportFiles(folder);
        open(folder.resolve("products_export_1.csv"));
        assertThat(words()).anyMatch(text -> text.contains("“products_export_1.csv” is not there any more"));
        files.products();
        interact(() -> lookup("#import-again").<Button>query().fire());
        assertThat(model.rowsToImport()).isEqualTo(2);
    }

    private void open(Path file) {
        interact(() -> {
            view.requestFocus();
            model.open(List.of(file));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void correct(String text) {
        type(KeyCode.ENTER);
        write(text);
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button accept() {
        return lookup("#import-accept").query();
    }

    private TableView<ProblemRow> problems() {
        return lookup("#import-problems-table").query();
    }

    private List<String> words() {
        return lookup(node -> node instanceof Label label && label.isVisible()).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
