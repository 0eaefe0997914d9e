package dev.backstop.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import is taken back as a whole, also when the shop was closed meanwhile and another day has come.
class ImportUndoTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T11:20:00Z"), ZoneOffset.UTC);
    private static final String PRODUCTS = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status
        blue-mug,Blue mug,Title,Default Title,MUG,shopify,5,deny,12.50,active
        tea-towel,Tea towel,Title,Default Title,TOWEL,shopify,0,deny,8.00,active
        """;
    private static final String ORDERS = """
        Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name
        #1001,priya@mail.example,paid,unfulfilled,GBP,2026-11-20 10:00:00 +0000,2,Tea towel,8.00,TOWEL,pending,Priya Nair
        #1002,paul@mail.example,paid,unfulfilled,GBP,2026-11-21 10:00:00 +0000,1,Blue mug,12.50,MUG,pending,Paul Denny
        """;

    @TempDir
    private Path folder;

    @Test
    void theWholeImportIsTakenBackAfterARestart() throws IOException {
        Map<String, Long> empty;
        Map<String, Long> first;
        try (var store = Store.open(folder.resolve("shop"), NOW)) {
            var shop = new Shop(store, NOW);
            var history = new History(shop);
            history.ensureSettings();
            empty = counts(store);
            take(shop, history, write("products.csv", PRODUCTS));
            first = counts(store);
            take(shop, history, write("products.csv", PRODUCTS.replace("12.50", "13.50")), write("orders.csv", ORDERS));
            assertThat(price(store)).isEqualTo("13.50");
        }
        var tomorrow = Clock.offset(NOW, Duration.ofDays(4));
        try (var store = Store.open(folder.resolve("shop"), tomorrow)) {
            var shop = new Shop(store, tomorrow);
            var history = new History(shop);
            history.dayPassed();
            assertThat(history.undo())
                    .hasValueSatisfying(label -> assertThat(label.args()).containsExactly("products.csv, orders.csv"));
            assertThat(counts(store)).isEqualTo(first);
            assertThat(price(store)).isEqualTo("12.50");
            assertThat(shop.picture().orders()).isEmpty();
            history.redo();
            assertThat(price(store)).isEqualTo("13.50");
            assertThat(shop.picture().orders()).hasSize(2);
            history.undo();
            history.undo();
            assertThat(counts(store)).isEqualTo(empty);
            assertThat(history.undo()).isEmpty();
        }
    }

    private static void take(Shop shop, History history, Path... files) {
        var imports = new ImportService(shop, history, Message::key);
        var loaded = Arrays.stream(files)
                .map(file -> imports.load(file, Progress.NONE))
                .toList();
        imports.accept(imports.preview(loaded, Map.of(), Progress.NONE), Progress.NONE);
    }

    private static Map<String, Long> counts(Store store) {
        return Store.kinds().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kind -> store.count(kind.getValue())));
    }

    private static String price(Store store) {
        List<Product> products = store.page(Product.class, 0, 10);
        return products.stream()
                .filter(product -> product.sku().value().equals("MUG"))
                .findFirst()
                .orElseThrow()
                .price()
                .amount()
                .setScale(2)
                .toPlainString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
