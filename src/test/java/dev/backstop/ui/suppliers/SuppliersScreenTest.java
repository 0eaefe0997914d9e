package dev.backstop.ui.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.testing.ByKeys;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.print.MailWays;
import dev.backstop.ui.print.SupplierMailBox;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The page of suppliers, by keyboard alone.
class SuppliersScreenTest extends ByKeys {
    @TempDir
    private Path folder;

    private final SupplyScene scene = new SupplyScene();
    private final List<String> copied = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private SuppliersView screen;
    private Optional<Path> file = Optional.empty();

    @Override
    public void start(Stage stage) {
        var layers = new Layers(scene.texts);
        var work = Work.direct(SupplyScene.THROWING);
        var ways = new MailWays(copied::add, opened::add, _ -> file);
        screen = new SuppliersView(
                new SuppliersViewModel(SuppliersServices.of(scene.fixture.shop, scene.services), work, scene.texts),
                scene.texts,
                layers,
                new SupplierMailBox(scene.services.supplierMail(), work, scene.texts, layers, ways),
                WindowSettings.forgotten(),
                new SupplierActions(this::undo, () -> file));
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
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsTheScorecardAndTheDetailOfTheFirst() {
        assertThat(words("#suppliers-table"))
                .contains("Yiwu Homeware", "CN", "3 of 5", "60%", "1", "for £241.44", "Lunar New Year, 5–19 Feb")
                .contains("Tue 5 Jan", "Rotterdam Gifts", "NL");
        assertThat(words("#supplier-calendar"))
                .contains(
                        "December 2026",
                        "Closed, Lunar New Year",
                        "Last order, 5 Jan, in 43 days",
                        "PO-1042 due 9 Dec, late");
        assertThat(words("#supplier-lead-times")).contains("mean 32, ± 3 days", "2 late");
        assertThat(words("#supplier-figures"))
                .containsExactly("Half came within 32 days, 9 in 10 within 35. None of 5 came short.");
        assertThat(screen.subtitleProperty().get()).isEqualTo("2 suppliers, 1 closes for Lunar New Year");
    }

    @Test
    void noTableNeedsASidewaysScrollBar() {
        assertThat(sidewaysBars()).noneMatch(Node::isVisible);
        fire("#supplier-trouble");
        assertThat(sidewaysBars()).noneMatch(Node::isVisible);
    }

    @Test
    void addsASupplierAndTakesItBack() {
        interact(() -> screen.add().orElseThrow().run());
        write("Leeds Paper");
        type(KeyCode.TAB);
        write("gb");
        save();

        assertThat(suppliers()).extracting(Supplier::name).contains("Leeds Paper");
        assertThat(suppliers()).extracting(Supplier::country).contains("GB");
        assertThat(toast()).isEqualTo("Leeds Paper saved");
        takeBack();
        assertThat(suppliers()).extracting(Supplier::name).doesNotContain("Leeds Paper");
    }

    @Test
    void saysWhatIsWrongInTheForm() {
        interact(() -> screen.add().orElseThrow().run());
        save();
        assertThat(lookup("#supplier-name-note").<Label>query().getText()).contains("Name");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#supplier-form-dialog").tryQuery()).isEmpty();
    }

    @Test
    void editsTheSelectedSupplierByEnter() {
        type(KeyCode.ENTER);
        chord(KeyCode.A);
        write("Yiwu Housewares");
        save();

        assertThat(suppliers()).extracting(Supplier::name).contains("Yiwu Housewares");
        takeBack();
        assertThat(suppliers()).extracting(Supplier::name).contains("Yiwu Homeware");
    }

    @Test
    void addsAClosureByTypingItsDays() {
        push("#closure-add");
        write("Stocktaking");
        type(KeyCode.TAB);
        write("7 Dec");
        type(KeyCode.TAB);
        write("9 Dec");
        save();

        assertThat(closures()).extracting(Closure::name).contains("Stocktaking");
        takeBack();
        assertThat(closures()).extracting(Closure::name).containsExactly("Lunar New Year");
    }

    @Test
    void addsAClosureWithItsSlowPhasesAndEditsAPace() {
        push("#closure-add");
        write("Move");
        for (var text : List.of("7 Jun 2027", "13 Jun 2027", "0", "5", "40", "3")) {
            type(KeyCode.TAB);
            retype(text);
        }
        save();

        assertThat(closures())
                .filteredOn(closure -> closure.name().contains("Move"))
                .extracting(Closure::name, Closure::pacePercent)
                .containsExactlyInAnyOrder(
                        tuple("Slow before Move", 40), tuple("Move", 0), tuple("Slow after Move", 50));
        takeBack();
        assertThat(closures()).hasSize(1);

        interact(() -> lookup("#closure-" + closures().getFirst().id())
                .<Hyperlink>query()
                .fire());
        interact(() -> lookup("#closure-pace").query().requestFocus());
        retype("20");
        save();
        assertThat(closures()).singleElement().returns(20, Closure::pacePercent);
        assertThat(words("#supplier-calendar")).contains("Lunar New Year, 20% of the usual pace");
    }

    @Test
    void importsACalendarFileOnceAndTakesItBack() throws IOException {
        file = Optional.of(folder.resolve("yiwu.ics"));
        Files.writeString(file.get(), """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Stock-take
                DTSTART;VALUE=DATE:20261214
                DTEND;VALUE=DATE:20261217
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:No start
                END:VEVENT
                END:VCALENDAR
                """);
        push("#closure-add");
        fire("#closure-import");
        assertThat(toast())
                .isEqualTo(
                        "1 closure added; 1 event left out. The event on line 7 has no start. Give it one, or leave it out.");
        assertThat(closures())
                .filteredOn(closure -> closure.basis() == Closure.Basis.FILE)
                .singleElement()
                .returns(LocalDate.of(2026, 12, 16), Closure::to);
        push("#closure-add");
        fire("#closure-import");
        assertThat(closures()).hasSize(2);
        takeBack();
        assertThat(closures()).hasSize(1);
    }

    @Test
    void aFileWithoutEventsIsRefusedInTheForm() throws IOException {
        file = Optional.of(folder.resolve("no.ics"));
        Files.writeString(file.get(), "hello");
        push("#closure-add");
        fire("#closure-import");
        assertThat(lookup("#closure-form-dialog-banner").<Label>query().getText())
                .startsWith("There is no event in “no.ics”.");
    }

    @Test
    void theDaysOfTheWeekMoveTheLastOrderDay() {
        type(KeyCode.ENTER);
        fire("#supplier-works-tuesday");
        save();

        assertThat(scene.fixture
                        .shop
                        .picture()
                        .supplier(scene.yiwu.id())
                        .orElseThrow()
                        .workingDays())
                .hasToString("134567");
        assertThat(words("#suppliers-table")).contains("Mon 4 Jan");
        takeBack();
        assertThat(words("#suppliers-table")).contains("Tue 5 Jan");
    }

    @Test
    void aClosureThatEndsBeforeItBeginsIsRefusedAtItsField() {
        fire("#closure-add");
        write("Stocktaking");
        type(KeyCode.TAB);
        write("9 Dec");
        type(KeyCode.TAB);
        write("7 Dec");
        save();

        assertThat(lookup("#closure-to-note").<Label>query().getText()).isEqualTo("It cannot end before it begins.");
        assertThat(closures()).hasSize(1);
    }

    @Test
    void addsAnOfferAndTakesItBack() {
        interact(() -> table().getSelectionModel().clearAndSelect(1));
        push("#offer-add");
        downTo("#offer-product", "H");
        type(KeyCode.TAB);
        write("R-77");
        type(KeyCode.TAB);
        write("3.10");
        save();

        assertThat(scene.fixture.shop.picture().offersOf(scene.rotterdam.id()))
                .extracting(Offer::supplierSku)
                .contains("R-77");
        takeBack();
        assertThat(scene.fixture.shop.picture().offersOf(scene.rotterdam.id())).hasSize(2);
    }

    private void put(String field, String text) {
        var input = lookup(field).<Node>queryAll().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        interact(() -> input.setText(text));
    }

    @Test
    void aPriceBreakThatIsDearerIsToldAtItsField() {
        interact(() -> table().getSelectionModel().clearAndSelect(1));
        push("#offer-add");
        downTo("#offer-product", "H");
        put("#offer-cost", "3.10");
        put("#offer-from1", "100");
        put("#offer-cost1", "3.40");
        save();

        assertThat(lookup("#offer-cost1-note").<Label>query().getText())
                .isEqualTo("Dearer than 3.10 for fewer units. A price break makes a unit cheaper.");
        put("#offer-cost1", "2.90");
        save();
        assertThat(scene.fixture.shop.picture().offersOf(scene.rotterdam.id())).hasSize(3);
    }

    @Test
    void aSupplierWhoBillsAnotherCurrencyNeedsItsRate() {
        push("#suppliers-add");
        put("#supplier-name", "Shenzhen Cups");
        put("#supplier-minimum", "200");
        put("#supplier-currency", "USD");
        assertThat(lookup("#supplier-minimum").<TextField>query().getText()).isEqualTo("US$200.00");
        save();

        assertThat(lookup("#supplier-rate-note").<Label>query().getText())
                .isEqualTo("Enter what one USD costs in GBP.");
        put("#supplier-rate", "0.79");
        save();
        assertThat(scene.fixture.shop.picture().suppliers())
                .filteredOn(supplier -> supplier.name().equals("Shenzhen Cups"))
                .singleElement()
                .satisfies(supplier -> assertThat(supplier.exchangeRate()).isEqualByComparingTo("0.79"));
    }

    @Test
    void removesAnOfferByDelete() {
        TableView<SupplierDetail.OfferLine> offers =
                lookup("#supplier-offers-table").queryTableView();
        interact(() -> {
            offers.requestFocus();
            offers.getSelectionModel().select(0);
        });
        type(KeyCode.DELETE);
        assertThat(scene.fixture.shop.picture().offersOf(scene.yiwu.id())).hasSize(2);
        takeBack();
        assertThat(scene.fixture.shop.picture().offersOf(scene.yiwu.id())).hasSize(3);
    }

    @Test
    void chasesALateOrderByTheThreeWays() throws IOException {
        chase();
        fire("#supplier-mail-copy");
        assertThat(copied).singleElement().asString().contains("PO-1042: when will it arrive?", "is 9 days late");

        chase();
        fire("#supplier-mail-open");
        assertThat(opened)
                .singleElement()
                .satisfies(link -> assertThat(link.toString()).startsWith("mailto:orders@yiwu-homeware.example"));

        file = Optional.of(folder.resolve("PO-1042.eml"));
        chase();
        fire("#supplier-mail-save");
        assertThat(Files.readString(file.get())).contains("X-Unsent: 1", "To: orders@yiwu-homeware.example");
    }

    @Test
    void movesWhatIsTickedElsewhereAndTakesItBack() {
        push("#supplier-trouble");
        assertThat(words("#supplier-outage"))
                .contains("If Yiwu Homeware stops delivering today", "No alternative", "Out now", "Rotterdam Gifts")
                .contains("3 SKUs are hit: 2 have another supplier, 1 does not. First to run out:");

        push("#outage-move");
        save();

        assertThat(scene.fixture.shop.picture().purchaseOrdersTo(scene.rotterdam.id()))
                .hasSize(1);
        takeBack();
        assertThat(scene.fixture.shop.picture().purchaseOrdersTo(scene.rotterdam.id()))
                .isEmpty();
    }

    @Test
    void showsWhoWaitsForASupplierInTroubleAndMarksItAsStopped() {
        fire("#supplier-trouble");
        assertThat(words("#supplier-outage")).contains("2 orders lose a date, 2 customers are hit");
        fire("#outage-waiting");
        assertThat(words("#waiting")).contains("Ann Lee", "9 Dec", "1 Dec");
        type(KeyCode.ESCAPE);
        fire("#outage-stop");
        write("+30");
        type(KeyCode.TAB);
        save();

        assertThat(scene.order(scene.late).expectedOn()).isNull();
        assertThat(words("#suppliers-table")).contains("Not delivering until 23 Dec");
        fire("#supplier-trouble");
        assertThat(words("#supplier-outage")).contains("Out now", "Rotterdam Gifts");
        takeBack();
        assertThat(scene.order(scene.late)).isEqualTo(scene.late);
    }

    @Test
    void spaceTicksARowOfTheTrouble() {
        fire("#supplier-trouble");
        var before = lookup("#outage-move").<Button>query().getText();
        TableView<Object> rows = lookup("#outage-table").queryTableView();
        interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(2);
        });
        type(KeyCode.SPACE);
        assertThat(lookup("#outage-move").<Button>query().getText()).isNotEqualTo(before);
        type(KeyCode.ESCAPE);
        assertThat(lookup("#supplier-outage").tryQuery()).isEmpty();
    }

    @Test
    void saysThatThereAreNoSuppliers() {
        interact(() -> {
            scene.services.suppliers().retire(scene.yiwu.id());
            scene.services.suppliers().retire(scene.rotterdam.id());
        });
        assertThat(lookup("#suppliers-first").<Button>query().getText()).isEqualTo("Add a supplier");
        assertThat(lookup("#suppliers-first").<Button>query().getParent().isVisible())
                .isTrue();
    }

    private void chase() {
        fire("#supplier-chase");
    }

    private void undo() {
        scene.fixture.history.undo();
    }

    private void takeBack() {
        interact(this::undo);
    }

    private String toast() {
        return lookup("#toast-text").<Label>query().getText();
    }

    private List<Supplier> suppliers() {
        return List.copyOf(scene.fixture.shop.picture().suppliers());
    }

    private List<Closure> closures() {
        return scene.fixture.shop.picture().closuresOf(scene.yiwu.id());
    }

    private TableView<SupplierRow> table() {
        return lookup("#suppliers-table").queryTableView();
    }

    private List<Node> sidewaysBars() {
        return lookup((Node node) -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)
                .queryAll()
                .stream()
                .toList();
    }
}
