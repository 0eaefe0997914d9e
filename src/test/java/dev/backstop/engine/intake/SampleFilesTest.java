package dev.backstop.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.supplier.ColumnGuess;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import dev.backstop.testing.ImportedShop;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Real exports of shops and suppliers, where they are at hand: each is recognised, and counted as an independent
/// reader counts it
/// (Python's csv module: records, distinct order numbers, variant rows, codes).
class SampleFilesTest {
    private Path samples = Path.of("");

    @BeforeEach
    void setUp() {
        var shared = Optional.ofNullable(System.getProperty("backstop.shared"))
                .or(() -> Optional.ofNullable(System.getenv("BACKSTOP_SHARED")))
                .orElse("../shared");
        samples = Path.of(shared, "samples");
        assumeTrue(Files.isDirectory(samples), "the shared sample files are not here");
    }

    private ParsedFile read(String file) {
        return ImportedShop.read(TableReader.read(samples.resolve(file), ReadOptions.standard(), Progress.NONE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # file, recognised as, rows, variants, orders, lines, offers, stock rows, rejected
        shopify/products_2018_apparel.csv,                    shopify.products.1,  22,   22,   0,   0,   0,    0,    0
        shopify/products_template_2023_markets.csv,           shopify.products.2,  17,   16,   0,   0,   0,    0,    0
        shopify/products_export_2025_linked_options.csv,      shopify.products.2,  61,   11,   0,   0,   0,    0,    3
        shopify/products_new_template_urlhandle.csv,          shopify.products.3,  12,   9,    0,   0,   0,    0,    3
        shopify/products_new_format_small.csv,                shopify.products.3,  6,    6,    0,   0,   0,    0,    0
        shopify/messy_1_classic_tee.csv,                      shopify.products.2,  5,    3,    0,   0,   0,    0,    1
        shopify/inventory_gen2_states.csv,                    shopify.inventory.2, 67,   67,   0,   0,   0,    67,   0
        shopify/inventory_gen3_onhand_new.csv,                shopify.inventory.3, 29,   29,   0,   0,   0,    29,   0
        shopify/inventory_gen3_blitz_unicorn_slice.csv,       shopify.inventory.3, 1749, 1732, 0,   0,   0,    1732, 17
        shopify/orders_export_2025_devstore.csv,              shopify.orders,      121,  0,    51,  121, 0,    0,    0
        shopify/orders_real_multiline_small.csv,              shopify.orders,      10,   0,    7,   10,  0,    0,    0
        shopify/orders_subset_columns_fixture.csv,            shopify.orders,      249,  0,    127, 249, 0,    0,    0
        amazon/active_listings_2021_full.txt,                 amazon.products.listings, 1787, 1787, 0, 0, 0,   0,    0
        amazon/fba_inventory_2021.txt,                        amazon.inventory.fba, 701, 701, 0, 0, 0, 701, 0
        amazon/price_quantity_upload.csv,                     amazon.inventory,    4880, 4879, 0,   0,   0,    4879, 0
        amazon/unshipped_orders_sample.txt,                   amazon.orders,       1,    0,    1,   1,   0,    0,    0
        amazon/flatfile_variation.tsv,                        amazon.products.flatfile, 10, 7, 0,   0,   0,    0,    1
        amazon/processing_report.tsv,                         amazon.processing,   6,    0,    0,   0,   0,    0,    0
        wix/catalog_products_small.csv,                       wix.products,        100,  83,   0,   0,   0,    0,    1
        feeds/facebook_catalog_fr_template.csv,               facebook.products,   1,    1,    0,   0,   0,    0,    0
        feeds/google_awin_feed.csv,                           google.products,     48,   48,   0,   0,   0,    0,    0
        feeds/vk_facebook_products.csv,                       google.products,     1,    1,    0,   0,   0,    0,    0
        woocommerce/real_wc58_export.csv,                     woocommerce.products, 32,  25,   0,   0,   0,    0,    0
        woocommerce/wc_sample_products.csv,                   woocommerce.products, 24,  20,   0,   0,   0,    0,    0
        woocommerce/wc_importer_unit_sample.csv,              woocommerce.products, 7,   4,    0,   0,   0,    0,    0
        woocommerce/products_import_ready.csv,                woocommerce.products, 100, 100,  0,   0,   0,    0,    0
        woocommerce/orders_plugin_line_per_row.csv,           woocommerce.orders,   101, 0,    50,  101, 0,    0,    0
        woocommerce/rest_v3_products_wc58.json,               woocommerce.products.rest, 23, 16, 0, 0,  0,    0,    0
        woocommerce/rest_v3_orders_wc58.json,                 woocommerce.orders.rest,   3, 0,   2, 3,  0,    0,    0
        etsy/listings_en_2020.csv,                            etsy.products,        97,  97,   0,   0,   0,    0,    0
        etsy/listings_en_2026.csv,                            etsy.products,        14,  28,   0,   0,   0,    0,    0
        etsy/orders_synthetic.csv,                            etsy.orders.items,    200, 0,    200, 200, 0,    0,    0
        etsy/statement_en_gbp.csv,                            etsy.statement,       14,  0,    0,   0,   0,    0,    0
        etsy/statement_multi_month.csv,                       etsy.statement,       8,   0,    0,   0,   0,    0,    0
        ebay/active_listings_2025.csv,                        ebay.products,        40,  37,   0,   0,   0,    0,    0
        ebay/orders_report_au_2026.csv,                       ebay.orders,          21,  0,    11,  15,  0,    0,    0
        ebay/draft_listing_template.csv,                      ebay.template,        0,   0,    0,   0,   0,    0,    0
        suppliers/blitz_full.csv,                             supplier.list,       1634, 0,    0,   0,   1482, 0,    0
        suppliers/reydon_stock.csv,                           supplier.list,       7965, 0,    0,   0,   7965, 0,    0
        suppliers/unicorn_stock.csv,                          supplier.list,       3534, 0,    0,   0,   3533, 0,    1
        suppliers/stock_report.xlsx,                          supplier.list,       37,   0,    0,   0,   37,   0,    0
        suppliers/products_list_in.xlsx,                      supplier.list,       3,    0,    0,   0,   3,    0,    0
        suppliers/purchase_orders_2025.csv,                   unrecognised,        2,    0,    0,   0,   0,    0,    0
        suppliers/expected_blitz_shopify_inventory.csv,       shopify.inventory.3, 1261, 1261, 0,   0,   0,    1261, 0
        suppliers/expected_unicorn_shopify_inventory.csv,     shopify.inventory.3, 223,  223,  0,   0,   0,    223,  0
        suppliers/synthetic_edge/01_size_from_sku_duplicates.csv,          supplier.list,      6,  0, 0, 0, 6, 0, 0
        suppliers/synthetic_edge/03_color_and_size_columns.csv,            supplier.list,      4,  0, 0, 0, 4, 0, 0
        suppliers/synthetic_edge/05_parent_handle_missing_variant_rows.csv, shopify.products.1, 5, 5, 0, 0, 0, 0, 0
        suppliers/synthetic_edge/07_accented_titles_handle_generation.csv, supplier.list,      4,  0, 0, 0, 4, 0, 0
        suppliers/synthetic_edge/09_wrong_case_and_bool_values.csv,        supplier.list,      4,  0, 0, 0, 4, 0, 0
        suppliers/synthetic_edge/duplicate_titles_variants.csv,            supplier.list,      6,  0, 0, 0, 6, 0, 0
        suppliers/synthetic_edge/empty_values.csv,                         supplier.list,      7,  0, 0, 0, 3, 0, 3
        suppliers/synthetic_edge/expected_shopify_output.csv,              shopify.products.1, 5,  5, 0, 0, 0, 0, 0
        suppliers/synthetic_edge/long_values.csv,                          supplier.list,      4,  0, 0, 0, 4, 0, 0
        suppliers/synthetic_edge/multilingual.csv,                         supplier.list,      8,  0, 0, 0, 8, 0, 0
        suppliers/synthetic_edge/price_formats.csv,                        supplier.list,      18, 0, 0, 0, 14, 0, 1
        suppliers/synthetic_edge/stock_formats.csv,                        supplier.list,      12, 0, 0, 0, 9, 0, 3
        """)
    void isRecognisedAndCounted(
            String file,
            String format,
            int rows,
            int variants,
            int orders,
            int lines,
            int offers,
            int stockRows,
            int rejected) {
        var parsed = read(file);
        var counts = parsed.counts();
        assertThat(parsed.format()).isEqualTo(format);
        assertThat(parsed.table().rows()).hasSize(rows);
        assertThat(List.of(
                        counts.listings(),
                        counts.orders(),
                        counts.lines(),
                        counts.offers(),
                        counts.stockRows(),
                        parsed.rejected().size()))
                .containsExactly(variants, orders, lines, offers, stockRows, rejected);
    }

    @Test
    void everyShopifyFileIsTakenInOnceAndChangesNothingTwice() {
        var shop = new ImportedShop();
        var names = List.of(
                "shopify/products_export_2025_linked_options.csv",
                "shopify/products_2018_apparel.csv",
                "shopify/products_template_2023_markets.csv",
                "shopify/products_new_template_urlhandle.csv",
                "shopify/products_new_format_small.csv",
                "shopify/messy_1_classic_tee.csv",
                "shopify/inventory_gen2_states.csv",
                "shopify/inventory_gen3_onhand_new.csv",
                "shopify/inventory_gen3_blitz_unicorn_slice.csv",
                "shopify/orders_export_2025_devstore.csv",
                "shopify/orders_real_multiline_small.csv",
                "shopify/orders_subset_columns_fixture.csv");
        var plan = shop.take(names.stream().map(this::read).toList());
        assertThat(plan.files())
                .allSatisfy(file -> assertThat(file.newRows()
                                + file.changedRows()
                                + file.sameRows()
                                + file.otherRows()
                                + file.rejected().size())
                        .isEqualTo(file.rowsRead()));
        assertThat(shop.take(names.stream().map(this::read).toList()).edits()).isEmpty();
        for (var name : names) {
            assertThat(shop.take(List.of(read(name))).edits()).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "woocommerce/real_wc58_export.csv",
                "woocommerce/products_import_ready.csv",
                "woocommerce/orders_plugin_line_per_row.csv",
                "woocommerce/rest_v3_products_wc58.json",
                "woocommerce/rest_v3_orders_wc58.json",
                "etsy/listings_en_2020.csv",
                "etsy/listings_en_2026.csv",
                "etsy/orders_synthetic.csv",
                "ebay/active_listings_2025.csv",
                "ebay/orders_report_au_2026.csv"
            })
    void everyOtherShopsFileIsTakenInOnceAndChangesNothingTwice(String name) {
        var shop = new ImportedShop();
        var summary = shop.take(List.of(read(name))).files().getFirst();
        assertThat(summary.newRows()
                        + summary.changedRows()
                        + summary.sameRows()
                        + summary.otherRows()
                        + summary.rejected().size())
                .isEqualTo(summary.rowsRead());
        assertThat(shop.take(List.of(read(name))).edits()).isEmpty();
    }

    @Test
    void aSuppliersListFindsTheProductsOfTheShop() {
        var shop = new ImportedShop();
        shop.take(List.of(read("shopify/inventory_gen3_blitz_unicorn_slice.csv")));
        var supplier = new Supplier(
                shop.nextId(),
                "Unicorn",
                "GB",
                "",
                "",
                "",
                "",
                Currency.getInstance("GBP"),
                BigDecimal.ONE,
                5,
                2,
                7,
                null,
                "",
                "",
                "",
                null,
                null,
                null);
        shop.add(Supplier.class, supplier);
        var table =
                TableReader.read(samples.resolve("suppliers/unicorn_stock.csv"), ReadOptions.standard(), Progress.NONE);
        var list = SupplierList.unclaimed(ZoneOffset.UTC)
                .of(supplier.id(), ColumnGuess.of(table))
                .read(table, Progress.NONE);
        var plan = shop.take(List.of(list));
        assertThat(plan.newRows()).isGreaterThanOrEqualTo(223);
        assertThat(plan.newRows() + plan.files().getFirst().otherRows() + plan.rejectedRows())
                .isEqualTo(3534);
        assertThat(shop.take(List.of(list)).edits()).isEmpty();
    }
}
