package dev.backstop.engine.intake.etsy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.testing.FileText;
import dev.backstop.testing.FixtureFile;
import dev.backstop.testing.ImportedShop;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EtsyFilesTest {
    private static ParsedFile read(String file) {
        return ImportedShop.read(FixtureFile.table(file));
    }

    private static List<String> remarks(ParsedFile file) {
        return file.remarks().stream().map(Message::key).toList();
    }

    @Test
    void severalSkusOfOneListingAreListingsOfTheirOwn() {
        var file = read("etsy/listings-en.csv");
        assertThat(file.products())
                .extracting(p ->
                        p.sku() + " | " + p.title() + " | " + p.variant() + " | " + p.quantity() + " | " + p.tracked())
                .containsExactly(
                        "MUG | Mug \"Dawn\" | null | 6 | true",
                        "BAG-R | Linen bag | Red | null | false",
                        "BAG-B | Linen bag | Blue | null | false",
                        "print-moor | Print 'Moor' | null | 3 | true",
                        "GONE-S | Gone | S | 0 | true",
                        "GONE-M | Gone | M | 0 | true");
        assertThat(remarks(file)).containsExactly("importing.remark.madeSkus", "importing.remark.sharedQuantity");
    }

    @Test
    void aGermanListingSaysItsPriceWithAComma() {
        assertThat(read("etsy/listings-de.csv").products())
                .extracting(p -> p.sku() + " " + p.price() + " " + p.currency() + " " + p.variant())
                .containsExactly("MUG 18.50 EUR null", "BAG-R 24 EUR Rot", "BAG-B 24 EUR Blau");
    }

    @Test
    void itemsSayWhatHasLeftAndWhatIsPaidFor() {
        var file = read("etsy/sold-order-items.csv");
        var first = file.orders().getFirst();
        assertThat(first.placedAt()).as("month first").isEqualTo(Instant.parse("2026-11-09T00:00:00Z"));
        assertThat(first.lines())
                .extracting(line -> line.sku() + " " + line.quantity() + " " + line.shipped())
                .containsExactly("MUG 2 2", "BAG-R 1 0");
        assertThat(file.orders().get(1).confirmed()).as("not paid for").isFalse();
    }

    @Test
    void britishWordsMeanTheSame() {
        var order = read("etsy/sold-order-items-uk.csv").orders().getFirst();
        assertThat(order.lines().getFirst().shipped()).isZero();
        assertThat(order.shipTo()).isEqualTo("Ada Byron\n1 Mill Lane\nLeeds LS1 4AB\nUnited Kingdom");
    }

    @Test
    void ordersAddToTheItemsWhicheverComesFirst() {
        var shop = new ImportedShop();
        shop.take(FixtureFile.table("etsy/sold-orders.csv"), FixtureFile.table("etsy/sold-order-items.csv"));
        var order = shop.order("3001");
        assertThat(order.shippedAt()).isNotNull();
        assertThat(shop.lines("3001"))
                .allSatisfy(line -> assertThat(line.open()).isZero());
        assertThat(shop.all(dev.backstop.domain.sales.Order.class))
                .as("without items, or not paid for")
                .hasSize(1);
    }

    @Test
    void ordersWithoutTheirItemsAreToldAndLeftOut() {
        var plan = new ImportedShop().take(FixtureFile.table("etsy/sold-orders.csv"));
        assertThat(plan.files().getFirst().remarks()).contains(Message.of("importing.remark.ordersWithoutItems", 2));
    }

    @Test
    void aFileWithoutNumbersMakesThem() {
        var file = ImportedShop.read(FileText.table("""
                Sale Date,Full Name,Item Name,SKU,Quantity,Ship Zipcode
                2026-11-09,Ada,Mug,MUG,1,0310
                2026-11-09,Ada,Bag,BAG,1,0310
                2026-11-10,Ada,Mug,MUG,1,0310
                """));
        assertThat(file.orders())
                .extracting(ParsedOrder::number)
                .containsExactly("2026-11-09 Ada 0310", "2026-11-10 Ada 0310");
        assertThat(remarks(file)).contains("importing.remark.madeNumbers");
    }

    @Test
    void twoListingsOfOneSkuAreBothKept() {
        var shop = new ImportedShop();
        shop.take(FileText.table("""
                TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,SKU
                Mug,x,9,GBP,4,a,b,MUG
                Mug as a gift,x,11,GBP,2,a,b,mug
                """));
        assertThat(shop.all(dev.backstop.domain.catalog.Listing.class)).hasSize(2);
        assertThat(shop.all(dev.backstop.domain.catalog.Product.class)).hasSize(1);
        assertThat(shop.onHand("MUG"))
                .as("the larger of two, for they may be the same pieces")
                .isEqualTo(4);
    }

    @Test
    void readsTheCurrencyOfTheColumn() {
        assertThat(read("etsy/listings-en.csv").products())
                .extracting(ParsedProduct::currency)
                .containsOnly("GBP");
    }
}
