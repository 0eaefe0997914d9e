package dev.backstop.engine.intake.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.testing.FileText;
import dev.backstop.testing.FixtureFile;
import dev.backstop.testing.ImportedShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WooFilesTest {
    private static Map<String, ParsedProduct> products(String file) {
        return ImportedShop.read(FixtureFile.table(file)).products().stream()
                .collect(Collectors.toMap(ParsedProduct::sku, product -> product));
    }

    private static Map<String, ParsedOrder> orders(String file) {
        return ImportedShop.read(FixtureFile.table(file)).orders().stream()
                .collect(Collectors.toMap(ParsedOrder::number, order -> order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "ru"})
    void saysTheSameInEveryLanguage(String language) {
        var products = products("woocommerce/products-" + language + ".csv");
        var mug = products.get("MUG");
        assertThat(mug.externalKey()).isEqualTo("11");
        assertThat(mug.title()).isEqualTo("Mug");
        assertThat(mug.category()).isEqualTo("Kitchen");
        assertThat(mug.price()).isEqualByComparingTo("18.50");
        assertThat(mug.quantity()).isEqualTo(6);
        assertThat(mug.tracked()).isTrue();
        assertThat(mug.sellsWhenOut()).isFalse();
        assertThat(mug.shown()).isTrue();
        var red = products.get("BAG-R");
        assertThat(red.title()).isEqualTo("Bag");
        assertThat(red.variant()).isEqualTo("Red");
        assertThat(red.category()).isEqualTo("Bags");
        assertThat(red.sellsWhenOut()).isTrue();
        var blue = products.get("BAG-B");
        assertThat(blue.variant()).isEqualTo("Blue");
        assertThat(blue.tracked()).as("set out of stock by hand").isTrue();
        assertThat(blue.quantity()).isZero();
        assertThat(blue.counts()).isFalse();
        assertThat(products.get("TRAY").shown()).isFalse();
        assertThat(products.get("TRAY").tracked()).as("stock is not managed").isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        # type     ! in stock ! stock  ! backorders ! tracked, quantity, sells when out, counts
        simple     ! 1        ! 5      ! 0          ! true 5 false true
        simple     ! 1        ! -2     ! notify     ! true -2 true true
        simple     ! 1        !        ! 0          ! false null false true
        simple     ! 0        !        ! 0          ! true 0 false false
        simple     ! backorder !       ! yes        ! true 0 true false
        simple     ! 1        ! parent ! 1          ! null null true true
        simple     ! 1        ! 3      !            ! true 3 false true
        """)
    void readsStockAsWooCommerceMeansIt(String type, String inStock, String stock, String backorders, String expected) {
        var file = ImportedShop.read(FileText.table("ID,Type,SKU,Name,In stock?,Stock,Backorders allowed?\n1," + type
                + ",A,Thing," + text(inStock) + "," + text(stock) + "," + text(backorders) + "\n"));
        var product = file.products().getFirst();
        assertThat(product.tracked() + " " + product.quantity() + " " + product.sellsWhenOut() + " " + product.counts())
                .isEqualTo(expected);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void variationsOfTheSharedStockAreTold() {
        var file = ImportedShop.read(FileText.table("""
                ID,Type,SKU,Name,Stock,Backorders allowed?,Parent,Attribute 1 value(s)
                1,variable,TEE,Tee,9,0,,"S, M"
                2,variation,,Tee - S,parent,0,TEE,S
                3,grouped,SET,Set,,,,
                """));
        assertThat(file.products()).singleElement().satisfies(tee -> {
            assertThat(tee.sku()).isEqualTo("TEE/S");
            assertThat(tee.madeSku()).isTrue();
            assertThat(tee.quantity()).isNull();
        });
        assertThat(file.remarks().stream().map(Message::key))
                .containsExactly(
                        "importing.remark.madeSkus", "importing.remark.notSoldHere", "importing.remark.sharedStock");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # order, state of it: payment, confirmed, cancelled, shipped
        501, processing true false 0
        502, completed true false 1
        503, on-hold true false 0
        504, cancelled true true 0
        505, refunded true true 0
        506, pending false false 0
        """)
    void ordersAreToBeShippedAsTheirStateSays(String number, String expected) {
        var order = orders("woocommerce/orders-line-per-row.csv").get(number);
        assertThat(order.paymentStatus() + " " + order.confirmed() + " " + (order.cancelledAt() != null) + " "
                        + order.lines().getFirst().shipped())
                .isEqualTo(expected);
    }

    @Test
    void linesOfOneOrderStandTogether() {
        var order = orders("woocommerce/orders-line-per-row.csv").get("501");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2026-11-20T09:15:00Z"));
        assertThat(order.currency()).isEqualTo("GBP");
        assertThat(order.customerName()).isEqualTo("Ada Byron");
        assertThat(order.shipTo()).isEqualTo("Ada Byron\n1 Mill Lane\nLeeds LS1 4AB\nGB");
        assertThat(order.lines())
                .extracting(ParsedOrder.Line::sku, ParsedOrder.Line::quantity, ParsedOrder.Line::unitPrice)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MUG", 2, new BigDecimal("18.50")),
                        org.assertj.core.groups.Tuple.tuple("BAG-R", 1, new BigDecimal("24.00")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        woocommerce/orders-default.csv,      7001
        woocommerce/orders-line-columns.csv, 9
        woocommerce/rest-orders.json,        50
        """)
    void everyLayoutSaysTheSameLines(String file, String number) {
        assertThat(orders(file).get(number).lines())
                .extracting(line -> line.sku() + " " + line.name() + " " + line.quantity() + " "
                        + (line.unitPrice() == null ? "" : line.unitPrice().setScale(2)) + " " + line.shipped())
                .containsExactly("MUG Mug 2 18.50 0", "BAG-R Bag - Red 1 24.00 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        2 x Cap                                  ! Cap  2
        Cap × 3                                  ! Cap  3
        Cue - 12 (SKU: JF-1) x1 @$299.00 = $299  ! Cue - 12 JF-1 1
        """)
    void linesInPlainWordsAreReadToo(String text, String expected) {
        var file = ImportedShop.read(FileText.table("order_id,order_date,status,order_total,billing_email,line_items\n"
                + "1,2026-11-20,processing,9,a@example.org," + text + "\n"));
        var line = file.orders().getFirst().lines().getFirst();
        assertThat(line.name() + " " + line.sku() + " " + line.quantity()).isEqualTo(expected);
    }

    @Test
    void aBadLineIsToldAndTheOrderKept() {
        var file = ImportedShop.read(FixtureFile.table("woocommerce/orders-default.csv"));
        assertThat(file.rejected()).singleElement().satisfies(row -> {
            assertThat(row.rowNumber()).isEqualTo(4);
            assertThat(row.reason().key()).isEqualTo("importing.reason.notANumber");
        });
    }

    @Test
    void theAnswerOfTheInterfaceIsReadLikeAFile() {
        var order = orders("woocommerce/rest-orders.json").get("50");
        assertThat(order.customerName()).isEqualTo("Zoë Müller");
        assertThat(order.note()).isEqualTo("Leave it\nby the door");
        assertThat(order.shipTo()).isEqualTo("Zoë Müller\nGasse 1\nBonn 53111\nDE");
        var products = products("woocommerce/rest-products.json");
        assertThat(products.keySet()).containsExactlyInAnyOrder("MUG", "BAG-R", "TRAY");
        assertThat(products.get("BAG-R").title()).isEqualTo("Bag");
        assertThat(products.get("BAG-R").variant()).isEqualTo("Red");
        assertThat(products.get("TRAY").shown()).isFalse();
        assertThat(products.get("TRAY").quantity()).isZero();
    }

    @Test
    void aVariationAloneKnowsTheNameOfItsProduct() {
        var file = ImportedShop.read(FileText.table("answer.json", FileText.SAVED, """
                [{"id": 13, "type": "variation", "sku": "BAG-R", "regular_price": "24", "manage_stock": "parent",
                  "stock_quantity": 9, "stock_status": "instock", "backorders": "no", "status": "publish",
                  "attributes": [{"id": 1, "name": "Colour", "option": "Red"}, {"id": 2, "name": "Size", "option": "S"}],
                  "parent_id": 12, "parent_name": "Bag", "parent_sku": "BAG"}]
                """));
        assertThat(file.products()).singleElement().satisfies(red -> {
            assertThat(red.title()).isEqualTo("Bag");
            assertThat(red.variant()).isEqualTo("Red / S");
            assertThat(red.quantity()).as("kept for all variations together").isNull();
        });
    }

    @Test
    void aSaleCountsWhileItLasts() {
        var file = ImportedShop.read(FileText.table("""
                ID,Type,SKU,Name,Published,Backorders allowed?,Date sale price starts,Date sale price ends,Sale price,Regular price
                1,simple,A,A,1,0,,,8,10
                2,simple,B,B,1,0,2026-11-01,2026-11-20 0:00:00,8,10
                3,simple,C,C,1,0,2026-11-01,2026-11-30,8,10
                4,simple,D,D,1,0,2026-12-01,,8,10
                """));
        assertThat(file.products())
                .extracting(ParsedProduct::price)
                .isEqualTo(
                        List.of(8, 10, 8, 10).stream().map(BigDecimal::valueOf).toList());
    }
}
