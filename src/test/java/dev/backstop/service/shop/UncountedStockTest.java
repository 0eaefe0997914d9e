package dev.backstop.service.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Services;
import dev.backstop.service.importing.Freshness;
import dev.backstop.service.importing.ImportService;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A first import whose product file says nothing of quantities: unknown stock is not zero.
class UncountedStockTest {
    private static final String PRODUCTS = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Cost per item,Status
        blue-mug,Blue mug,Title,Default Title,MUG,12.50,4.00,active
        tea-towel,Tea towel,Title,Default Title,TOWEL,8.00,2.50,active
        """;
    private static final String COUNTED = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Cost per item,Status
        blue-mug,Blue mug,Title,Default Title,MUG,shopify,0,deny,12.50,4.00,active
        tea-towel,Tea towel,Title,Default Title,TOWEL,shopify,7,deny,8.00,2.50,active
        """;
    private static final String ORDERS = """
        Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name
        #1001,priya@mail.example,paid,unfulfilled,GBP,2026-11-20 10:00:00 +0000,2,Tea towel,8.00,TOWEL,pending,Priya Nair
        #1001,priya@mail.example,,,,2026-11-20 10:00:00 +0000,1,Blue mug,12.50,MUG,pending,
        """;

    /// The files are an hour old when they are read.
    private static final Instant SAVED_AT = ShopFixture.NOW.minus(Duration.ofHours(1));

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService imports = new ImportService(fixture.shop, fixture.history, Message::key);
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), Message::key, Locale.UK);

    @TempDir
    private Path folder;

    @BeforeEach
    void importWithoutQuantities() throws IOException {
        accept("orders_export.csv", ORDERS, "products_export.csv", PRODUCTS);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void raisesNoAlarm() {
        var picture = fixture.shop.picture();

        assertThat(picture.products())
                .hasSize(2)
                .allSatisfy(product ->
                        assertThat(picture.position(product.id()).counted()).isFalse());
        assertThat(services.messages().owed(picture)).isEmpty();
        assertThat(services.listings().findings(picture)).isEmpty();
        assertThat(services.plans().plan(picture, Progress.NONE).lines()).isZero();
        var kpis = services.today().board(picture, Progress.NONE).kpis();
        assertThat(kpis.outOfStock()).isZero();
        assertThat(kpis.notCounted()).isEqualTo(2);
    }

    /// The owner counts the shelf, and the listings still say nothing of quantities: no alarm may rest on that.
    @Test
    void aCountRaisesNoAlarmAboutListingsThatStateNoQuantity() {
        services.catalog().countStock(product("TOWEL").id(), 7, "");
        services.catalog().countStock(product("MUG").id(), 0, "");
        var picture = fixture.shop.picture();

        assertThat(picture.listings()).hasSize(2).allSatisfy(listing -> {
            assertThat(listing.quantity()).isNull();
            assertThat(listing.status()).isEqualTo(Listing.Status.NOT_STATED);
        });
        assertThat(services.listings().findings(picture)).isEmpty();
        var kpis = services.today().board(picture, Progress.NONE).kpis();
        assertThat(kpis.notCounted()).isZero();
        assertThat(kpis.notStated()).isEqualTo(2);
    }

    @Test
    void aFileWithQuantitiesTellsAndUndoneStatesNothingAgain() throws IOException {
        services.catalog().countStock(product("TOWEL").id(), 7, "");
        accept("products_export_2.csv", COUNTED.replace("MUG,shopify,0", "MUG,shopify,3"));
        assertThat(fixture.shop.picture().listings())
                .extracting(Listing::quantity)
                .containsExactlyInAnyOrder(3, 7);

        fixture.history.undo();
        assertThat(fixture.shop.picture().listings())
                .extracting(Listing::quantity)
                .containsOnlyNulls();
    }

    /// A file of products without quantities was read today, and still nobody knows the stock.
    @Test
    void onlyOrdersAreAsFreshAsTheirFile() throws IOException {
        var before = Freshness.of(fixture.shop.picture());
        assertThat(before.stock()).isNull();
        assertThat(before.orders()).isNotNull();

        accept("products_export_2.csv", COUNTED);

        assertThat(Freshness.of(fixture.shop.picture()).stock()).isEqualTo(SAVED_AT);
    }

    /// What the owner changed at one listing says nothing of the stock of the others.
    @Test
    void aListingPutRightMakesTheFileNoFresher() throws IOException {
        accept("products_export_2.csv", COUNTED);
        services.catalog().countStock(product("TOWEL").id(), 3, "");
        var before = Freshness.of(fixture.shop.picture());
        var wrong = services.listings().findings(fixture.shop.picture());
        assertThat(wrong).isNotEmpty();

        services.listings().markDone(wrong);

        assertThat(fixture.shop.picture().listings())
                .anySatisfy(listing -> assertThat(listing.checkedAt()).isNotEqualTo(before.stock()));
        assertThat(Freshness.of(fixture.shop.picture())).isEqualTo(before);
    }

    @Test
    void tellsGoogleNothingOfWhatNobodyCounted() throws IOException {
        services.catalog().countStock(product("TOWEL").id(), 7, "");

        var google = services.updates().writeAvailability(folder).getFirst();

        assertThat(Files.readString(google)).contains("TOWEL").doesNotContain("MUG");
    }

    @Test
    void saysWhatToDo() {
        var picture = fixture.shop.picture();

        assertThat(services.plans().doubts(picture, product("MUG")))
                .extracting(Message::key)
                .contains("replenish.trouble.notCounted");
    }

    @Test
    void aCountOfNoneIsACountAndUndoneIsNone() {
        services.catalog().countStock(product("MUG").id(), 0, "");
        assertThat(isCounted("MUG")).isTrue();
        assertThat(fixture.shop.picture().position(product("MUG").id()).backordered())
                .isEqualTo(1);

        fixture.history.undo();

        assertThat(isCounted("MUG")).isFalse();
        assertThat(fixture.shop.picture().position(product("MUG").id()).backordered())
                .isZero();
    }

    @Test
    void aFileWithQuantitiesCountsAlsoWhereItSaysNone() throws IOException {
        accept("products_with_stock.csv", COUNTED);

        var picture = fixture.shop.picture();
        assertThat(isCounted("MUG")).isTrue();
        assertThat(picture.position(product("MUG").id()).available()).isZero();
        assertThat(isCounted("TOWEL")).isTrue();
        assertThat(services.today().board(picture, Progress.NONE).kpis().notCounted())
                .isZero();
    }

    @Test
    void theSameIsKnownWhenTheFileIsOpenedAgain() {
        services.catalog().countStock(product("MUG").id(), 0, "");

        var books = Books.of(fixture.store.records());

        assertThat(books.isCounted(product("MUG").id())).isTrue();
        assertThat(books.isCounted(product("TOWEL").id())).isFalse();
    }

    private boolean isCounted(String sku) {
        Id<Product> id = product(sku).id();
        return fixture.shop.picture().position(id).counted();
    }

    private Product product(String sku) {
        return fixture.shop.picture().productBySku(sku).orElseThrow();
    }

    private void accept(String... namesAndTexts) throws IOException {
        var files = new ArrayList<ImportService.Loaded>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            var file = Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
            Files.setLastModifiedTime(file, FileTime.from(SAVED_AT));
            files.add(imports.load(file, Progress.NONE));
        }
        imports.accept(imports.preview(files, Map.of(), Progress.NONE), Progress.NONE);
    }
}
