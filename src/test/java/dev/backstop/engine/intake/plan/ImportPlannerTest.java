package dev.backstop.engine.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Money;
import dev.backstop.testing.FileText;
import dev.backstop.testing.ImportedShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {
    private static final Instant MORNING = ShopifyText.MORNING;
    private static final RawTable PRODUCTS = ShopifyText.products(
            MORNING,
            "mug,Mug,Default Title,MUG,6,deny,9.50",
            "bag,Bag,S,BAG-S,0,continue,20",
            "bag,,L,BAG-L,0,deny,20");
    private static final RawTable ORDERS = ShopifyText.orders(
            MORNING,
            "#1,ann@example.com,2026-11-20 10:00:00 +0000,unfulfilled,,,2,Mug,MUG,9.50",
            "#1,ANN@example.com,,,,,1,Bag - S,,20",
            "#2,ann@example.com,2026-11-21 23:30:00 +0000,unfulfilled,,,1,Teapot,POT,30");

    private final ImportedShop shop = new ImportedShop();

    private static List<String> remarks(ImportPlan plan) {
        return plan.files().stream()
                .flatMap(file -> file.remarks().stream())
                .map(remark -> remark.key())
                .toList();
    }

    @Test
    void makesProductsAndListings() {
        var plan = shop.take(PRODUCTS);
        assertThat(shop.all(Channel.class)).singleElement().satisfies(channel -> {
            assertThat(channel.kind()).isEqualTo(Channel.Kind.SHOPIFY);
            assertThat(channel.name()).isEqualTo("Shopify");
        });
        assertThat(shop.product("MUG").price()).isEqualTo(Money.of("9.50", "GBP"));
        assertThat(shop.product("BAG-L").name()).isEqualTo("Bag – L");
        assertThat(shop.listing("MUG").status()).isEqualTo(Listing.Status.IN_STOCK);
        assertThat(shop.listing("BAG-S").status()).isEqualTo(Listing.Status.BACKORDER);
        assertThat(shop.listing("BAG-L").status()).isEqualTo(Listing.Status.OUT_OF_STOCK);
        assertThat(shop.listing("MUG").checkedAt()).isEqualTo(MORNING);
        var summary = plan.files().getFirst();
        assertThat(List.of(
                        summary.rowsRead(),
                        summary.newRows(),
                        summary.changedRows(),
                        summary.sameRows(),
                        summary.otherRows()))
                .containsExactly(3, 3, 0, 0, 0);
        assertThat(summary.counts().products()).isEqualTo(3);
        assertThat(shop.all(ImportedFile.class)).singleElement().satisfies(file -> {
            assertThat(file.format()).isEqualTo("shopify.products.2");
            assertThat(file.header()).startsWith("Handle", "Title");
            assertThat(file.rowsRead()).isEqualTo(3);
        });
        assertThat(shop.all(ListingSource.class)).hasSize(3);
    }

    private static final RawTable WITHOUT_QUANTITY = FileText.table(
            "products_export.csv",
            MORNING,
            "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Policy,Variant Price\n"
                    + "mug,Mug,Title,Default Title,MUG,deny,9.50\n"
                    + "bag,Bag,Size,S,BAG-S,continue,20\n");

    @Test
    void aFileWithoutQuantitiesStatesNone() {
        shop.take(WITHOUT_QUANTITY);
        assertThat(shop.listing("MUG").quantity()).isNull();
        assertThat(shop.listing("MUG").status()).isEqualTo(Listing.Status.NOT_STATED);
        assertThat(shop.listing("MUG").isOffered()).isFalse();
        assertThat(shop.listing("MUG").isUnsaid()).isTrue();
        assertThat(shop.listing("BAG-S").quantity()).isNull();
        assertThat(shop.listing("BAG-S").isOffered())
                .as("it sells whatever there is")
                .isTrue();
        assertThat(shop.take(WITHOUT_QUANTITY).isEmpty()).isTrue();
    }

    @Test
    void aFileWithQuantitiesStatesThemLater() {
        shop.take(WITHOUT_QUANTITY);
        var plan = shop.take(ShopifyText.products(
                MORNING.plusSeconds(60), "mug,Mug,Default Title,MUG,0,deny,9.50", "bag,Bag,S,BAG-S,3,continue,20"));
        assertThat(plan.changedRows()).isEqualTo(2);
        assertThat(shop.listing("MUG").quantity()).isZero();
        assertThat(shop.listing("MUG").status()).isEqualTo(Listing.Status.OUT_OF_STOCK);
        assertThat(shop.listing("BAG-S").quantity()).isEqualTo(3);
        assertThat(shop.listing("BAG-S").status()).isEqualTo(Listing.Status.IN_STOCK);
    }

    @Test
    void aFileWithoutQuantitiesForgetsNone() {
        shop.take(PRODUCTS);
        shop.take(FileText.table(
                "products_export.csv",
                MORNING.plusSeconds(60),
                "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Policy,Variant Price\n"
                        + "mug,Mug,Title,Default Title,MUG,deny,9.75\n"));
        assertThat(shop.listing("MUG").quantity()).isEqualTo(6);
        assertThat(shop.listing("MUG").status()).isEqualTo(Listing.Status.IN_STOCK);
        assertThat(shop.listing("MUG").checkedAt())
                .as("nobody looked at it again")
                .isEqualTo(MORNING);
        assertThat(shop.product("MUG").price()).isEqualTo(Money.of("9.75", "GBP"));
    }

    @Test
    void putsWhatIsReferredToFirst() {
        var types = shop.take(PRODUCTS, ORDERS).edits().stream()
                .<Class<?>>map(Edit::type)
                .distinct()
                .toList();
        assertThat(types)
                .containsExactly(
                        Channel.class,
                        Product.class,
                        Listing.class,
                        ImportedFile.class,
                        ListingSource.class,
                        Customer.class,
                        Order.class,
                        OrderLine.class,
                        StockMovement.class);
    }

    @Test
    void tellsChangedRowsFromTheSame() {
        shop.take(PRODUCTS);
        var plan = shop.take(ShopifyText.products(
                MORNING.plusSeconds(3600),
                "mug,Mug,Default Title,MUG,4,deny,9.50",
                "bag,Bag,S,BAG-S,0,deny,20",
                "bag,,L,BAG-L,0,deny,20",
                "pot,Pot,Default Title,POT,1,deny,30"));
        assertThat(plan.newRows()).isEqualTo(1);
        assertThat(plan.changedRows()).isEqualTo(2);
        assertThat(plan.sameRows()).isEqualTo(1);
        assertThat(shop.onHand("MUG")).isEqualTo(4);
        assertThat(shop.listing("BAG-S").sellsWhenOut()).isFalse();
        assertThat(shop.listing("BAG-S").status()).isEqualTo(Listing.Status.OUT_OF_STOCK);
        assertThat(shop.listing("BAG-L").changedAt()).isEqualTo(MORNING);
        assertThat(shop.listing("BAG-L").checkedAt()).isEqualTo(MORNING.plusSeconds(3600));
    }

    @Test
    void makesOrdersCustomersAndLines() {
        shop.take(PRODUCTS, ORDERS);
        assertThat(shop.all(Customer.class))
                .singleElement()
                .satisfies(customer -> assertThat(customer.name()).isEqualTo("Ann Reed"));
        assertThat(shop.order("#1").promisedOn())
                .as("Friday and two working days")
                .isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(shop.lines("#1"))
                .extracting(line -> line.sku() + "/" + line.title())
                .containsExactly("MUG/Mug", "/Bag - S");
        assertThat(shop.lines("#1").get(1).productId())
                .as("by its title")
                .isEqualTo(shop.product("BAG-S").id());
        assertThat(shop.lines("#2").getFirst().productId()).isNull();
        assertThat(shop.lines("#2").getFirst().orderedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(shop.order("#1").isOpen()).isTrue();
    }

    @Test
    void linksLinesOnceTheirProductIsKnown() {
        shop.take(ORDERS);
        assertThat(shop.lines("#1")).allMatch(line -> line.productId() == null);
        shop.take(PRODUCTS);
        assertThat(shop.lines("#1"))
                .extracting(OrderLine::productId)
                .containsExactly(shop.product("MUG").id(), shop.product("BAG-S").id());
        assertThat(shop.onHand("MUG")).as("available and promised").isEqualTo(8);
    }

    @Test
    void aCancelledOrderIsNotOpenAndNoDemand() {
        shop.take(PRODUCTS, ORDERS);
        shop.take(ShopifyText.orders(
                MORNING.plusSeconds(3600),
                "#1,ann@example.com,2026-11-20 10:00:00 +0000,unfulfilled,,2026-11-23 08:30:00 +0000,2,Mug,MUG,9.50"));
        assertThat(shop.order("#1").isOpen()).isFalse();
        assertThat(shop.lines("#1").getFirst().open()).isZero();
        assertThat(shop.lines("#1").getFirst().demand()).isZero();
        assertThat(shop.onHand("MUG")).as("it never left the shelf").isEqualTo(8);
    }

    @Test
    void anOlderOrdersFileTakesNothingBack() {
        shop.take(ShopifyText.orders(
                MORNING,
                "#1,a@example.com,2026-11-20 10:00:00 +0000,fulfilled,2026-11-22 09:00:00 +0000,,2,Mug,MUG,9.50"));
        var plan = shop.take(ShopifyText.orders(
                MORNING.minusSeconds(86_400),
                "#1,a@example.com,2026-11-20 10:00:00 +0000,unfulfilled,,,2,Mug,MUG,9.50"));
        assertThat(shop.lines("#1").getFirst().shipped()).isEqualTo(2);
        assertThat(shop.order("#1").isOpen()).isFalse();
        assertThat(remarks(plan)).contains("importing.remark.olderOrders");
    }

    @Test
    void keepsWhatTheOwnerDecidedAboutAnOrder() {
        shop.take(ORDERS);
        var before = shop.order("#2");
        var urgent = new Order(
                before.id(),
                before.channelId(),
                before.number(),
                before.customerId(),
                before.placedAt(),
                LocalDate.of(2026, 12, 1),
                before.paymentStatus(),
                true,
                true,
                before.shipTo(),
                before.country(),
                "fragile",
                null,
                null,
                false);
        shop.replace(Order.class, before, urgent);
        assertThat(shop.take(ShopifyText.orders(
                                MORNING.plusSeconds(60),
                                "#2,ann@example.com,2026-11-21 23:30:00 +0000,unfulfilled,,,1,Teapot,POT,30"))
                        .edits())
                .noneMatch(edit -> edit.type() == Order.class);
    }

    @Test
    void takesLinesOfAFileWithoutFulfilmentAsShipped() {
        shop.take(PRODUCTS);
        shop.take(FileText.table(
                "Name,Created at,Lineitem name,Lineitem quantity\n#9,2026-10-06 10:00:00 -0500,Mug,2\n"));
        assertThat(shop.order("#9").isOpen()).isFalse();
        assertThat(shop.lines("#9").getFirst().demand()).isEqualTo(2);
        assertThat(shop.onHand("MUG")).isEqualTo(6);
    }

    @Test
    void learnsTheCurrencyFromTheFirstOrdersInAnyOrder() {
        var rupees = FileText.table(
                "orders.csv",
                MORNING,
                "Name,Created at,Currency,Lineitem name,Lineitem quantity,Lineitem price,Lineitem sku,Fulfillment"
                        + " Status\n"
                        + "#1,2026-11-20 10:00:00 +0530,INR,Mug,1,950,MUG,unfulfilled\n");
        var other = new ImportedShop();
        shop.take(PRODUCTS);
        shop.take(rupees);
        other.take(rupees);
        other.take(PRODUCTS);
        for (var each : List.of(shop, other)) {
            assertThat(each.settings().currency().getCurrencyCode()).isEqualTo("INR");
            assertThat(each.product("MUG").price()).isEqualTo(Money.of("9.50", "INR"));
            assertThat(each.lines("#1").getFirst().unitPrice()).isEqualTo(Money.of("950", "INR"));
            assertThat(each.take(PRODUCTS, rupees).isEmpty()).isTrue();
        }
        var euros = shop.take(FileText.table(
                "later.csv",
                MORNING.plusSeconds(60),
                "Name,Created at,Currency,Lineitem name,Lineitem quantity,Lineitem price,Lineitem sku,Fulfillment"
                        + " Status\n"
                        + "#2,2026-11-20 10:00:00 +0530,EUR,Mug,1,12,MUG,unfulfilled\n"));
        assertThat(shop.lines("#2").getFirst().unitPrice())
                .as("what the customer paid")
                .isEqualTo(Money.of("12", "EUR"));
        assertThat(remarks(euros)).contains("importing.remark.ordersCurrency");
        assertThat(shop.all(ShopSettings.class)).hasSize(1);
    }

    @Test
    void anOrderInAnotherCurrencyIsInThatCurrencyThroughout() {
        shop.take(ORDERS);
        var dollars = shop.take(FileText.table(
                "dollars.csv",
                MORNING.plusSeconds(60),
                "Name,Created at,Currency,Lineitem name,Lineitem quantity,Lineitem price,Lineitem sku,Fulfillment"
                        + " Status\n"
                        + "#7,2026-11-20 10:00:00 +0000,USD,Mug,1,12.50,MUG,unfulfilled\n"
                        + "#7,2026-11-20 10:00:00 +0000,USD,Mystery,2,,MYSTERY,unfulfilled\n"));
        assertThat(shop.lines("#7"))
                .extracting(OrderLine::unitPrice)
                .containsExactly(Money.of("12.50", "USD"), Money.of("0", "USD"));
        assertThat(remarks(dollars)).contains("importing.remark.ordersCurrency");
    }

    @Test
    void anInventoryFileMakesWhatIsNotKnown() {
        var plan = shop.take(
                ShopifyText.inventory(MORNING, "mug,Mug,Default Title,MUG,Shop,2,5,7", "bag,Bag,S,,Shop,0,1,1"));
        assertThat(shop.onHand("MUG")).isEqualTo(7);
        assertThat(shop.listing("MUG").quantity()).isEqualTo(5);
        assertThat(shop.product("bag/S").title()).isEqualTo("Bag");
        assertThat(plan.files().getFirst().counts().stockRows()).isEqualTo(2);
        assertThat(remarks(plan)).contains("importing.remark.madeSkus");
    }

    @Test
    void aSkuGivenLaterRenamesTheProduct() {
        shop.take(ShopifyText.inventory(MORNING, "bag,Bag,S,,Shop,0,1,1"));
        var id = shop.product("bag/S").id();
        shop.take(ShopifyText.inventory(MORNING.plusSeconds(60), "bag,Bag,S,BAG-S,Shop,0,1,1"));
        assertThat(shop.product("BAG-S").id()).isEqualTo(id);
        assertThat(shop.all(Product.class)).hasSize(1);
        assertThat(shop.listing("BAG-S").externalKey()).isEqualTo("bag|S");
    }

    @Test
    void aNewHandleMovesTheListing() {
        shop.take(PRODUCTS);
        shop.take(ShopifyText.products(MORNING.plusSeconds(60), "blue-mug,Blue mug,Default Title,MUG,6,deny,9.50"));
        assertThat(shop.all(Listing.class)).hasSize(3);
        assertThat(shop.listing("MUG").externalKey()).isEqualTo("blue-mug");
        assertThat(shop.product("MUG").title()).isEqualTo("Blue mug");
    }

    @Test
    void oneSkuOnTwoProductsIsReportedNotMerged() {
        var plan = shop.take(ShopifyText.products(
                MORNING, "mug,Mug,Default Title,MUG,6,deny,9.50", "gift,Gift,Default Title,mug,2,deny,30"));
        assertThat(plan.rejectedRows()).isEqualTo(1);
        assertThat(shop.onHand("MUG")).isEqualTo(6);
        var later = shop.take(ShopifyText.products(
                MORNING.plusSeconds(60),
                "mug,Mug,Default Title,MUG,6,deny,9.50",
                "gift,Gift,Default Title,GIFT,2,deny,30"));
        assertThat(later.rejectedRows()).isZero();
        assertThat(later.newRows()).isEqualTo(1);
    }

    @Test
    void whatTheOwnerChangedSinceTheExportStays() {
        shop.take(PRODUCTS);
        var before = shop.listing("MUG");
        var fixedAt = MORNING.plusSeconds(3600);
        shop.replace(
                Listing.class,
                before,
                new Listing(
                        before.id(),
                        before.channelId(),
                        before.productId(),
                        before.sku(),
                        before.title(),
                        before.externalKey(),
                        2,
                        true,
                        true,
                        Listing.Status.IN_STOCK,
                        null,
                        null,
                        before.checkedAt(),
                        fixedAt,
                        null));
        assertThat(shop.take(PRODUCTS).isEmpty()).isTrue();
        shop.take(ShopifyText.products(MORNING.plusSeconds(1800), "mug,Mug,Default Title,MUG,5,deny,9.50"));
        assertThat(shop.listing("MUG").quantity()).isEqualTo(2);
        shop.take(ShopifyText.products(MORNING.plusSeconds(7200), "mug,Mug,Default Title,MUG,4,deny,9.50"));
        assertThat(shop.listing("MUG").quantity()).isEqualTo(4);
        assertThat(shop.listing("MUG").sellsWhenOut()).isFalse();
    }

    @Test
    void aDropshippedProductHasNoShelf() {
        shop.take(ShopifyText.products(MORNING, "mug,Mug,Default Title,MUG,0,deny,9.50"));
        var p = shop.product("MUG");
        shop.replace(
                Product.class,
                p,
                new Product(
                        p.id(),
                        p.sku(),
                        p.title(),
                        p.variant(),
                        p.barcode(),
                        p.category(),
                        p.price(),
                        p.unitCost(),
                        p.weightGrams(),
                        Product.Fulfilment.DROPSHIPPED,
                        null,
                        null,
                        null));
        shop.take(ShopifyText.products(MORNING.plusSeconds(60), "mug,Mug,Default Title,MUG,25,deny,9.50"));
        assertThat(shop.onHand("MUG")).isZero();
        assertThat(shop.listing("MUG").quantity()).isEqualTo(25);
    }

    @Test
    void theSameFileTwiceInOneImportCountsOnce() {
        var plan = shop.take(PRODUCTS, PRODUCTS);
        assertThat(shop.all(Product.class)).hasSize(3);
        assertThat(shop.all(ImportedFile.class)).hasSize(1);
        assertThat(remarks(plan)).contains("importing.remark.sameFileTwice");
    }

    @Test
    void theSameFileUnderALaterTimeIsNoNews() {
        shop.take(PRODUCTS, ORDERS);
        var copy = new RawTable(
                "copy.csv",
                PRODUCTS.sha256(),
                MORNING.plusSeconds(3000),
                PRODUCTS.sizeBytes(),
                PRODUCTS.encoding(),
                PRODUCTS.delimiter(),
                PRODUCTS.headerRow(),
                PRODUCTS.header(),
                PRODUCTS.rows(),
                PRODUCTS.remarks());
        assertThat(shop.take(copy).isEmpty()).isTrue();
    }

    @Test
    void olderWeeksImportedAgainChangeNothing() {
        var next = ShopifyText.orders(
                MORNING.plusSeconds(86_400),
                "#3,bob@example.com,2026-11-23 10:00:00 +0000,unfulfilled,,,1,Mug,MUG,9.50");
        shop.take(ORDERS);
        shop.take(next);
        assertThat(shop.take(ORDERS).edits()).isEmpty();
    }

    @Test
    void anOlderProductsFileIsToldOnceAndTheSameFileByItsDay() {
        shop.take(ShopifyText.inventory(MORNING, "mug,Mug,Default Title,MUG,Shop,0,50,50"));
        shop.take(PRODUCTS);
        assertThat(remarks(shop.take(PRODUCTS))).contains("importing.remark.importedBefore");
        var older = new RawTable(
                "older.csv",
                "another hash",
                PRODUCTS.savedAt().minusSeconds(86_400),
                PRODUCTS.sizeBytes(),
                PRODUCTS.encoding(),
                PRODUCTS.delimiter(),
                PRODUCTS.headerRow(),
                PRODUCTS.header(),
                PRODUCTS.rows(),
                PRODUCTS.remarks());
        var remarks = shop.take(older).files().getFirst().remarks();
        assertThat(remarks)
                .filteredOn(remark -> remark.key().equals("importing.remark.olderThanKnown"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.args()).hasSize(2));
    }

    @Test
    void nothingIsTakenFromAnUnknownFile() {
        var plan = shop.take(FileText.table("Date,Type,Title\n1 May,Sale,x\n"));
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.files().getFirst().otherRows()).isEqualTo(1);
        assertThat(remarks(plan)).containsExactly("importing.remark.unrecognised");
    }

    @Test
    void severalLocationsAreSummed() {
        shop.take(ShopifyText.inventory(
                MORNING,
                "mug,Mug,Default Title,MUG,Shop,2,5,7",
                "mug,Mug,Default Title,MUG,Store,0,3,3",
                "mug,Mug,Default Title,MUG,Attic,0,not stocked,not stocked"));
        assertThat(shop.onHand("MUG")).isEqualTo(10);
        assertThat(shop.listing("MUG").quantity()).isEqualTo(8);
        shop.take(ShopifyText.inventory(MORNING.plusSeconds(60), "mug,Mug,Default Title,MUG,Shop,2,5,7"));
        assertThat(shop.onHand("MUG")).as("the store is closed").isEqualTo(7);
        assertThat(shop.all(ListingSource.class)).hasSize(1);
    }
}
