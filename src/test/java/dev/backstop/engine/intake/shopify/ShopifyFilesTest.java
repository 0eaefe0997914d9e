package dev.backstop.engine.intake.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.testing.FileText;
import dev.backstop.testing.ImportedShop;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopifyFilesTest {
    private static final String INVENTORY =
            "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,SKU,HS"
                    + " Code,COO,";
    private static final String ORDERS =
            "Name,Email,Financial Status,Fulfillment Status,Created at,Lineitem quantity,Lineitem name,Lineitem"
                    + " sku,Lineitem fulfillment status,Lineitem requires shipping,Cancelled at,Shipping Zip,Lineitem"
                    + " price\n";

    private static ParsedFile read(String text) {
        return ImportedShop.read(FileText.table(text));
    }

    private static List<String> reasons(ParsedFile file) {
        return file.rejected().stream()
                .map(row -> row.rowNumber() + " " + row.reason().key().substring("importing.reason.".length()))
                .toList();
    }

    private static List<String> remarks(ParsedFile file) {
        return file.remarks().stream().map(Message::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        Handle,Title,Variant SKU,Variant Price                              ! shopify.products.1
        Variant Price,title,HANDLE,Body (HTML)                              ! shopify.products.1
        Handle,Title,Variant SKU,Variant Price,Status                       ! shopify.products.2
        Handle,Title,Variant SKU,Cost per item                              ! shopify.products.2
        Title,URL handle,SKU,Price,Continue selling when out of stock       ! shopify.products.3
        Handle,Title,Option1 Value,SKU,HS Code,COO,Bristol                  ! shopify.inventory.1
        Handle,Title,SKU,COO,Location,Incoming,Available,On hand            ! shopify.inventory.2
        Handle,Title,SKU,Location,On hand (current),On hand (new)           ! shopify.inventory.3
        Name,Created at,Lineitem quantity,Lineitem name                     ! shopify.orders
        SKU,Description,QTY                                                 ! supplier.list
        Item code,Trade price                                               ! supplier.list
        id,purchase_date,supplier,total_cost                                ! unrecognised
        Date,Type,Title,Info                                                ! unrecognised
        """)
    void recognisesByColumnNamesAlone(String header, String format) {
        assertThat(read(header + "\n" + "x,".repeat(header.split(",").length - 1) + "y\n")
                        .format())
                .isEqualTo(format);
    }

    @Test
    void readsVariantsOfEachFamilyAlike() {
        var second =
                read("Handle,Title,Body (HTML),Type,Product Category,Option1 Name,Option1 Value,Option2 Name,Option2"
                        + " Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant"
                        + " Inventory Policy,Variant Price,Variant Barcode,Image Src,Cost per item,Status\n"
                        + "tee,Tee,\"<p>two\n"
                        + "lines</p>\",Shirts,Apparel >"
                        + " Tops,Size,S,Colour,Red,'TEE-SR,150,shopify,4,continue,19.99,4006381333931,a.jpg,7.5,active\n"
                        + "tee,,,,,,M,,Red,TEE-MR,150,shopify,-2,deny,19.99,,b.jpg,7.5,\n"
                        + "tee,,,,,,,,,,,,,,,,c.jpg,,\n"
                        + "card,Gift card,,,,Title,Default Title,,,CARD,,,,deny,10,,,,draft\n");
        var third = read("Title,URL handle,SKU,Barcode,Option1 name,Option1 value,Option2 name,Option2 value,Price,Cost"
                + " per item,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value"
                + " (grams),Type,Status\n"
                + "Tee,tee,'TEE-SR,4006381333931,Size,S,Colour,Red,19.99,7.5,shopify,4,CONTINUE,150,Shirts,Active\n"
                + ",tee,TEE-MR,,,M,,Red,19.99,7.5,shopify,-2,DENY,150,,\n"
                + "Gift card,card,CARD,,Title,Default Title,,,10,,,,DENY,,,Draft\n");
        for (var file : List.of(second, third)) {
            assertThat(file.rejected()).isEmpty();
            assertThat(file.products())
                    .extracting(ParsedProduct::externalKey)
                    .containsExactly("tee|S|Red", "tee|M|Red", "card");
            assertThat(file.products()).extracting(ParsedProduct::sku).containsExactly("TEE-SR", "TEE-MR", "CARD");
            assertThat(file.products()).extracting(ParsedProduct::variant).containsExactly("S / Red", "M / Red", null);
            assertThat(file.products()).extracting(ParsedProduct::title).containsExactly("Tee", "Tee", "Gift card");
            assertThat(file.products()).extracting(ParsedProduct::quantity).containsExactly(4, -2, null);
            assertThat(file.products()).extracting(ParsedProduct::tracked).containsExactly(true, true, false);
            assertThat(file.products()).extracting(ParsedProduct::sellsWhenOut).containsExactly(true, false, false);
            assertThat(file.products()).extracting(ParsedProduct::shown).containsExactly(true, true, false);
            assertThat(file.products().getFirst().category()).isEqualTo("Shirts");
            assertThat(file.products().getFirst().weightGrams()).isEqualTo(150);
            assertThat(remarks(file)).containsExactly("importing.remark.negativeStock");
        }
    }

    @Test
    void makesAStableSkuWhereThereIsNone() {
        var file = read("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                + "puff,Puff,Colour,Latte,,5\n"
                + "ring,Ring,Title,Default Title,,6\n");
        assertThat(file.products()).extracting(ParsedProduct::sku).containsExactly("puff/Latte", "ring");
        assertThat(remarks(file)).contains("importing.remark.madeSkus");
    }

    @Test
    void aBlankHandleContinuesOrIsMadeFromTheTitle() {
        var file = read("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                + "shoe,Shoe,Size,40,A,5\n,,,41,B,5\n,Café Cup,Title,Default Title,C,5\n,,,,,\n");
        assertThat(file.products())
                .extracting(ParsedProduct::externalKey)
                .containsExactly("shoe|40", "shoe|41", "café-cup");
        assertThat(remarks(file)).contains("importing.remark.madeHandles");
    }

    @Test
    void rejectsBadProductRowsWithTheirReasonsAndMarksTheirProducts() {
        var file =
                read("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory"
                        + " Qty,Variant Inventory Policy,Variant Price\n"
                        + "a,A,Size,S,A-S,shopify,1,deny,5\n"
                        + "a,,,M,A-S,shopify,1,deny,5\n"
                        + "a,,,S,A-X,shopify,1,deny,5\n"
                        + "b,B,Size,S,B-S,shopify,lots,deny,5\n"
                        + "b,,,M,B-M,shopify,1000,deny,5\n"
                        + "b,,,L,B-L,shopify,2000000,deny,5\n"
                        + "b,,,XL,B-XL,shopify,1.5,maybe,5\n"
                        + "b,,,2XL,B-2XL,shopify,1,maybe,5\n"
                        + "b,,,3XL,B-3XL,shopify,1,deny,-5\n"
                        + "b,,,4XL,B-4XL,shopify,1,deny,5,extra\n"
                        + "b,,,5XL,B-5XL,shopify,1,deny,5\n"
                        + "c,C,Title,Default Title,C,shopify,1,deny,5\n");
        assertThat(reasons(file))
                .containsExactly(
                        "3 duplicateSku",
                        "4 duplicateVariant",
                        "5 notANumber",
                        "7 absurdQuantity",
                        "8 notWhole",
                        "9 unknownPolicy",
                        "10 negativePrice",
                        "11 tooManyCells");
        assertThat(file.products())
                .extracting(product -> product.sku() + " " + product.complete())
                .containsExactly("A-S false", "B-M false", "B-5XL false", "C true");
    }

    @Test
    void neverGuessesWhetherAStockIsAThousandOrOne() {
        var header = "Handle,Title,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price\n";
        assertThat(reasons(read(header + "a,A,A,shopify,\"1,000\",5\nb,B,B,shopify,7,5\n")))
                .containsExactly("2 ambiguousNumber");
        var settled = read(header + "a,A,A,shopify,\"1,000\",5\nb,B,B,shopify,7.0,5\n");
        assertThat(settled.products()).extracting(ParsedProduct::quantity).containsExactly(1000, 7);
    }

    @Test
    void sumsNothingUpItself() {
        var third = read(INVENTORY
                + "Location,Bin name,Incoming (not editable),Unavailable (not editable),Committed (not"
                + " editable),Available (not editable),On hand (current),On hand (new)\n"
                + "mug,Mug,Title,Default Title,,,,,MUG,,,Shop,,0,0,2,5,7,\n"
                + "mug,Mug,Title,Default Title,,,,,MUG,,,Store,,0,0,0,not stocked,not stocked,\n"
                + "bag,Bag,Size,S,,,,,\"\",,,Shop,,0,0,0,1,1,4\n");
        assertThat(third.stock())
                .extracting(stock ->
                        stock.externalKey() + " " + stock.location() + " " + stock.available() + " " + stock.onHand())
                .containsExactly("mug Shop 5 7", "mug Store null null", "bag|S Shop 4 4");
        assertThat(third.counts().stockRows()).isEqualTo(3);
    }

    @Test
    void readsTheOlderGenerationsOfInventory() {
        var second = read(INVENTORY
                + "Location,Incoming,Unavailable,Committed,Available,On hand\n"
                + "mug,Mug,Title,Default Title,,,,,MUG,,,Shop,0,0,2,5,7\n");
        assertThat(second.stock()).singleElement().satisfies(stock -> {
            assertThat(stock.available()).isEqualTo(5);
            assertThat(stock.onHand()).isEqualTo(7);
        });
        var first =
                read(INVENTORY + "123 High Street,Warehouse\nmug,Mug,Title,Default Title,,,,,MUG,,,5,not stocked\n");
        assertThat(first.stock())
                .extracting(stock -> stock.location() + " " + stock.available() + " " + stock.onHand())
                .containsExactly("123 High Street 5 null", "Warehouse null null");
    }

    @Test
    void takesNothingOfAVariantOneLocationOfWhichCannotBeRead() {
        var file = read(INVENTORY + "Location,Incoming,Unavailable,Committed,Available,On hand\n"
                + "mug,Mug,Title,Default Title,,,,,MUG,,,Shop,0,0,0,5,5\n"
                + "mug,Mug,Title,Default Title,,,,,MUG,,,Store,0,0,0,five,5\n"
                + "bag,Bag,Title,Default Title,,,,,MUG,,,Shop,0,0,0,5,5\n");
        assertThat(reasons(file)).containsExactly("2 otherLocationUnreadable", "3 notANumber", "4 duplicateSku");
        assertThat(file.stock()).isEmpty();
    }

    @Test
    void putsTheRowsOfAnOrderTogether() {
        var file = read(ORDERS
                + "#1,ann@example.com,paid,partial,2025-12-06 10:00:00 -0500,2,Mug,MUG,fulfilled,true,,'BS1 0AA,9.50\n"
                + "#2,bob@example.com,pending,fulfilled,2025-06-06 10:00:00 -0400,1,Bag - S,,fulfilled,true,,,20\n"
                + "#1,,,,,3,Bag - S,BAG-S,pending,true,,,20\n"
                + "#3,,voided,unfulfilled,2025-12-06 10:00:00 -0500,1,Mug,MUG,pending,true,2025-12-07 10:00:00"
                + " -0500,,9.50\n"
                + "#4,,refunded,unfulfilled,2025-12-06 10:00:00 -0500,1,Mug,MUG,pending,true,,,9.50\n"
                + "#5,,paid,unfulfilled,2025-12-06 10:00:00 -0500,1,E-book,E,pending,false,,,9.50\n");
        assertThat(file.rejected()).isEmpty();
        assertThat(file.orders()).extracting(ParsedOrder::number).containsExactly("#1", "#2", "#3", "#4", "#5");
        var first = file.orders().getFirst();
        assertThat(first.placedAt()).isEqualTo(Instant.parse("2025-12-06T15:00:00Z"));
        assertThat(first.lines())
                .extracting(line -> line.sku() + " " + line.quantity() + " " + line.shipped())
                .containsExactly("MUG 2 2", "BAG-S 3 0");
        assertThat(first.shipTo()).isEqualTo("BS1 0AA");
        assertThat(file.orders())
                .extracting(order -> order.cancelledAt() != null)
                .containsExactly(false, false, true, true, false);
        assertThat(file.orders().get(1).paymentStatus()).as("paid on delivery").isEqualTo("pending");
        assertThat(file.orders().get(1).placedAt()).isEqualTo(Instant.parse("2025-06-06T14:00:00Z"));
        assertThat(file.orders().getLast().lines().getFirst().shipped())
                .as("needs no shipping")
                .isEqualTo(1);
        assertThat(file.counts().lines()).isEqualTo(6);
    }

    @Test
    void rejectsBadOrderRowsWithTheirReasons() {
        var file = read(ORDERS
                + "#1,,paid,unfulfilled,6 December,2,Mug,MUG,pending,true,,,9.50\n"
                + "#1,,,,,2,Bag,BAG,pending,true,,,9.50\n"
                + "#2,,paid,unfulfilled,2025-12-06 10:00:00 -0500,-2,Mug,MUG,pending,true,,,9.50\n"
                + "#2,,,,,5000000,Mug,MUG,pending,true,,,9.50\n"
                + "#2,,,,,,Mug,MUG,pending,true,,,9.50\n"
                + "#2,,,,,1,Mug,MUG,pending,true,,,nine\n"
                + "#2,,,,,1,Bag,BAG,pending,true,,,20\n"
                + ",,,,,1,Bag,BAG,pending,true,,,20\n");
        assertThat(reasons(file))
                .containsExactly(
                        "2 notADate",
                        "3 notADate",
                        "4 negativeQuantity",
                        "5 absurdQuantity",
                        "6 noQuantity",
                        "7 notANumber",
                        "9 noOrderNumber");
        assertThat(file.orders())
                .singleElement()
                .satisfies(order -> assertThat(order.lines()).hasSize(1));
        assertThat(file.rejected())
                .extracting(
                        row -> file.table().row(row.rowNumber()).orElseThrow().cells())
                .allMatch(cells -> cells.size() == 13);
    }

    @Test
    void aTrimmedOrdersFileSaysThatItDoesNotTellShipping() {
        var file = read(
                "Name,Created at,Lineitem name,Lineitem quantity\n#1,2025-12-06 10:00:00 -0500,Mug,2\n#1,,Bag,1\n");
        assertThat(file.orders())
                .singleElement()
                .satisfies(order -> assertThat(order.lines())
                        .extracting(ParsedOrder.Line::shipped)
                        .containsOnlyNulls());
        assertThat(remarks(file)).containsExactly("importing.remark.noFulfilmentColumn");
    }
}
