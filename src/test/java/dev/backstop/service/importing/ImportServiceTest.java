package dev.backstop.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {
    private static final String PRODUCTS = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Cost per item,Status
        blue-mug,Blue mug,Title,Default Title,MUG,shopify,5,deny,12.50,4.00,active
        tea-towel,Tea towel,Title,Default Title,TOWEL,shopify,-2,deny,8.00,2.50,active
        """;
    private static final String ORDERS = """
        Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name
        #1001,priya@mail.example,paid,unfulfilled,GBP,2026-11-20 10:00:00 +0000,2,Tea towel,8.00,TOWEL,pending,Priya Nair
        #1001,priya@mail.example,,,,2026-11-20 10:00:00 +0000,1,Blue mug,12.50,MUG,pending,
        """;

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService imports = new ImportService(fixture.shop, fixture.history, Message::key);

    @TempDir
    private Path folder;

    private Path products;
    private Path orders;

    @BeforeEach
    void writeFiles() throws IOException {
        products = Files.writeString(folder.resolve("products_export.csv"), PRODUCTS);
        orders = Files.writeString(folder.resolve("orders_export.csv"), ORDERS);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anImportIsSavedOnlyWhenAcceptedAndTakenBackAsAWhole() {
        var preview = preview(products, orders);
        assertThat(fixture.shop.picture().products()).isEmpty();
        imports.accept(preview, Progress.NONE);
        var picture = fixture.shop.picture();
        assertThat(picture.products()).hasSize(2);
        assertThat(picture.orders()).hasSize(1);
        var towel = picture.productBySku("TOWEL").orElseThrow();
        assertThat(picture.position(towel.id()).backordered()).isEqualTo(2);
        var mug = picture.productBySku("mug").orElseThrow();
        assertThat(picture.position(mug.id()).available()).isEqualTo(5);
        fixture.history.undo();
        assertThat(fixture.shop.picture().products()).isEmpty();
        assertThat(fixture.store.records().orders()).isEmpty();
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        imports.accept(preview(products, orders), Progress.NONE);
        var again = preview(orders, products);
        assertThat(again.plan().edits()).isEmpty();
        assertThat(again.plan().newRows()).isZero();
        imports.accept(again, Progress.NONE);
        assertThat(fixture.shop.picture().products()).hasSize(2);
    }

    @Test
    void theListingsThatPromiseTooMuchAreFoundRightAfterTheImport() throws IOException {
        Files.writeString(products, PRODUCTS.replace("TOWEL,shopify,-2,deny", "TOWEL,shopify,-2,continue"));
        imports.accept(preview(products, orders), Progress.NONE);
        var listings = new ListingService(fixture.shop, fixture.history, new Forecasts(fixture.shop));
        assertThat(listings.findings(fixture.shop.picture()))
                .anySatisfy(
                        finding -> assertThat(finding.subject().sku().value()).isEqualTo("TOWEL"));
        var messages = new MessageService(fixture.shop, fixture.history, Message::key);
        assertThat(messages.owed(fixture.shop.picture()))
                .singleElement()
                .satisfies(owed -> assertThat(owed.customer().name()).isEqualTo("Priya Nair"));
    }

    @Test
    void aCancelledImportLeavesNothing() {
        var preview = preview(products, orders);
        var cancelled = new Progress() {
            @Override
            public void at(int done, int total, Message doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> imports.accept(preview, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(fixture.shop.picture().products()).isEmpty();
        assertThat(fixture.store.records().products()).isEmpty();
        assertThat(fixture.history.undoable().map(Message::key)).contains("history.label.newShop");
    }

    private ImportService.Preview preview(Path... paths) {
        var files = new ArrayList<ImportService.Loaded>();
        for (var path : List.of(paths)) {
            files.add(imports.load(path, Progress.NONE));
        }
        return imports.preview(files, Map.of(), Progress.NONE);
    }
}
