package dev.backstop.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import dev.backstop.testing.ImportedShop;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One small file of our own for every form of the platforms that have no file of theirs in this project.
class PlatformFilesTest {

    private static ParsedFile read(String file) {
        return read(file, ReadOptions.standard());
    }

    private static ParsedFile read(String file, ReadOptions options) {
        try {
            var resource = Objects.requireNonNull(PlatformFilesTest.class.getResource(file), file);
            return ImportedShop.read(TableReader.read(Path.of(resource.toURI()), options, Progress.NONE));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # file, recognised as, rows, variants, orders, lines, stock rows, rejected
        amazon/listings_de.txt,          amazon.products.listings, 3, 3, 0, 0, 0, 0
        amazon/all_listings.txt,         amazon.products.listings, 3, 2, 0, 0, 0, 1
        amazon/inventory.txt,            amazon.inventory,         2, 1, 0, 0, 1, 0
        amazon/price_quantity.txt,       amazon.inventory,         2, 1, 0, 0, 1, 0
        amazon/fba.csv,                  amazon.inventory.fba,     1, 1, 0, 0, 1, 0
        amazon/fulfilled_inventory.txt,  amazon.inventory.fba,     2, 1, 0, 0, 1, 0
        amazon/all_orders.txt,           amazon.orders,            5, 0, 3, 4, 0, 1
        amazon/unshipped_orders.txt,     amazon.orders,            1, 0, 1, 1, 0, 0
        amazon/category_flatfile.txt,    amazon.products.flatfile, 4, 1, 0, 0, 0, 1
        amazon/settlement.txt,           amazon.settlement,        1, 0, 0, 0, 0, 0
        wix/products.csv,                wix.products,             5, 3, 0, 0, 0, 1
        wix/products_v3.csv,             wix.products,             3, 2, 0, 0, 0, 0
        wix/orders.csv,                  wix.orders,               4, 0, 3, 4, 0, 0
        squarespace/products.csv,        squarespace.products,     3, 3, 0, 0, 0, 0
        squarespace/orders.csv,          squarespace.orders,       3, 0, 2, 3, 0, 0
        bigcommerce/products.csv,        bigcommerce.products,     6, 4, 0, 0, 0, 0
        bigcommerce/products_v3.csv,     bigcommerce.products,     4, 2, 0, 0, 0, 0
        bigcommerce/orders.csv,          bigcommerce.orders,       3, 0, 3, 3, 0, 1
        prestashop/products.csv,         prestashop.products,      3, 3, 0, 0, 0, 0
        prestashop/catalogue_list.csv,   prestashop.products,      2, 2, 0, 0, 0, 0
        prestashop/combinations.csv,     prestashop.inventory,     3, 2, 0, 0, 2, 1
        prestashop/order_lines.csv,      prestashop.orders,        3, 0, 2, 3, 0, 0
        prestashop/order_list.csv,       prestashop.orderList,     1, 0, 0, 0, 0, 0
        square/items.csv,                square.products,          3, 3, 0, 0, 0, 0
        square/orders.csv,               square.orders,            2, 0, 2, 2, 0, 0
        square/items_sold.csv,           square.orders.items,      3, 0, 1, 2, 0, 0
        own/orders_en.csv,               own.orders,               3, 0, 2, 3, 0, 0
        own/orders_de.csv,               own.orders,               3, 0, 2, 3, 0, 0
        own/orders_fr.csv,               own.orders,               1, 0, 1, 1, 0, 0
        own/orders_ja.csv,               own.orders,               2, 0, 2, 2, 0, 0
        own/products_en.csv,             own.products,             3, 3, 0, 0, 0, 0
        own/products_de.csv,             own.products,             2, 2, 0, 0, 0, 0
        own/products_ja.csv,             own.products,             2, 2, 0, 0, 0, 0
        feed/google.tsv,                 google.products,          4, 3, 0, 0, 0, 1
        feed/facebook_fr.csv,            facebook.products,        2, 2, 0, 0, 0, 0
        feed/facebook_bar.csv,           facebook.products,        1, 1, 0, 0, 0, 0
        """)
    void isRecognisedAndCounted(
            String file, String format, int rows, int variants, int orders, int lines, int stockRows, int rejected) {
        var parsed = read(file);
        var counts = parsed.counts();
        assertThat(parsed.format()).isEqualTo(format);
        assertThat(parsed.table().rows()).hasSize(rows);
        assertThat(List.of(
                        counts.listings(),
                        counts.orders(),
                        counts.lines(),
                        counts.stockRows(),
                        parsed.rejected().size()))
                .containsExactly(variants, orders, lines, stockRows, rejected);
    }

    /// SKU, variant, price, quantity, whether it is tracked, sold when out, and shown.
    private static String products(String file) {
        return read(file).products().stream().map(PlatformFilesTest::words).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String words(ParsedProduct p) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        p.sku(),
                        p.title(),
                        p.variant(),
                        p.price(),
                        p.quantity(),
                        p.tracked(),
                        p.sellsWhenOut(),
                        p.shown());
    }

    @Test
    void readsProductsOfEveryPlatform() {
        assertThat(products("amazon/listings_de.txt")).isEqualTo("""
                BECHER-1 "Großer" Becher 8 cm null 12.50 7 null null true
                TUETE-1 Tüte "klein" grün null 4.20 null null null true
                KANNE-1 Kanne null 30.00 0 null null false
                """);
        assertThat(products("wix/products.csv")).isEqualTo("""
                PRINT-S Print 5x7 10 3 true null true
                PRINT-L Print 8x10 15 0 true null true
                STICK Sticker null 3.25 null false null false
                """);
        assertThat(products("own/products_en.csv")).isEqualTo("""
                MUG-1 Mug null 9.50 14 null null null
                TEE-S Tee S 15.00 3 null null null
                TEE-M Tee M 15.00 0 null null null
                """);
        assertThat(products("own/products_ja.csv")).isEqualTo("""
                MUG-1 マグカップ null 1200 14 null null null
                BAG-7 トートバッグ null 1980 3 null null null
                """);
        assertThat(products("squarespace/products.csv")).isEqualTo("""
                SQ-B Mug Blue 10.00 5 true null true
                SQ-R Mug Red 12.00 null false null true
                SQ-J Jug null 30.00 -1 true null false
                """);
        assertThat(products("bigcommerce/products.csv")).isEqualTo("""
                MUG-BS Mug Blue / Small 12.00 4 true null true
                MUG-RS Mug Red / Small 12.00 -1 true null true
                JUG Jug null 30.00 null false null false
                CARD Card null 2.00 9 true null true
                """);
        assertThat(products("prestashop/products.csv")).isEqualTo("""
                PS-MUG Mug null 12.50 7 null false true
                PS-JUG Jug null 30.00 0 null true false
                3 Card null 2.00 5 null null true
                """);
        assertThat(products("square/items.csv")).isEqualTo("""
                MUG-B Mug Blue 12.50 9 true null null
                MUG-R Mug Red 12.50 null true null null
                JUG Jug null null -1 true null false
                """);
        assertThat(products("feed/google.tsv")).isEqualTo("""
                MUG-B Mug Blue 12.50 null false false null
                MUG-R Mug Red 12.50 0 true false null
                JUG Jug null 30.00 0 true true null
                """);
        assertThat(products("feed/facebook_fr.csv")).isEqualTo("""
                T-1 Tasse null 49.00 12 true false null
                T-2 Théière null 120.50 0 true true null
                """);
    }

    /// Number, whether it is cancelled, and of each line SKU, units, units shipped, price.
    private static String orders(String file) {
        return read(file).orders().stream()
                .map(order -> order.number() + (order.cancelledAt() == null ? "" : " cancelled") + ": " + lines(order))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lines(ParsedOrder order) {
        return order.lines().stream()
                .map(line -> "%s %d/%d %s"
                        .formatted(
                                line.sku(),
                                line.shipped(),
                                line.quantity(),
                                line.unitPrice() == null
                                        ? "-"
                                        : line.unitPrice().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void readsOrdersOfEveryPlatform() {
        assertThat(orders("amazon/all_orders.txt")).isEqualTo("""
                202-1111111-1111111: MUG-B 0/2 12.5, JUG 0/1 30
                202-2222222-2222222: TOWEL 1/1 9
                202-3333333-3333333 cancelled: MUG-B 0/1 -
                """);
        assertThat(orders("amazon/unshipped_orders.txt")).isEqualTo("202-5555555-5555555: MUG-B 1/3 -\n");
        assertThat(orders("wix/orders.csv")).isEqualTo("""
                10001: PRINT-S 0/2 10, STICK 0/1 3.25
                10002: CARD 1/1 2
                10003 cancelled: CARD 0/1 2
                """);
        assertThat(orders("squarespace/orders.csv")).isEqualTo("""
                00012: SQ-B 0/1 10, SQ-J 0/1 12
                00011: SQ-B 1/1 10
                """);
        assertThat(orders("bigcommerce/orders.csv")).isEqualTo("""
                301: MUG-BS 0/1 12, JUG 0/1 30
                300: CARD 1/1 2
                299 cancelled:\s
                """);
        assertThat(orders("own/orders_de.csv")).isEqualTo("""
                2001: TASSE-1 2/2 9.5, TASCHE-7 1/1 12
                2002: TASSE-1 0/3 9.5
                """);
        assertThat(orders("own/orders_ja.csv")).isEqualTo("""
                3001: MUG-1 2/2 1200
                3002: BAG-7 0/1 1980
                """);
        assertThat(orders("prestashop/order_lines.csv")).isEqualTo("""
                XKBKNABJK: PS-MUG 0/2 15, PS-JUG 0/1 36
                OHSATSERP: PS-MUG 1/1 15
                """);
        assertThat(orders("square/orders.csv")).isEqualTo("A1: MUG-B 0/2 12.5\nA0: JUG 1/1 30\n");
        assertThat(orders("square/items_sold.csv")).isEqualTo("T1: MUG-B 2/2 12.5, JUG 1/1 30\n");
    }

    @Test
    void anOrderKnowsItsBuyerAndItsAddress() {
        var order = read("wix/orders.csv").orders().getFirst();
        assertThat(order.customerName()).isEqualTo("Amy Shaw");
        assertThat(order.email()).isEqualTo("amy@post.example");
        assertThat(order.shipTo()).isEqualTo("Amy Shaw\n1 High Street\nYork YO1 7HH\nGB");
        assertThat(order.note()).isEqualTo("Ring twice");
        assertThat(order.currency()).isEqualTo("GBP");
        assertThat(read("bigcommerce/orders.csv")
                        .orders()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .name())
                .isEqualTo("Mug, large - Colour: Blue");
    }

    @Test
    void aJapaneseReportIsReadOnceTheOwnerNamesItsEncoding() {
        var options = ReadOptions.standard().with(Charset.forName("Shift_JIS"), null);
        var parsed = read("amazon/inventory_ja.txt", options);
        assertThat(parsed.format()).isEqualTo("amazon.inventory");
        assertThat(parsed.stock())
                .extracting(stock -> stock.sku() + " " + stock.available())
                .containsExactly("A-1001-M 2");
    }

    @Test
    void whatLiesAtAmazonIsOfferedThereAndOnNoShelf() {
        var shop = new ImportedShop();
        shop.take(List.of(read("amazon/all_listings.txt")));
        assertThat(shop.onHand("MUG-B")).isEqualTo(7);
        shop.take(List.of(read("amazon/fba.csv")));
        assertThat(shop.listing("TOWEL").quantity()).isEqualTo(18);
        assertThat(shop.onHand("TOWEL")).isZero();
    }

    @Test
    void aFeedTellsNoStock() {
        var shop = new ImportedShop();
        shop.take(List.of(read("feed/facebook_fr.csv")));
        assertThat(shop.listing("T-1").quantity()).isEqualTo(12);
        assertThat(shop.onHand("T-1")).isZero();
    }

    @Test
    void everyFileIsTakenInAndChangesNothingTheSecondTime() {
        for (var file : List.of(
                "amazon/all_listings.txt",
                "amazon/inventory.txt",
                "amazon/all_orders.txt",
                "wix/products.csv",
                "wix/orders.csv",
                "squarespace/products.csv",
                "squarespace/orders.csv",
                "bigcommerce/products.csv",
                "bigcommerce/orders.csv",
                "prestashop/products.csv",
                "prestashop/combinations.csv",
                "prestashop/order_lines.csv",
                "square/items.csv",
                "square/orders.csv",
                "square/items_sold.csv",
                "feed/google.tsv",
                "feed/facebook_fr.csv")) {
            var shop = new ImportedShop();
            assertThat(shop.take(List.of(read(file))).newRows()).as(file).isPositive();
            assertThat(shop.take(List.of(read(file))).edits()).as(file).isEmpty();
        }
    }
}
