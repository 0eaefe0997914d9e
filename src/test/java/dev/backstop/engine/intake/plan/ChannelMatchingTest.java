package dev.backstop.engine.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.testing.FileText;
import dev.backstop.testing.FixtureFile;
import dev.backstop.testing.ImportedShop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One product on several channels: one SKU has several listings, and what a channel calls otherwise is asked about.
class ChannelMatchingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final RawTable SHOPIFY = ShopifyText.products(
            ShopifyText.MORNING,
            "mug,Stoneware mug,Default Title,MUG,6,deny,9.50",
            "bag,Linen bag,S,BAG-S,3,deny,20",
            "vase,Tall blue vase,Default Title,VASE,2,deny,30");

    private final ImportedShop shop = new ImportedShop();

    @BeforeEach
    void setUp() {
        shop.take(SHOPIFY);
    }

    private static RawTable ebay(Instant savedAt, String... rows) {
        return FileText.table(
                "ebay.csv",
                savedAt,
                "Item number,Title,Custom label (SKU),Available quantity,Format,Currency,Current price,Watchers,P:EAN\n"
                        + String.join("\n", rows)
                        + "\n");
    }

    private List<Listing> listingsOf(String sku) {
        var product = shop.product(sku);
        return shop.all(Listing.class).stream()
                .filter(listing -> product.id().equals(listing.productId()))
                .toList();
    }

    private Listing onEbay(String title) {
        return shop.all(Listing.class).stream()
                .filter(listing ->
                        listing.title().equals(title) && listing.externalKey().startsWith("400"))
                .findFirst()
                .orElseThrow();
    }

    private static FileSummary file(ImportPlan plan) {
        return plan.files().getFirst();
    }

    @Test
    void oneSkuHasAListingOnEachChannelWhateverItsCaseAndBlanks() {
        var plan = shop.take(ebay(NOON, "4001,Mug by hand, mug ,2,FIXED_PRICE,GBP,12,1,"));
        assertThat(file(plan).doubts()).isEmpty();
        assertThat(listingsOf("MUG")).hasSize(2);
        assertThat(shop.all(Product.class)).hasSize(3);
        assertThat(shop.all(Channel.class))
                .extracting(Channel::kind)
                .containsExactlyInAnyOrder(Channel.Kind.SHOPIFY, Channel.Kind.EBAY);
    }

    @Test
    void aMarketplaceNeitherRenamesNorRepricesNorCountsWhatTheShopHas() {
        shop.take(ebay(NOON, "4001,Mug by hand,MUG,2,FIXED_PRICE,GBP,12,1,4006381333931"));
        var mug = shop.product("MUG");
        assertThat(mug.title()).isEqualTo("Stoneware mug");
        assertThat(mug.price()).isEqualTo(Money.of("9.50", "GBP"));
        assertThat(mug.barcode()).as("nobody else knows it").isNotNull();
        assertThat(shop.onHand("MUG")).isEqualTo(6);
        assertThat(onEbay("Mug by hand").quantity()).isEqualTo(2);
        assertThat(onEbay("Mug by hand").status()).isEqualTo(Listing.Status.IN_STOCK);
    }

    @Test
    void anUnknownSkuLikeAProductIsAQuestionAndNoNewProduct() {
        var plan = shop.take(ebay(NOON, "4002,Tall blue vase,V-1,1,FIXED_PRICE,GBP,35,1,"));
        assertThat(file(plan).doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.fix()).isEqualTo(Fix.MATCH);
            assertThat(doubt.reason().key()).isEqualTo("importing.doubt.likely");
            assertThat(doubt.isCorrectable()).isTrue();
        });
        assertThat(file(plan).suggestions().values())
                .singleElement()
                .satisfies(skus -> assertThat(skus.getFirst()).hasToString("VASE"));
        assertThat(shop.all(Product.class)).hasSize(3);
        assertThat(onEbay("Tall blue vase").productId()).isNull();
    }

    @Test
    void aBarcodeSuggestsBeforeATitle() {
        shop.take(ebay(NOON, "4001,Mug by hand,MUG,2,FIXED_PRICE,GBP,12,1,4006381333931"));
        var woo = FileText.table("woo.csv", NOON, """
                ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Stock,Backorders allowed?,Regular price
                7,simple,W-7,04006381333931,Linen bag,1,0,9
                """);
        var plan = shop.take(woo);
        assertThat(file(plan).suggestions().values())
                .singleElement()
                .satisfies(skus -> assertThat(skus).extracting(Object::toString).startsWith("MUG"));
    }

    @Test
    void anUnknownSkuLikeNothingIsToldAsANewProduct() {
        var plan = shop.take(ebay(NOON, "4003,Brass candlestick,CANDLE,1,FIXED_PRICE,GBP,35,1,"));
        assertThat(file(plan).doubts())
                .extracting(doubt -> doubt.reason().key())
                .containsExactly("importing.doubt.newProduct");
        assertThat(shop.product("CANDLE").title()).isEqualTo("Brass candlestick");
        assertThat(shop.onHand("CANDLE")).as("nothing else counts it").isEqualTo(1);
    }

    @Test
    void theAnswerLinksForGood() {
        var table = ebay(NOON, "4002,Tall blue vase,V-1,1,FIXED_PRICE,GBP,35,1,");
        var row = table.rows().getFirst().number();
        shop.take(List.of(ImportedShop.read(table).answered(Map.of(row, "VASE"))));
        assertThat(listingsOf("VASE")).hasSize(2);
        assertThat(onEbay("Tall blue vase").sku()).as("as eBay calls it").hasToString("V-1");
        var later = ebay(NOON.plusSeconds(60), "4002,Tall blue vase,V-1,0,FIXED_PRICE,GBP,35,1,");
        var plan = shop.take(later);
        assertThat(file(plan).doubts()).isEmpty();
        assertThat(listingsOf("VASE")).hasSize(2);
        assertThat(shop.product("VASE").sku()).hasToString("VASE");
        assertThat(onEbay("Tall blue vase").status()).isEqualTo(Listing.Status.OUT_OF_STOCK);
    }

    @Test
    void theAnswerCanBeThatItIsNew() {
        var table = ebay(NOON, "4002,Tall blue vase,V-1,1,FIXED_PRICE,GBP,35,1,");
        var row = table.rows().getFirst().number();
        shop.take(List.of(ImportedShop.read(table).answered(Map.of(row, Corrections.NEW_PRODUCT))));
        assertThat(shop.product("V-1").title()).isEqualTo("Tall blue vase");
        assertThat(listingsOf("V-1")).hasSize(1);
    }

    @Test
    void aKnownChannelMayBringNewProductsUnasked() {
        var plan = shop.take(ShopifyText.products(NOON, "clock,Oak clock,Default Title,CLOCK,1,deny,50"));
        assertThat(file(plan).doubts()).isEmpty();
        assertThat(shop.product("CLOCK").title()).isEqualTo("Oak clock");
    }

    @Test
    void severalChannelsComeInTogether() {
        var fresh = new ImportedShop();
        var plan = fresh.take(
                ebay(NOON, "4001,Mug by hand,MUG,2,FIXED_PRICE,GBP,12,1,"),
                SHOPIFY,
                FixtureFile.table("woocommerce/orders-line-per-row.csv"));
        assertThat(plan.files()).hasSize(3);
        assertThat(fresh.all(Product.class)).hasSize(3);
        assertThat(fresh.product("MUG").title()).isEqualTo("Stoneware mug");
        assertThat(fresh.onHand("MUG")).isGreaterThanOrEqualTo(6);
        assertThat(fresh.lines("501").getFirst().productId())
                .isEqualTo(fresh.product("MUG").id());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var files = List.of(
                "woocommerce/products-en.csv",
                "woocommerce/orders-line-per-row.csv",
                "woocommerce/rest-orders.json",
                "etsy/listings-en.csv",
                "etsy/sold-order-items.csv",
                "etsy/sold-orders.csv",
                "ebay/active-listings.csv",
                "ebay/orders-au.csv",
                "ebay/transactions.csv",
                "shopify/customers.csv");
        files.forEach(file -> shop.take(FixtureFile.table(file)));
        for (var file : files) {
            assertThat(shop.take(FixtureFile.table(file)).edits()).as(file).isEmpty();
        }
    }

    @Test
    void ordersThatNobodyPaidForAreLeftOutAndTold() {
        var plan = shop.take(FixtureFile.table("woocommerce/orders-line-per-row.csv"));
        assertThat(file(plan).remarks()).extracting(remark -> remark.key()).contains("importing.remark.unpaidOrders");
        assertThat(shop.all(dev.backstop.domain.sales.Order.class))
                .extracting(order -> order.number())
                .doesNotContain("506");
    }

    @Test
    void customersAreTakenInOnceAndOnlyAddedTo() {
        shop.take(FixtureFile.table("etsy/sold-order-items.csv"));
        var plan = shop.take(FixtureFile.table("shopify/customers.csv"));
        assertThat(file(plan).newRows()).isEqualTo(2);
        assertThat(shop.all(Customer.class)).extracting(Customer::email).contains("ada@example.org", "bea@example.org");
        assertThat(shop.all(Customer.class))
                .filteredOn(customer -> customer.email().equals("bea@example.org"))
                .singleElement()
                .satisfies(bea -> assertThat(bea.phone()).isEqualTo("+441130000002"));
    }
}
