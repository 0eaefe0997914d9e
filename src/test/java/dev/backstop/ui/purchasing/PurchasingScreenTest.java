package dev.backstop.ui.purchasing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.testing.ByKeys;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.QuantityField;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.print.MailWays;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.print.SupplierMailBox;
import dev.backstop.ui.purchasing.inbound.PurchasingContext;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The page of purchasing, by keyboard alone.
class PurchasingScreenTest extends ByKeys {
    @TempDir
    private Path folder;

    private final SupplyScene scene = new SupplyScene();
    private PurchasingView screen;
    private Optional<Path> file = Optional.empty();
    private final List<Id<?>> shown = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        var layers = new Layers(scene.texts);
        var work = Work.direct(SupplyScene.THROWING);
        var ways = new MailWays(_ -> {}, _ -> {}, _ -> file);
        var mail = new SupplierMailBox(scene.services.supplierMail(), work, scene.texts, layers, ways);
        var paper = new PrintPreview(scene.services.paper(), work, scene.texts, layers, _ -> file);
        screen = new PurchasingView(
                new PurchasingViewModel(PurchasingServices.of(scene.fixture.shop, scene.services), work, scene.texts),
                new PurchasingContext(scene.texts, layers, paper, mail, this::undo),
                new PurchasingLinks((_, products) -> shown.addAll(products), shown::add, () -> {}));
        scene.fixture.shop.onChange(_ -> screen.refresh());
        layers.content(screen.content());
        var window = new Scene(layers, 1256, 816);
        Theme.LIGHT.apply(window);
        stage.setScene(window);
        stage.show();
    }

    @BeforeEach
    void open() {
        interact(() -> {
            screen.refresh();
            plan().requestFocus();
            plan().getSelectionModel().select(0);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsThePlanTheCashAndTheDeliveries() {
        assertThat(words("#plan"))
                .contains("PO-1043", "Order today", "Jumbo bag, red")
                .contains("Print reorder sheet", "Save PDF", "E-mail supplier");
        assertThat(words("#purchasing"))
                .contains("Inbound deliveries", "Wed 9 Dec", "in 16 days", "9 days late", "PO-1042 – Yiwu Homeware")
                .contains("2 lines, 72 units", "£241.44", "Set the cash you can spend, and the plan will fit it.");
    }

    @Test
    void namesWhatMakesThePlanDoubtfulAndShowsItsProducts() {
        interact(() -> lookup("#plan-doubts").<Hyperlink>query().fire());
        assertThat(words("#plan-doubts-box"))
                .contains(
                        "Nobody but Yiwu Homeware can deliver. Add a second offer for the day they cannot.",
                        "Hot water bottle");

        interact(() -> lookup("#plan-doubt-0").<Button>query().fire());

        assertThat(shown).containsExactly(scene.bottle.id());
    }

    @Test
    void comparesThePlanWithTheOneIfASupplierStoppedAndSavesNothing() {
        var before = scene.fixture.shop.picture();
        interact(() -> lookup("#purchasing-what-if").<Button>query().fire());
        interact(() -> lookup("#what-if-supplier").<ComboBox<Supplier>>query().setValue(scene.yiwu));
        chord(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words("#what-if-figures")).contains("Today’s plan", "Products that run out in 8 weeks");
        assertThat(words("#what-if-box")).contains("Hot water bottle");
        assertThat(scene.fixture.shop.picture()).isSameAs(before);
    }

    @Test
    void arrowKeysStepACaseAndLeavingRoundsUpWithANote() {
        toTheBag();
        int before = quantity().quantityProperty().get();
        type(KeyCode.UP);
        int more = quantity().quantityProperty().get();
        assertThat(more).isGreaterThan(before);

        chord(KeyCode.A);
        write(String.valueOf(more + 1));
        type(KeyCode.ENTER);

        assertThat(quantity().quantityProperty().get()).isGreaterThan(more + 1);
        assertThat(lookup("#plan-note").<Label>query().getText()).startsWith("Jumbo bag, red: Rounded up to ");
    }

    @Test
    void anEmptyQuantityDefersTheLineAndItComesBack() {
        toTheBag();
        chord(KeyCode.A);
        type(KeyCode.DELETE);
        type(KeyCode.ENTER);
        assertThat(keys()).doesNotContain(new Suggestion.Key(scene.bag.id(), false));

        fire("#put-back-BAG");
        assertThat(keys()).contains(new Suggestion.Key(scene.bag.id(), false));
    }

    @Test
    void foldsASuppliersLinesByTheArrows() {
        type(KeyCode.LEFT);
        int folded = plan().getItems().size();
        type(KeyCode.RIGHT);
        assertThat(plan().getItems()).hasSizeGreaterThan(folded);
    }

    @Test
    void placesAnOrderShowsItsSheetAndTakesItBack() {
        type(KeyCode.ENTER);
        save();

        assertThat(order("PO-1043")).isPresent();
        assertThat(lookup("#print-preview-title").<Label>query().getText()).isEqualTo("Reorder sheet PO-1043");
        assertThat(lookup("#toast-text").<Label>query().getText()).startsWith("PO-1043 placed with ");
        type(KeyCode.ESCAPE);
        takeBack();
        assertThat(order("PO-1043")).isEmpty();
    }

    @Test
    void saysThatTheSheetWillNotSayWhereToDeliver() {
        type(KeyCode.ENTER);
        assertThat(lookup("#place-form-dialog-subtitle").<Label>query().getText())
                .doesNotContain("deliver");
        type(KeyCode.ESCAPE);
        var named = scene.fixture.shop.picture().settings();
        var blank = ShopSettings.blank(named.currency(), named.zone());
        interact(() -> scene.fixture.history.perform(new ChangeSet(
                Message.of("history.label.newShop"), List.of(Edit.update(ShopSettings.class, named, blank)))));
        type(KeyCode.ENTER);

        assertThat(lookup("#place-form-dialog-subtitle").<Label>query().getText())
                .endsWith("The sheet does not say where to deliver: your address is not in Settings yet.");
    }

    @Test
    void looksAtTheSheetWithoutPlacing() {
        type(KeyCode.ENTER);
        fire("#place-look");

        assertThat(lookup("#print-preview-title").tryQuery()).isPresent();
        assertThat(order("PO-1043")).isEmpty();
    }

    @Test
    void savesThePdf() throws IOException {
        file = Optional.of(folder.resolve("order.pdf"));
        fire("#plan-save");
        save();

        assertThat(Files.readString(file.get(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void savesTheSheetAsATableForTheSuppliersSystem() throws IOException {
        type(KeyCode.ENTER);
        fire("#place-look");
        file = Optional.of(folder.resolve("order.csv"));
        fire("#print-csv");
        assertThat(Files.readString(file.get()))
                .contains("Supplier SKU,Description")
                .contains("PO-1043,1,");
        file = Optional.of(folder.resolve("order.xlsx"));
        fire("#print-xlsx");
        assertThat(Files.readString(file.get(), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void mailsTheOrderWithItsSheetAttached() throws IOException {
        file = Optional.of(folder.resolve("order.eml"));
        fire("#plan-mail");
        save();
        save(); // Ctrl+Enter does what the letter's own button says, as in every dialog

        assertThat(Files.readString(file.get())).contains("X-Unsent: 1", "Content-Type: application/pdf", "PO-1043");
    }

    @Test
    void theKeyboardStaysOnADeliveryWhenTheShopIsLookedAtAgain() {
        interact(() -> lookup("#delivery-PO-1042").query().requestFocus());
        interact(() -> scene.fixture.history.lookAgain());
        WaitForAsyncUtils.waitForFxEvents();

        type(KeyCode.ENTER);

        assertThat(lookup("#delivery-receive").tryQuery()).isPresent();
    }

    @Test
    void receivesADeliveryInPartAndTakesItBack() {
        openDelivery();
        push("#delivery-receive");
        interact(() -> lookup("#receive-S-TIN").query().requestFocus());
        write("4");
        type(KeyCode.TAB);
        save();

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.PARTLY_RECEIVED);
        assertThat(scene.lateLine(scene.tin).received()).isEqualTo(4);
        assertThat(words("#toast")).contains("Part of PO-1042 received, 20 units still to come");
        takeBack();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    /// The scanner types where the focus is: on the day here, which keeps its text.
    @Test
    void scannedGoodsCountThemselvesInWhereverTheFocusIs() {
        openDelivery();
        push("#delivery-receive");
        var day = lookup("#receive-day").<TextField>query();
        var before = day.getText();
        interact(day::requestFocus);
        scan(scene.tin);
        assertThat(words("#receive-form")).contains("Cake tin: 1 of 24");
        interact(() -> lookup("#damaged-S-BOTTLE").query().requestFocus());
        scan(scene.tin);
        scan(scene.bottle);
        interact(() -> lookup("#receive-form-save").query().requestFocus());
        scan(scene.bag);

        assertThat(words("#receive-form")).contains("Jumbo bag, red is not on PO-1042.");
        assertThat(day.getText()).isEqualTo(before);
        assertThat(lookup("#damaged-S-BOTTLE").<QuantityField>query().getText()).isEqualTo("0");
        save();
        assertThat(scene.lateLine(scene.tin).received()).isEqualTo(2);
        assertThat(scene.lateLine(scene.bottle).received()).isEqualTo(1);
    }

    /// A label in Code 128 has letters, which no quantity has; what is typed is left alone.
    @Test
    void aLabelWithTheSuppliersCodeCountsToo() {
        openDelivery();
        push("#delivery-receive");
        interact(() -> lookup("#damaged-S-BOTTLE").query().requestFocus());
        write("S-TIN");
        type(KeyCode.ENTER);
        assertThat(words("#receive-form")).contains("Cake tin: 1 of 24");
        assertThat(lookup("#damaged-S-BOTTLE").<QuantityField>query().getText()).isEqualTo("0");

        write("S-TINS");
        type(KeyCode.BACK_SPACE);
        type(KeyCode.ENTER);
        assertThat(words("#receive-form")).contains("Cake tin: 1 of 24");
        interact(() -> lookup("#receive-S-BOTTLE").query().requestFocus());
        write("12");
        type(KeyCode.ENTER);
        save();
        assertThat(scene.lateLine(scene.tin).received()).isEqualTo(1);
        assertThat(scene.lateLine(scene.bottle).received()).isEqualTo(12);
    }

    @Test
    void aCountCanBeginFromNothingByKeys() {
        openDelivery();
        push("#delivery-receive");
        for (int i = 0; i < 3; i++) {
            type(KeyCode.TAB);
        }
        type(KeyCode.SPACE);
        type(KeyCode.TAB);
        write("5");
        save();

        assertThat(scene.lateLine(scene.tin).received()).isEqualTo(5);
        assertThat(scene.lateLine(scene.bottle).received()).isZero();
    }

    @Test
    void damagedGoodsAndFreightAreBooked() {
        openDelivery();
        push("#delivery-receive");
        interact(() -> lookup("#receive-freight").query().requestFocus());
        write("24.14");
        interact(() -> lookup("#damaged-S-TIN").query().requestFocus());
        write("3");
        type(KeyCode.TAB);
        assertThat(words("#receive-form")).contains("What did not come");
        save();

        assertThat(scene.lateLine(scene.tin).damaged()).isEqualTo(3);
        assertThat(scene.lateLine(scene.tin).outstanding()).isEqualTo(3);
        assertThat(scene.order(scene.late).freight()).isEqualTo(gbp("24.14"));
        takeBack();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    @Test
    void aNewDateSaysWhoseItBreaksAndIsTakenBack() {
        openDelivery();
        push("#delivery-move");
        chord(KeyCode.A);
        write("20 Dec");
        assertThat(words("#broken-dates"))
                .contains("Breaks the date of 2 customers. They are under Messages after that.")
                .contains("#4853 Ann Lee: 9 Dec becomes 20 Dec");
        save();

        assertThat(scene.order(scene.late).expectedOn())
                .isEqualTo(TODAY.withMonth(12).withDayOfMonth(20));
        takeBack();
        assertThat(scene.order(scene.late).expectedOn()).isEqualTo(SupplyScene.ETA);
    }

    @Test
    void theSupplierConfirmsDatesLineByLineAndTheLettersCanBeRead() {
        openDelivery();
        push("#delivery-confirm");
        interact(() -> lookup("#move-S-TIN").query().requestFocus());
        retype("20 Dec");
        type(KeyCode.TAB);
        fire("#broken-read");
        assertThat(words("#broken-dates"))
                .contains("#4853 Ann Lee: 9 Dec becomes 20 Dec")
                .anyMatch(text -> text.startsWith("To Ann Lee: "))
                .anyMatch(text -> text.startsWith("Dear Ann"));
        save();

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.CONFIRMED);
        assertThat(scene.lateLine(scene.bottle).expectedOn()).isEqualTo(SupplyScene.ETA);
        openDelivery();
        assertThat(words("#delivery")).contains("Confirmed", "20 Dec", "14 Nov");
        type(KeyCode.ESCAPE);
        takeBack();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    @Test
    void aDraftIsKeptChangedAndSent() {
        interact(() -> screen.add().orElseThrow().run());
        downTo("#purchase-supplier", "R");
        interact(() -> lookup("#line0-product").query().requestFocus());
        downTo("#line0-product", "C");
        fire("#purchase-draft");
        assertThat(order("PO-1043")).get().extracting(PurchaseOrder::status).isEqualTo(Status.DRAFT);

        interact(() -> lookup("#delivery-PO-1043").query().requestFocus());
        type(KeyCode.ENTER);
        push("#delivery-edit");
        interact(() -> lookup("#line0-quantity").query().requestFocus());
        retype("36");
        interact(() -> lookup("#line0-wanted").query().requestFocus());
        write("24 Dec");
        type(KeyCode.TAB);
        save();

        assertThat(order("PO-1043")).hasValueSatisfying(order -> {
            assertThat(order.status()).isEqualTo(Status.SENT);
            assertThat(scene.fixture.shop.picture().linesOf(order))
                    .singleElement()
                    .returns(36, PurchaseOrderLine::quantity)
                    .returns(TODAY.withMonth(12).withDayOfMonth(24), PurchaseOrderLine::requestedOn);
        });
    }

    @Test
    void findsAnOrderThatIsDoneWith() {
        fire("#purchasing-all");
        assertThat(words("#purchase-orders")).contains("All  6", "Sent  1", "Received  5", "Draft  0");
        fire("#purchase-orders-filter-received");
        assertThat(words("#purchase-orders-table")).contains("PO-904").doesNotContain("PO-1042");
    }

    @Test
    void cancelsAnOrderAfterSayingWhoseDateThatBreaks() {
        openDelivery();
        fire("#delivery-cancel");
        assertThat(words("#cancel-order")).contains("#4853 Ann Lee: 9 Dec becomes no date");
        fire("#cancel-order-go");

        assertThat(scene.order(scene.late).status()).isEqualTo(Status.CANCELLED);
        assertThat(words("#purchasing")).contains("No delivery on the way.");
        takeBack();
        assertThat(scene.order(scene.late).status()).isEqualTo(Status.SENT);
    }

    @Test
    void aSupplierWhoConfirmedWhatIsCancelledIsTold() {
        interact(() -> scene.fixture.history.perform(new ChangeSet(
                Message.of("purchasing.label.confirmed", "PO-1042"),
                List.of(Edit.update(PurchaseOrder.class, scene.late, scene.late.confirmed(TODAY.minusDays(3)))))));
        openDelivery();
        fire("#delivery-cancel");
        assertThat(words("#cancel-order"))
                .contains(
                        "Yiwu Homeware confirmed it on Fri 20 Nov 2026 and counts on it. They must be told: once it is"
                                + " cancelled, a letter to them is drafted.");
        fire("#cancel-order-go");
        fire("#toast-step");

        assertThat(words("#supplier-mail")).contains("E-mail to Yiwu Homeware");
        assertThat(lookup("#supplier-mail-body").<TextArea>query().getText())
                .contains("which you confirmed on 20 November 2026")
                .contains("We no longer need:");
    }

    @Test
    void addsAnOrderByHandAndTakesItBack() {
        interact(() -> screen.add().orElseThrow().run());
        downTo("#purchase-supplier", "R");
        // Over number, date and the first line's product to its quantity.
        for (int i = 0; i < 3; i++) {
            type(KeyCode.TAB);
        }
        downTo("#line0-product", "C");
        type(KeyCode.TAB);
        chord(KeyCode.A);
        write("24");
        save();

        assertThat(order("PO-1043")).hasValueSatisfying(order -> {
            assertThat(order.supplierId()).isEqualTo(scene.rotterdam.id());
            assertThat(scene.fixture.shop.picture().linesOf(order))
                    .singleElement()
                    .satisfies(line -> assertThat(line.quantity()).isEqualTo(24));
        });
        takeBack();
        assertThat(order("PO-1043")).isEmpty();
    }

    @Test
    void setsTheBudgetAndTakesItBack() {
        push("#purchasing-budget");
        write("900");
        save();

        assertThat(scene.fixture.shop.picture().settings().monthlyBudget()).isEqualTo(gbp("900"));
        assertThat(words("#budget")).contains("£658.56", "Needed in full");
        takeBack();
        assertThat(scene.fixture.shop.picture().settings().monthlyBudget()).isNull();
    }

    @Test
    void saysWhenTheNextOrderIsDueWhereNothingIs() {
        interact(() -> {
            scene.fixture.purchaseOrder("PO-2000", scene.rotterdam, scene.bag, 600, TODAY.plusDays(1));
            scene.fixture.purchaseOrder("PO-2001", scene.rotterdam, scene.bottle, 90, TODAY.plusDays(1));
            scene.fixture.purchaseOrder("PO-2002", scene.rotterdam, scene.tin, 100, TODAY.plusDays(1));
        });
        assertThat(words("#plan")).anyMatch(text -> text.startsWith("Nothing to order. The next order is due "));
        fire("#plan-anyway");
        assertThat(lookup("#purchase-form-dialog").tryQuery()).isPresent();
    }

    private void openDelivery() {
        interact(() -> lookup("#delivery-PO-1042").query().requestFocus());
        type(KeyCode.ENTER);
    }

    private void toTheBag() {
        interact(() -> screen.select(scene.bag.id()));
        type(KeyCode.ENTER);
    }

    private QuantityField quantity() {
        return lookup("#quantity-BAG").query();
    }

    private Optional<PurchaseOrder> order(String number) {
        return scene.fixture.shop.picture().purchaseOrders().stream()
                .filter(order -> order.number().equals(number))
                .findFirst();
    }

    /// "2 of 24" is no longer so.
    @Test
    void whatIsCountedByHandAfterAScanTakesTheScansWordsAway() {
        openDelivery();
        push("#delivery-receive");
        scan(scene.tin);
        scan(scene.tin);
        assertThat(words("#receive-scan")).containsExactly("Cake tin: 2 of 24");
        interact(() -> lookup("#receive-all").<Hyperlink>query().fire());
        assertThat(words("#receive-scan")).containsExactly("Scan the goods, or type what came.");
        scan(scene.tin);
        assertThat(words("#receive-scan")).containsExactly("Cake tin: 1 of 24");
    }

    private void scan(Product product) {
        write(product.printedCode().digits());
        type(KeyCode.ENTER);
    }

    private void undo() {
        scene.fixture.history.undo();
    }

    private void takeBack() {
        interact(this::undo);
    }

    private List<Suggestion.Key> keys() {
        return plan().getItems().stream()
                .filter(PlanItem.Line.class::isInstance)
                .map(item -> ((PlanItem.Line) item).suggestion().key())
                .toList();
    }

    private ListView<PlanItem> plan() {
        return lookup("#plan").queryListView();
    }
}
