package dev.backstop.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An owner who keeps products and orders in sheets of their own has a shop like any other.
class OwnSheetsTest {
    private static final String PRODUCTS = """
        SKU,Product name,Cost price,Selling price,On hand,Supplier
        MUG,Blue mug,3.20,9.50,5,Leeds Pottery
        TOWEL,Tea towel,2.00,8.00,0,Leeds Pottery
        """;
    private static final String ORDERS = """
        Order number,Date,Customer,Email,SKU,Quantity,Price,Shipped
        1001,2026-11-20,Priya Nair,priya@mail.example,TOWEL,2,8.00,no
        1001,2026-11-20,Priya Nair,priya@mail.example,MUG,1,9.50,no
        1000,2026-11-13,Bo Berg,bo@mail.example,MUG,3,9.50,yes
        """;

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService imports = new ImportService(fixture.shop, fixture.history, _ -> "Marktstand");
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), Message::key, Locale.UK);

    @TempDir
    private Path folder;

    @BeforeEach
    void importBoth() throws IOException {
        accept(write("orders.csv", ORDERS), write("products.csv", PRODUCTS));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theShelfIsCountedAndCustomersWait() {
        var picture = fixture.shop.picture();
        var mug = picture.productBySku("MUG").orElseThrow();
        var towel = picture.productBySku("TOWEL").orElseThrow();

        assertThat(mug.price().amount()).isEqualByComparingTo("9.50");
        assertThat(picture.position(mug.id()).onHand())
                .as("what lies on the shelf")
                .isEqualTo(5);
        assertThat(picture.position(mug.id()).available()).isEqualTo(4);
        assertThat(picture.position(towel.id()).backordered()).isEqualTo(2);
        assertThat(picture.orders())
                .filteredOn(order -> order.number().equals("1001"))
                .singleElement()
                .satisfies(order -> assertThat(order.isPaid()).isTrue());
        assertThat(services.messages().owed(picture)).hasSize(1);
    }

    @Test
    void theyAreSoldByHandUnderANameInTheOwnersLanguage() {
        assertThat(fixture.shop.picture().channels()).singleElement().satisfies(channel -> {
            assertThat(channel.kind()).isEqualTo(Channel.Kind.STALL);
            assertThat(channel.name()).isEqualTo("Marktstand");
        });
        assertThat(services.orders().channelForHand("another"))
                .isEqualTo(fixture.shop.picture().channels().iterator().next());
    }

    @Test
    void theOwnersListIsNoPromiseToAnybody() {
        var picture = fixture.shop.picture();

        assertThat(services.listings().findings(picture)).isEmpty();
        assertThat(picture.promises()).isEmpty();
        assertThat(services.today().board(picture, Progress.NONE).kpis().outOfStock())
                .isEqualTo(1);
    }

    @Test
    void theSameSheetsAgainChangeNothingAndAChangedCountHolds() throws IOException {
        var again = preview(write("orders.csv", ORDERS), write("products.csv", PRODUCTS));
        assertThat(again.plan().edits()).isEmpty();

        accept(write("products.csv", PRODUCTS.replace("9.50,5,", "9.50,12,")));

        var picture = fixture.shop.picture();
        assertThat(picture.position(picture.productBySku("MUG").orElseThrow().id())
                        .onHand())
                .isEqualTo(12);
        fixture.history.undo();
        var before = fixture.shop.picture();
        assertThat(before.position(before.productBySku("MUG").orElseThrow().id())
                        .onHand())
                .isEqualTo(5);
    }

    @Test
    void whatTheOwnerSaidAListIsHoldsForTheNextOneWithItsColumns() throws IOException {
        var list = write("stock.csv", "Name,SKU,Stock,Price\nJug,JUG,4,20.00\n");
        var loaded = imports.load(list, Progress.NONE);
        assertThat(loaded.isSupplierList()).isTrue();
        var own = imports.formats().stream()
                .filter(format -> format.id().equals("own.products"))
                .findFirst()
                .orElseThrow();
        imports.accept(imports.preview(List.of(loaded.as(own)), Map.of(), Progress.NONE), Progress.NONE);

        var next = write("stock of December.csv", "Name,SKU,Stock,Price\nJug,JUG,7,20.00\n");
        assertThat(imports.load(next, Progress.NONE).format())
                .extracting(format -> format.id())
                .isEqualTo("own.products");

        fixture.history.undo();
        assertThat(imports.load(next, Progress.NONE).isSupplierList()).isTrue();
    }

    private Path write(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(savedAt()));
        return file;
    }

    private static Instant savedAt() {
        return ShopFixture.NOW.minus(Duration.ofHours(1));
    }

    private void accept(Path... files) {
        imports.accept(preview(files), Progress.NONE);
    }

    private ImportService.Preview preview(Path... files) {
        var loaded = new ArrayList<ImportService.Loaded>();
        for (var file : files) {
            loaded.add(imports.load(file, Progress.NONE));
        }
        return imports.preview(List.copyOf(loaded), Map.of(), Progress.NONE);
    }
}
