package dev.backstop.engine.intake.ebay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.testing.FileText;
import dev.backstop.testing.FixtureFile;
import dev.backstop.testing.ImportedShop;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EbayFilesTest {
    private static ParsedFile read(String file) {
        return ImportedShop.read(FixtureFile.table(file));
    }

    @Test
    void theRowThatSumsUpVariationsIsNoListing() {
        assertThat(read("ebay/active-listings.csv").products())
                .extracting(p -> p.externalKey() + " " + p.sku() + " " + p.quantity() + " " + p.price() + " "
                        + p.variant() + " " + p.barcode())
                .containsExactly(
                        "400000000001 MUG 6 18.5 null 4006381333931",
                        "400000000002|Red|S BAG-R 4 24.0 Red / S null",
                        "400000000002|Blue|S 400000000002/Blue/S 5 24.0 Blue / S null",
                        "400000000003 MUG 2 17.5 null null");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ebay/active-listings-de.csv,   400000000001 MUG 6 18.5 EUR
        ebay/file-exchange-active.csv, 400000000001 MUG 6 18.5 ''
        """)
    void otherReportsSayTheSame(String file, String expected) {
        var listing = read(file).products().getFirst();
        assertThat(listing.externalKey() + " " + listing.sku() + " " + listing.quantity() + " " + listing.price() + " "
                        + (listing.currency().isEmpty() ? "''" : listing.currency()))
                .isEqualTo(expected);
    }

    @Test
    void aListingWithOneVariationHasOneListing() {
        var file = ImportedShop.read(FileText.table("""
                Item number,Title,Variation details,Custom label (SKU),Available quantity,Format
                4001,Bag,Colour=Red,,4,FIXED_PRICE
                4001,Bag,Colour=Red,BAG-R,4,FIXED_PRICE
                """));
        assertThat(file.rejected()).isEmpty();
        assertThat(file.products())
                .singleElement()
                .satisfies(bag -> assertThat(bag.sku()).isEqualTo("BAG-R"));
    }

    @Test
    void titlesMayStandAboveTheHeader() {
        var file = ImportedShop.read(FileText.table("All active listings,,,,\nPrepared for potter,,,,\n\n"
                + "Item number,Title,Custom label (SKU),Available quantity,Format\n"
                + "4001,Mug,MUG,4,FIXED_PRICE\n4002,Bag,BAG,2,FIXED_PRICE\n"));
        assertThat(file.format()).isEqualTo("ebay.products");
        assertThat(file.products()).hasSize(2);
    }

    @Test
    void summaryRowsAndFootersAreNoLines() {
        var file = read("ebay/orders-au.csv");
        assertThat(file.orders())
                .extracting(order -> order.number() + " " + order.customerName() + " " + order.currency() + " "
                        + order.confirmed() + " " + order.lines().size())
                .containsExactly("01-1 Ada Byron AUD true 1", "01-2 Bea Cole AUD true 2", "01-3 Cy Dunn AUD false 1");
        assertThat(file.orders().getFirst().lines().getFirst().shipped()).isEqualTo(2);
        assertThat(file.orders().getFirst().shippedAt()).isEqualTo(Instant.parse("2026-11-02T00:00:00Z"));
        assertThat(file.orders().get(1).lines())
                .extracting(line -> line.sku() + " " + line.shipped())
                .containsExactly("BAG-R 0", "400000000002/Blue/S 0");
        assertThat(file.remarks()).contains(Message.of("importing.remark.otherRows", 2));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ebay/orders-us.csv,    02-1, 2026-11-01, USD, 18.50
        ebay/orders-uk.csv,    03-1, 2026-11-01, GBP, 18.50
        ebay/orders-de.csv,    04-1, 2025-12-10, EUR, 18.50
        ebay/transactions.csv, 05-1, 2026-11-03, GBP, 18.50
        """)
    void everySiteSaysItsOwnWay(String file, String number, String day, String currency, String price) {
        var order = read(file).orders().getFirst();
        assertThat(order.number()).isEqualTo(number);
        assertThat(order.placedAt()).isEqualTo(Instant.parse(day + "T00:00:00Z"));
        assertThat(order.currency()).isEqualTo(currency);
        assertThat(order.customerName()).isEqualTo("Ada Byron");
        assertThat(order.lines().getFirst().sku()).isEqualTo("MUG");
        assertThat(order.lines().getFirst().unitPrice()).isEqualByComparingTo(price);
    }

    @Test
    void aTemplateIsRefusedWithAdvice() {
        var file = read("ebay/upload-template.csv");
        assertThat(file.remarks()).contains(Message.of("importing.refused.ebayTemplate"));
        var shop = new ImportedShop();
        assertThat(shop.take(FixtureFile.table("ebay/upload-template.csv")).edits())
                .isEmpty();
    }
}
