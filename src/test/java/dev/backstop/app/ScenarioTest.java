package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import dev.backstop.ui.kit.LaneCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Monday morning from the welcome page to a printed order, in the real window over real files.
class ScenarioTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path folder;

    private Owner owner;

    @BeforeEach
    void open() {
        owner = new Owner(folder, CLOCK);
    }

    @AfterEach
    void close() {
        owner.close();
    }

    @Test
    void theSampleShopShowsAFullDayAndEveryPage() {
        assertThat(owner.sees("welcome")).isTrue();
        owner.press("welcome-sample");
        owner.waitFor("Today's rows", () -> owner.rows("lane-listings") > 5 && owner.rows("lane-customers") > 2);
        owner.picture("today");
        assertThat(List.of("lane-customers-list", "lane-orders-list")).allSatisfy(this::showsWholeRows);
        for (var page : List.of("catalog", "suppliers", "orders", "purchasing", "listings", "messages", "settings")) {
            owner.go(page);
            owner.picture(page);
        }
        owner.go("catalog");
        owner.waitFor("the products", () -> owner.rows("catalog-table") > 290);
        owner.go("purchasing");
        owner.waitFor("the plan", () -> owner.rows("plan") > 5);
    }

    @Test
    void ownFilesComeInListingsTellTheTruthCustomersKnowAndTheOrderGoesOut() {
        theShopsFilesComeIn();
        theOwnerSaysWhoTheyAre();
        aSupplierAndTheirPriceListComeIn();
        aProductACountAnOrderAndADeliveryAreEnteredByHand();
        theListingsArePutRight();
        theCustomersAreTold();
        theOrderGoesOutAndArrivesInTwoParts();
        everythingIsThereAgain();
    }

    /// A lane has room for whole rows and its edge; a pixel less, and a lane that shows all its rows scrolls.
    private void showsWholeRows(String lane) {
        double height = Fx.call(() -> owner.window().find(lane, ListView.class).getHeight());
        assertThat(height % LaneCard.ROW).as(lane).isBetween(1.0, 4.0);
    }

    private void theShopsFilesComeIn() {
        owner.willImport(owner.own("products.csv"), owner.own("orders.csv"));
        owner.press("welcome-import");
        owner.press("import-accept");
        owner.waitFor("the alert after the import", () -> owner.sees("import-alert"));
        owner.picture("alert");
        assertThat(owner.rows("alert-list")).isGreaterThanOrEqualTo(3);
        owner.press("alert-next");
        owner.press("alert-later");
        owner.waitFor("the customers to tell", () -> owner.rows("lane-customers") == 2);
        assertThat(owner.rows("lane-listings")).isEqualTo(1);
        owner.picture("today-own");
        owner.willImport(folder.resolve("orders.csv"));
        owner.press(KeyCode.I, KeyCode.CONTROL);
        owner.waitFor(
                "the same file to be known",
                () -> owner.sees("import-accept")
                        && owner.reads("import-accept").contains("Nothing"));
        owner.press("import-cancel");
        owner.waitFor("the page before", () -> owner.title().equals("Today"));
    }

    private void theOwnerSaysWhoTheyAre() {
        owner.go("settings");
        owner.type("settings-name", "Harbour Lane Gifts");
        owner.type("settings-owner", "Ruth Calloway");
        owner.press("settings-save");
    }

    private void aSupplierAndTheirPriceListComeIn() {
        owner.go("suppliers");
        owner.press("suppliers-first");
        owner.type("supplier-name", "Aire Linen");
        owner.type("supplier-country", "GB");
        owner.type("supplier-email", "orders@aire-linen.example");
        owner.type("supplier-lead", "11");
        owner.save();
        owner.waitFor("the supplier", () -> owner.rows("suppliers-table") == 1);
        owner.willImport(owner.own("aire-linen-prices.csv"));
        owner.press(KeyCode.I, KeyCode.CONTROL);
        owner.choose("import-supplier", "Aire Linen");
        owner.picture("supplier-list");
        owner.press("import-accept");
        owner.waitFor("the page after the import", () -> !owner.title().isEmpty());
        owner.go("suppliers");
        owner.waitFor("the offers", () -> owner.rows("supplier-offers-table") == 3);
        owner.picture("suppliers-own");
    }

    private void aProductACountAnOrderAndADeliveryAreEnteredByHand() {
        owner.go("catalog");
        owner.press("catalog-add");
        owner.type("product-sku", "JUG-GREY");
        owner.type("product-title", "Grey jug");
        owner.type("product-price", "24.00");
        owner.type("product-opening", "0");
        owner.save();
        owner.waitFor("the product", () -> owner.rows("catalog-table") == 4);
        owner.press(KeyCode.Z, KeyCode.CONTROL);
        owner.waitFor("the product to be taken back", () -> owner.rows("catalog-table") == 3);
        owner.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        owner.waitFor("the product again", () -> owner.rows("catalog-table") == 4);
        owner.enter("catalog-table", "MUG-BLUE");
        owner.menu("catalog-more", "catalog-count");
        owner.type("count-counted", "7");
        owner.save();
        anOrderByKeyboardAlone();
        owner.press(KeyCode.K, KeyCode.CONTROL);
        owner.write("add a purchase");
        owner.waitFor("the action", () -> owner.rows("search-list") == 1);
        owner.press(KeyCode.ENTER);
        owner.choose("purchase-supplier", "Aire Linen");
        owner.choose("line0-product", "Tea towel – Plum");
        owner.save();
        owner.waitFor("the delivery", () -> owner.sees("delivery-PO-1001"));
    }

    private void anOrderByKeyboardAlone() {
        owner.go("orders");
        owner.press(KeyCode.N, KeyCode.CONTROL);
        owner.waitFor("the form", owner::isAsked);
        owner.write("Zoe Quill");
        owner.press(KeyCode.TAB);
        owner.write("zoe@mail.example");
        // Over trade, channel, number and both days to the first item.
        for (int i = 0; i < 6; i++) {
            owner.press(KeyCode.TAB);
        }
        owner.write("jug");
        owner.press(KeyCode.ENTER);
        owner.save();
        owner.waitFor("the order", () -> owner.rows("orders-table") == 3);
        owner.picture("orders-own");
    }

    private void theListingsArePutRight() {
        owner.go("today");
        owner.enter("lane-listings-list", "Tea towel");
        owner.waitFor("the listing", () -> owner.title().equals("Listings"));
        owner.picture("listings-own");
        owner.press("listings-export");
        owner.press("export-choose");
        owner.press("exported-done");
        owner.waitFor("every listing to be right", () -> owner.rows("listings-table") == 0);
        assertThat(files(name -> name.startsWith("shopify-") && name.endsWith(".csv")))
                .isNotEmpty();
    }

    private void theCustomersAreTold() {
        owner.go("messages");
        owner.waitFor("the letters", () -> owner.rows("messages-list") == 3);
        owner.picture("letter");
        owner.press("letter-eml");
        owner.waitFor(
                "the letter's file", () -> !files(name -> name.endsWith(".eml")).isEmpty());
        assertThat(files(name -> name.endsWith(".eml")))
                .singleElement()
                .satisfies(letter -> assertThat(letter).content().contains("Ruth Calloway"));
        owner.press("letter-told");
        owner.waitFor("one letter fewer", () -> owner.rows("messages-list") == 2);
    }

    private void theOrderGoesOutAndArrivesInTwoParts() {
        owner.go("purchasing");
        owner.waitFor("the plan", () -> owner.rows("plan") > 1);
        owner.picture("purchasing-own");
        owner.press("plan-print");
        owner.save();
        owner.waitFor("the preview", () -> owner.sees("print-preview"));
        owner.picture("print-preview");
        owner.press("print-save");
        owner.waitFor(
                "the reorder sheet", () -> !files(name -> name.endsWith(".pdf")).isEmpty());
        owner.press("print-close");
        owner.enter("delivery-PO-1002");
        owner.press("delivery-receive");
        owner.type("receive-AL-7", "2");
        owner.picture("receive");
        owner.save();
        owner.waitFor("the rest to be due still", () -> owner.sees("delivery-PO-1002"));
        owner.go("orders");
        owner.picture("orders-in-part");
        owner.go("purchasing");
        owner.enter("delivery-PO-1002");
        owner.press("delivery-receive");
        owner.save();
        owner.waitFor("the delivery to be done with", () -> !owner.sees("delivery-PO-1002"));
        owner.go("today");
        owner.picture("today-after");
    }

    private void everythingIsThereAgain() {
        owner.stop();
        owner.start();
        owner.go("catalog");
        owner.waitFor("the products again", () -> owner.rows("catalog-table") == 4);
    }

    private List<Path> files(Predicate<String> named) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> named.test(file.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
