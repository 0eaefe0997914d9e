package dev.backstop.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.testing.FileText;
import dev.backstop.testing.FixtureFile;
import dev.backstop.testing.ImportedShop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of file is known by its columns, in every language and wording, whatever their order and case.
class PlatformKindsTest {
    private static final String FILES = """
        # file, recognised as, listings, orders, lines, customers, rejected
        woocommerce/products-en.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-de.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-fr.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-es.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-it.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-nl.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-pl.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-pt.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-sv.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/products-ru.csv,          woocommerce.products,      4, 0, 0, 0, 0
        woocommerce/orders-line-per-row.csv,  woocommerce.orders,        0, 7, 7, 0, 1
        woocommerce/orders-default.csv,       woocommerce.orders.cells,  0, 3, 3, 0, 1
        woocommerce/orders-line-columns.csv,  woocommerce.orders.cells,  0, 1, 2, 0, 0
        woocommerce/rest-products.json,       woocommerce.products.rest, 3, 0, 0, 0, 0
        woocommerce/rest-orders.json,         woocommerce.orders.rest,   0, 1, 2, 0, 0
        etsy/listings-en.csv,                 etsy.products,             6, 0, 0, 0, 0
        etsy/listings-de.csv,                 etsy.products,             3, 0, 0, 0, 0
        etsy/sold-order-items.csv,            etsy.orders.items,         0, 2, 3, 0, 0
        etsy/sold-order-items-uk.csv,         etsy.orders.items,         0, 1, 1, 0, 0
        etsy/sold-orders.csv,                 etsy.orders,               0, 2, 0, 0, 0
        etsy/statement-de.csv,                etsy.statement,            0, 0, 0, 0, 0
        ebay/active-listings.csv,             ebay.products,             4, 0, 0, 0, 0
        ebay/active-listings-de.csv,          ebay.products,             1, 0, 0, 0, 0
        ebay/file-exchange-active.csv,        ebay.products,             1, 0, 0, 0, 0
        ebay/orders-au.csv,                   ebay.orders,               0, 3, 4, 0, 0
        ebay/orders-us.csv,                   ebay.orders,               0, 1, 1, 0, 0
        ebay/orders-uk.csv,                   ebay.orders,               0, 1, 1, 0, 0
        ebay/orders-de.csv,                   ebay.orders,               0, 1, 1, 0, 0
        ebay/transactions.csv,                ebay.orders.transactions,  0, 1, 1, 0, 0
        ebay/upload-template.csv,             ebay.template,             0, 0, 0, 0, 0
        shopify/customers.csv,                shopify.customers,         0, 0, 0, 2, 1
        """;

    private static List<Integer> counts(ParsedFile file) {
        var counts = file.counts();
        return List.of(
                counts.listings(),
                counts.orders(),
                counts.lines(),
                counts.customers(),
                file.rejected().size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void isRecognisedAndCounted(
            String file, String format, int listings, int orders, int lines, int customers, int rejected) {
        var parsed = ImportedShop.read(FixtureFile.table(file));
        assertThat(parsed.format()).isEqualTo(format);
        assertThat(counts(parsed)).containsExactly(listings, orders, lines, customers, rejected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void theOrderOfColumnsTheirCaseAndOthersBesideThemDoNotMatter(String file, String format) {
        var table = FixtureFile.table(file);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(counts(ImportedShop.read(shuffled(table, new Random(seed)))))
                    .as(file + " " + seed)
                    .isEqualTo(counts(ImportedShop.read(table)));
            assertThat(ImportedShop.read(shuffled(table, new Random(seed))).format())
                    .isEqualTo(format);
        }
    }

    /// The same table with its columns in another order, some in capitals, and two columns that nobody knows.
    private static RawTable shuffled(RawTable table, Random random) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < table.header().size() + 2; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        var header = places.stream()
                .map(place -> place < table.header().size()
                        ? random.nextBoolean()
                                ? table.header().get(place).toUpperCase(Locale.ROOT)
                                : " " + table.header().get(place)
                        : "Own field " + place)
                .toList();
        var rows = table.rows().stream()
                .map(row -> new RawTable.Row(
                        row.number(),
                        places.stream()
                                .map(place ->
                                        place < row.cells().size() ? row.cells().get(place) : "x")
                                .toList()))
                .toList();
        return table.with(header, rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        SKU,Stock,Backorders allowed?                                      ! woocommerce.products
        ID,Name,Regular price,Visibility in catalog                        ! woocommerce.products
        order_id,order_date,status,order_currency,billing_email,sku,quantity ! woocommerce.orders
        Order Number,Order Date,Order Status,First Name (Billing),Email (Billing),SKU,Item Name,Quantity,Item Cost ! woocommerce.orders
        Date,Order #,Status,Customer,Customer type,Product(s),Items sold   ! woocommerce.analytics
        TITLE,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,SKU              ! etsy.products
        Sale Date,Item Name,Quantity,Price,Order ID                        ! etsy.orders.items
        Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details  ! etsy.statement
        Payment ID,Buyer Username,Gross Amount,Fees,Net Amount             ! etsy.payments
        Item number,Title,Available quantity,Watchers,Sold quantity        ! ebay.products
        Item number,Title,Variation details,Custom label (SKU),Available quantity,Format,Condition ! ebay.products
        Order Number,Sale Date,Item Title,Quantity,Sold For                ! ebay.orders
        Date,Type,Titre,Infos,Devise,Montant,Frais et taxes,Net,Taxes      ! etsy.statement
        Email,First Name,Last Name,Accepts Marketing,Total Spent           ! shopify.customers
        Order ID,Customer,Amount                                           ! unrecognised
        SKU,Name,Price,Stock                                               ! supplier.list
        """)
    void trimmedFilesAreStillKnownByTheirTellingColumns(String header, String format) {
        int columns = header.split(",", -1).length;
        var row = Collections.nCopies(columns, "x").stream().collect(Collectors.joining(","));
        assertThat(ImportedShop.read(FileText.table(header + "\n" + row + "\n")).format())
                .isEqualTo(format);
    }
}
