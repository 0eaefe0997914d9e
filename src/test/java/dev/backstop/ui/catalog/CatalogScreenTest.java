package dev.backstop.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.value.Id;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class CatalogScreenTest extends ApplicationTest {
    private final ShopFixture fixture = new ShopFixture();
    private final List<Id<Product>> reviewed = new ArrayList<>();
    private CatalogScreen screen;

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var layers = new Layers(texts);
        screen = new CatalogScreen(
                CatalogScenes.services(fixture),
                new CatalogContext(texts, Work.direct(CatalogScenes.THROWING), layers, WindowSettings.forgotten()),
                new CatalogLinks(() -> {}, reviewed::add, _ -> {}));
        layers.content(screen.content());
        var scene = new Scene(layers, 1256, 780);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void saysHowToBeginWhenThereAreNoProducts() {
        interact(screen::refresh);

        assertThat(lookup("#catalog-first").<Button>query().isVisible()).isTrue();
        assertThat(screen.subtitleProperty().get()).isEqualTo("No products");
    }

    @Test
    void opensAProductWithItsChartReasonsAndOffers() {
        var scenes = open();
        interact(() -> screen.select(scenes.bag.id()));

        assertThat(words("#catalog-detail"))
                .contains("Jumbo bag, red", "Reorder now", "Sells at £4.95", "Reorder point", "Yiwu Homeware", "30 d");
        assertThat(lookup("#catalog-chart .image-view").queryAllAs(ImageView.class))
                .allSatisfy(view -> assertThat(view.getImage()).isNotNull());

        interact(() -> lookup("#catalog-review").<Button>query().fire());
        assertThat(reviewed).containsExactly(scenes.bag.id());

        type(KeyCode.ESCAPE);
        assertThat(lookup("#catalog-detail").tryQuery()).isEmpty();
    }

    @Test
    void addsAProductByKeyboardAlone() {
        open();
        interact(() -> table().requestFocus());

        interact(() -> screen.add().orElseThrow().run());
        write("NEW-1");
        type(KeyCode.TAB, 2);
        write("Tea towel");
        type(KeyCode.TAB, 2);
        write("Kit");
        type(KeyCode.TAB);
        write("6.50");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        var made = fixture.shop.picture().productBySku("new-1").orElseThrow();
        assertThat(made.name()).isEqualTo("Tea towel");
        assertThat(made.category()).isEqualTo("Kitchen");
        assertThat(lookup("#toast-text").<Label>query().getText()).isEqualTo("Tea towel added");
        assertThat(words("#catalog-detail")).contains("Tea towel");

        interact(() -> lookup("#toast-undo").<Hyperlink>query().fire());
        assertThat(fixture.shop.picture().productBySku("new-1")).isEmpty();
    }

    @Test
    void refusesASkuThatIsTakenInItsField() {
        open();
        interact(screen::addProduct);

        write("bag");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(lookup("#product-sku-note").<Label>query().getText())
                .isEqualTo("This SKU already belongs to Jumbo bag, red. Choose another one.");
    }

    @Test
    void countsTheShelfByKeyboard() {
        var scenes = open();
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(row(scenes.bag));
        });

        type(KeyCode.F2);
        write("80");
        assertThat(lookup("#count-counted-note").<Label>query().getText())
                .isEqualTo("On hand so far: 84. Difference: −4.");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(fixture.shop.picture().position(scenes.bag.id()).onHand()).isEqualTo(80);
        assertThat(row(scenes.bag).onHand()).isEqualTo(80);
    }

    @Test
    void saysWhyAFilterShowsNothing() {
        open();
        interact(() -> screen.select(ProductFilter.HOT));

        assertThat(table().getItems()).isEmpty();
        interact(() -> lookup("#catalog-show-all").<Button>query().fire());
        assertThat(table().getItems()).hasSize(5);
    }

    @Test
    void whatIsShownCanGoToASpreadsheet() {
        open();
        var wanted = new ArrayList<TableExport.Wanted>();
        screen.content().addEventHandler(TableExport.Wanted.TYPE, wanted::add);
        interact(() -> screen.select(ProductFilter.STOCKOUT));
        interact(() -> screen.export().orElseThrow().run());
        interact(() -> table().requestFocus());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(wanted).hasSize(2).allSatisfy(wish -> {
            assertThat(wish.kind()).isEqualTo(TableExport.Kind.XLSX);
            var sheet = wish.sheet().get();
            assertThat(sheet.rows()).hasSize(1);
            assertThat(sheet.rows().getFirst()).contains(new TableSheet.Cell.Text("Jam jar"));
        });
    }

    private CatalogScenes open() {
        var scenes = CatalogScenes.in(fixture);
        interact(screen::refresh);
        WaitForAsyncUtils.waitForFxEvents();
        return scenes;
    }

    private TableView<ProductRow> table() {
        return lookup("#catalog-table").query();
    }

    private ProductRow row(Product product) {
        return table().getItems().stream()
                .filter(row -> row.id().equals(product.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        Node root = lookup(part).query();
        return from(root).lookup((Predicate<Node>) Labeled.class::isInstance).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }
}
