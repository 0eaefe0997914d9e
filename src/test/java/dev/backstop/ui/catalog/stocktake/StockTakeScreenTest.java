package dev.backstop.ui.catalog.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.CatalogScenes;
import dev.backstop.ui.catalog.actions.CatalogActions;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A stock-take by the keyboard and by a scanner, which is one.
final class StockTakeScreenTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Product bowl = fixture.product("BOWL", "Bowl", "9.00", 4);
    private final Product mug = fixture.product("MUG", "Mug", "12.50", 6);
    private final Product plate = fixture.product("PLATE", "Plate", "7.00", 9);
    private final List<Product> printed = new ArrayList<>();
    private final Texts texts = Fx.texts();
    private final Layers layers = Fx.call(() -> new Layers(texts));
    private Fx fx;

    @BeforeEach
    void open() {
        fx = Fx.showInLayers(layers, StackPane::new, 1200, 800);
        var context =
                new CatalogContext(texts, Work.direct(CatalogScenes.THROWING), layers, WindowSettings.forgotten());
        var actions = new CatalogActions(CatalogScenes.services(fixture), context, _ -> {}, () -> {});
        var takes = new StockTakes(fixture.shop, context, actions, printed::addAll);
        Fx.run(() -> takes.open(List.of(plate, mug, bowl)));
        Fx.settle();
    }

    @AfterEach
    void close() {
        fx.close();
        fixture.close();
    }

    @Test
    void countsLineByLineWithEnterAndBooksWhatWasCounted() {
        assertThat(saving().isDisabled()).isTrue();
        count("3");
        fx.press(KeyCode.ENTER);
        count("9");
        assertThat(words("stock-take-summary"))
                .isEqualTo("2 of 3 counted · 1 differs, −1 units together, −£2.00 at cost");

        fx.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(onHand(bowl)).isEqualTo(3);
        assertThat(onHand(mug)).isEqualTo(6);
        assertThat(onHand(plate)).isEqualTo(9);
        assertThat(fx.sees("stock-take")).isFalse();
        assertThat(words("toast-text")).isEqualTo("Stock-take: 2 products counted");
        fx.fire("toast-undo");
        assertThat(onHand(bowl)).isEqualTo(4);
    }

    @Test
    void aScanCountsWhereverTheListStandsAndLeavesWhatWasTyped() {
        count("4");
        scan(mug.printedCode().digits());
        scan("MUG");
        assertThat(words("stock-take-said")).isEqualTo("Mug: 2 counted");
        assertThat(field().getText()).isEqualTo("2");

        scan("5012345678900");

        assertThat(words("stock-take-said")).contains("No product has the code 5012345678900");
        fx.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(onHand(bowl)).isEqualTo(4);
        assertThat(onHand(mug)).isEqualTo(2);
    }

    @Test
    void whatIsNotFoundCanBeSetToNoneAtOnce() {
        fx.fire("stock-take-filter-open");
        count("4");
        assertThat(words("stock-take-name")).isEqualTo("Mug");

        fx.fire("stock-take-rest");
        fx.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(onHand(bowl)).isEqualTo(4);
        assertThat(onHand(mug)).isZero();
        assertThat(onHand(plate)).isZero();
    }

    @Test
    void whatWasTypedCountsWhenAnotherLineIsChosenAndAScanIsNotLostByIt() {
        fx.type("3");
        choose(1);
        scan("MUG");
        choose(2);

        assertThat(saving().getText()).isEqualTo("Save 2 counts");
        fx.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(onHand(bowl)).isEqualTo(3);
        assertThat(onHand(mug)).isEqualTo(1);
    }

    private void choose(int row) {
        var table = fx.find("stock-take-table", TableView.class);
        Fx.run(() -> table.getSelectionModel().clearAndSelect(row));
        Fx.settle();
    }

    @Test
    void whatIsNoCountStaysInItsFieldAndIsSaid() {
        count("two");

        assertThat(words("stock-take-name")).isEqualTo("Bowl");
        assertThat(field().getText()).isEqualTo("two");
        assertThat(words("stock-take-said")).startsWith("That is no count.");
        fx.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(onHand(bowl)).isEqualTo(4);
    }

    @Test
    void leftWithCountsItCanBeGoneOnWith() {
        count("3");

        fx.press(KeyCode.ESCAPE);

        assertThat(onHand(bowl)).isEqualTo(4);
        assertThat(words("toast-text")).isEqualTo("1 count is not saved.");
        fx.fire("toast-undo");
        assertThat(saving().getText()).isEqualTo("Save 1 count");
    }

    @Test
    void theListCanBePrintedInItsOrder() {
        fx.fire("stock-take-print");

        assertThat(printed).containsExactly(bowl, mug, plate);
    }

    private void count(String typed) {
        fx.type(typed);
        fx.press(KeyCode.ENTER);
    }

    private void scan(String code) {
        fx.type(code);
        fx.press(KeyCode.ENTER);
    }

    private TextField field() {
        return fx.find("stock-take-count", TextField.class);
    }

    private Button saving() {
        return fx.find("stock-take-save", Button.class);
    }

    private String words(String id) {
        return Fx.call(() -> fx.find(id, Label.class).getText());
    }

    private int onHand(Product product) {
        return fixture.shop.picture().position(product.id()).onHand();
    }
}
