package dev.backstop.ui.orders;

import static dev.backstop.ui.orders.OrdersViewModelTest.THROWING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class OrdersScreenTest extends ApplicationTest {
    private final ShopFixture fixture = new ShopFixture();
    private final List<Id<Customer>> messaged = new ArrayList<>();
    private final List<Id<Product>> ordered = new ArrayList<>();
    private OrdersScreen screen;

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var layers = new Layers(texts);
        var work = Work.direct(THROWING);
        screen = new OrdersScreen(
                OrdersScenes.services(fixture),
                fixture.history,
                new OrdersContext(
                        texts,
                        work,
                        layers,
                        WindowSettings.forgotten(),
                        OrdersScenes.paper(fixture, texts, work, layers)),
                new OrdersLinks(messaged::add, _ -> {}, ordered::add, _ -> {}));
        layers.content(screen.content());
        var scene = new Scene(layers, 1256, 844);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void showsWhoWaitsFirstAndTheOrderBesideIt() {
        open();

        assertThat(table().getItems()).extracting(OrderRow::customer).startsWith("The Copper Kettle");
        assertThat(table().getItems()).hasSize(8);
        assertThat(words("#order-detail"))
                .contains("#4801 The Copper Kettle", "Part ready", "Not told", "Stockout", "No date yet")
                .contains("Backorder ETA 4 Dec", "None due", "Refund £33.00")
                .contains("One later parcel on 14 Dec", "Trade", "News about 3 items");
        assertThat(screen.subtitleProperty().get()).isEqualTo("8 open – 5 wait for stock");
    }

    @Test
    void shipsByEnterAndTakesItBackFromTheToast() {
        open();
        interact(() -> table().requestFocus());

        type(KeyCode.ENTER);

        assertThat(lookup("#toast-text").<Label>query().getText()).contains("#4801");
        assertThat(lookup("#orders-ship").<Button>query().isDisabled()).isTrue();
        assertThat(words("#order-detail")).contains("Shipped today", "Parcel 3");

        interact(() ->
                lookup("#toast-undo").<javafx.scene.control.Hyperlink>query().fire());
        assertThat(lookup("#orders-ship").<Button>query().isDisabled()).isFalse();
    }

    @Test
    void packsWhatTheListShowsOnPaperAndMarksItAsShipped() {
        open();
        interact(() -> screen.select(OrderFilter.READY));

        interact(() -> lookup("#orders-pack").<Button>query().fire());
        assertThat(lookup("#print-preview-title").<Label>query().getText()).isEqualTo("Pick list and 3 packing slips");
        type(KeyCode.ESCAPE);

        interact(() -> lookup("#orders-ship-all").<Button>query().fire());
        assertThat(lookup("#ask-title").<Label>query().getText()).isEqualTo("Have 3 orders left?");
        interact(() -> lookup("#ask-go").<Button>query().fire());

        assertThat(lookup("#toast-text").<Label>query().getText()).isEqualTo("3 orders shipped");
        assertThat(table().getItems()).isEmpty();
        assertThat(lookup("#orders-pack").<Button>query().isDisabled()).isTrue();
        interact(() ->
                lookup("#toast-undo").<javafx.scene.control.Hyperlink>query().fire());
        assertThat(table().getItems()).hasSize(3);
    }

    @Test
    void leadsToTheMessageAndToPurchasing() {
        open();

        interact(() -> lookup("#orders-review").<Button>query().fire());
        interact(() -> lookup("#remedy-order-JAM").<Button>query().fire());

        assertThat(messaged).hasSize(1);
        assertThat(ordered).hasSize(1);
    }

    @Test
    void addsAnOrderByKeyboardAlone() {
        open();
        interact(() -> table().requestFocus());

        interact(() -> screen.add().orElseThrow().run());
        write("Zoe Quill");
        type(KeyCode.TAB);
        write("zoe@mail.example");
        // Over trade, channel, number and both days to the first item.
        for (int i = 0; i < 6; i++) {
            type(KeyCode.TAB);
        }
        write("jumb");
        type(KeyCode.ENTER);
        selectAll();
        write("3");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        var customer = fixture.shop.picture().customers().stream()
                .filter(known -> known.name().equals("Zoe Quill"))
                .findFirst()
                .orElseThrow();
        var order = fixture.shop.picture().ordersOf(customer.id()).getFirst();
        assertThat(fixture.shop.picture().linesOf(order)).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo("JUMBO");
            assertThat(line.quantity()).isEqualTo(3);
            assertThat(line.shipped())
                    .as("the Enter that closed the form ships nothing")
                    .isZero();
        });
        assertThat(table().getItems()).extracting(OrderRow::customer).contains("Zoe Quill");
        assertThat(lookup("#order-form-dialog").tryQuery()).isEmpty();
    }

    @Test
    void saysWhatIsMissingInTheForm() {
        open();

        interact(() -> screen.addOrder());
        interact(() -> lookup("#order-form-save").<Button>query().fire());

        assertThat(lookup("#order-customer-note").<Label>query().getText()).contains("Customer");
        assertThat(lookup("#order-lines-note").<Label>query().getText()).startsWith("An order needs at least one item");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#order-form-dialog").tryQuery()).isEmpty();
    }

    @Test
    void cancelsAnOrderAfterAskingWhoseWishItIs() {
        open();
        Order order =
                fixture.shop.picture().order(table().getItems().getFirst().id()).orElseThrow();

        interact(() -> lookup("#orders-more").<Button>query().fire());
        clickOn("Cancel order…");
        interact(() -> lookup("#order-cancel-form-save").<Button>query().fire());

        assertThat(fixture.shop.picture().order(order.id()).orElseThrow().isOpen())
                .isFalse();
        assertThat(table().getItems()).hasSize(7);
    }

    @Test
    void aShopWithoutAnyOrderAsksForTheFirst() {
        interact(screen::refresh);

        assertThat(words("#orders")).contains("No orders yet. Import them, or enter the first one.");
        interact(() -> lookup("#orders-empty").<Button>query().fire());
        assertThat(lookup("#order-form").tryQuery()).isPresent();
    }

    @Test
    void findsNothingInPlainWords() {
        open();

        interact(() -> lookup("#orders-search").<TextField>query().setText("unheard of"));

        assertThat(words("#orders")).contains("Nothing found for \"unheard of\".");
        interact(() -> lookup("#orders-empty").<Button>query().fire());
        assertThat(table().getItems()).hasSize(8);
    }

    private void open() {
        interact(() -> {
            OrdersScenes.fill(fixture);
            screen.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<OrderRow> table() {
        return lookup("#orders-table").queryTableView();
    }

    private void selectAll() {
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    }

    /// All words that are shown inside that part of the screen.
    private List<String> words(String id) {
        Node part = lookup(id).query();
        return from(part)
                .lookup((Node node) -> node instanceof Labeled && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
