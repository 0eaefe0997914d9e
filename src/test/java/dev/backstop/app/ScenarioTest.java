package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.OpenShop;
import dev.backstop.service.Services;
import dev.backstop.service.Shops;
import dev.backstop.testing.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A Monday morning from the welcome page to a printed order, in the real window over real files: the running app
/// without its native
/// dialogs, whose answers are given.
class ScenarioTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private Fx window;
    private Opening opening;
    private Desk desk;

    @BeforeEach
    void open() {
        window = Fx.show(StackPane::new, 1440, 900);
        begin();
    }

    @AfterEach
    void close() {
        end();
        window.close();
    }

    @Test
    void theSampleShopShowsAFullDayAndEveryPage() {
        Fx.run(desk::welcome);
        assertThat(find("#welcome")).isPresent();
        press("#welcome-sample");
        waitFor("Today's rows", () -> rows("#lane-listings") > 5 && rows("#lane-customers") > 2);
        picture("today");
        for (var page : List.of("catalog", "suppliers", "orders", "purchasing", "listings", "messages", "settings")) {
            assertThat(find("#nav-" + page)).as(page).isPresent();
            press("#nav-" + page);
            waitFor("the page " + page, () -> title().equalsIgnoreCase(page));
            picture(page);
        }
        press("#nav-catalog");
        waitFor("the products", () -> tableRows("#catalog-table") > 290);
        press("#nav-purchasing");
        waitFor("the plan", () -> rows("#plan") > 5);
        picture("purchasing");
    }

    @Test
    void ownFilesComeInCustomersAreToldAndAnOrderIsPlacedReceivedAndKept() throws IOException {
        var files = List.of(copied("products.csv"), copied("orders.csv"));
        Fx.run(() -> desk.importIntoOwn(files));
        waitFor("the import's check", () -> isEnabled("#import-accept"));
        picture("import");
        press("#import-accept");
        waitFor("the alert after the import", () -> find("#import-alert").isPresent());
        picture("alert");
        key("#import-alert", KeyCode.ESCAPE);
        waitFor("the alert to close", () -> find("#import-alert").isEmpty());
        waitFor("the customers to tell", () -> rows("#lane-customers") == 2);
        picture("today-own");
        end();
        try (var shop = new Shops(folder, CLOCK).openOwn()) {
            orderReceiveAndReadBack(shop);
        }
        begin();
        var again = opening.lastShop().join().orElseThrow();
        Fx.run(() -> desk.open(again));
        waitFor("everything to be there again", () -> find("#nav-catalog").isPresent());
        press("#nav-catalog");
        waitFor("the products again", () -> tableRows("#catalog-table") == 3);
    }

    /// The purchasing part at the level of the services, over the file that the window has just let go of.
    private void orderReceiveAndReadBack(OpenShop open) throws IOException {
        var services = new Services(open, message -> message.key(), Locale.UK);
        var shop = open.shop();
        var towel = shop.picture().productBySku("TOWEL-SAGE").orElseThrow();
        assertThat(shop.picture().position(towel.id()).backordered()).isEqualTo(3);
        var supplier = supplier(open);
        services.suppliers().save(supplier);
        services.suppliers().save(offer(open, supplier, towel));
        var ordered = placed(services, open, supplier, towel);
        var waiting = shop.picture().linesFor(towel.id()).getFirst();
        assertThat(shop.picture().state(waiting).date()).contains(LocalDate.of(2026, 12, 4));
        var sheet = services.paper().sheet(ordered.id());
        var pdf = folder.resolve("sheet.pdf");
        services.paper().save(sheet, pdf);
        assertThat(Files.size(pdf)).isPositive();
        var line = shop.picture().linesOf(ordered).getFirst();
        services.purchasing()
                .receive(ordered.id(), Map.of(line.id(), 24), shop.picture().today());
        assertThat(shop.picture().state(waiting)).isEqualTo(new LineState.Ready());
        var updates = services.updates()
                .write(services.updates().updates(services.listings().findings(shop.picture())), folder);
        assertThat(updates).allSatisfy(file -> assertThat(file).exists());
    }

    private static Supplier supplier(OpenShop open) {
        var pounds = Currency.getInstance("GBP");
        return new Supplier(
                open.shop().newId(),
                "Aire Linen",
                "GB",
                "",
                "orders@aire-linen.example",
                "",
                "",
                pounds,
                BigDecimal.ONE,
                11,
                2,
                7,
                null,
                "30 days",
                "included",
                "",
                null,
                null,
                null);
    }

    private static Offer offer(OpenShop open, Supplier supplier, Product product) {
        return new Offer(
                open.shop().newId(),
                supplier.id(),
                product.id(),
                "AL-7",
                Money.of("2.50", "GBP"),
                12,
                12,
                null,
                1,
                true,
                null,
                null,
                null);
    }

    private static PurchaseOrder placed(Services services, OpenShop open, Supplier supplier, Product product) {
        var today = open.shop().picture().today();
        var due = LocalDate.of(2026, 12, 4);
        var order = new PurchaseOrder(
                open.shop().newId(),
                services.purchasing().nextNumber(),
                supplier.id(),
                PurchaseOrder.Status.SENT,
                today,
                today,
                due,
                due,
                "");
        services.purchasing()
                .save(
                        order,
                        List.of(new PurchaseOrderLine(
                                open.shop().newId(),
                                order.id(),
                                product.id(),
                                "AL-7",
                                24,
                                0,
                                Money.of("2.50", "GBP"),
                                12,
                                null,
                                null)));
        return order;
    }

    private void begin() {
        opening = Fx.call(
                () -> Opening.begin(new Folders(folder, folder.resolve("backups"), folder.resolve("logs")), CLOCK));
        desk = Fx.call(() -> new Desk(opening, new NoDialogs(), window.scene()));
    }

    private void end() {
        Fx.run(() -> {
            desk.closeShop();
            try {
                opening.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Path copied(String name) throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/dev/backstop/scenario/" + name), name)) {
            var file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(Fx.call(() -> window.scene().getRoot().lookup(selector)));
    }

    private void press(String selector) {
        Fx.settle();
        Fx.run(() -> {
            var node = window.scene().getRoot().lookup(selector);
            assertThat(node).as(selector).isNotNull();
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                throw new AssertionError(selector + " is no button: " + node);
            }
        });
        Fx.settle();
    }

    private void key(String selector, KeyCode code) {
        Fx.run(() -> window.scene()
                .getRoot()
                .lookup(selector)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        Fx.settle();
    }

    private boolean isEnabled(String selector) {
        return find(selector)
                .map(node -> node instanceof Button button && !button.isDisabled())
                .orElse(false);
    }

    private int rows(String selector) {
        return Fx.call(() -> {
            var node = window.scene().getRoot().lookup(selector);
            var list = node instanceof ListView<?> view
                    ? view
                    : node == null ? null : (ListView<?>) node.lookup(".list-view");
            return list == null ? -1 : list.getItems().size();
        });
    }

    private int tableRows(String selector) {
        return Fx.call(() -> window.scene().getRoot().lookup(selector) instanceof TableView<?> table
                ? table.getItems().size()
                : -1);
    }

    private String title() {
        return find("#page-title").map(node -> ((Label) node).getText()).orElse("");
    }

    private void picture(String name) {
        Fx.settle();
        window.picture("scenario-" + name);
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain for " + what, e);
        }
        Fx.settle();
    }

    /// Dialogs of the system that nobody answers.
    private static final class NoDialogs implements FileChoices {
        @Override
        public List<Path> chooseImports() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String proposedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseBackup() {
            return Optional.empty();
        }
    }
}
