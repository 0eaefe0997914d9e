package dev.backstop.store;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.sales.DiscountCode;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.sales.SimilarDemand;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.domain.shop.FileHabit;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ServiceRule;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// Records to store: of each kind one with everything in it and one with as little as may be, parents
/// before children.
final class Samples {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
    static final Clock CLOCK = Clock.fixed(NOON, LONDON);
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Currency GBP = Currency.getInstance("GBP");
    static final String ODD = "'; drop table orders; -- “ü” \t\r\n\u0000 日本 \uD83D\uDE00 \uD800 9:x";

    static final Channel CHANNEL = new Channel(id(1001), Channel.Kind.SHOPIFY, "Shop");
    static final Product MUG = product(1010, "MUG-BLUE");
    static final Supplier SUPPLIER = supplier(1020, "Yiwu Ceramics");
    static final Customer CUSTOMER = new Customer(id(1030), "Ann Example", "Ann@Example.com", "", "en", false);
    static final Order ORDER = order(1040, "#4818");
    static final OrderLine LINE = line(1041, ORDER, MUG, 3);
    static final ImportedFile FILE = new ImportedFile(
            id(1050),
            "products.csv",
            "shopify.products.1",
            null,
            List.of("Handle", "Title", ""),
            "ab12",
            NOON,
            NOON,
            12,
            1);

    private Samples() {}

    static List<Entity> everyKind() {
        var barcode = new Barcode("4006381333931");
        var full = new Product(
                id(1011),
                new Sku("Mug/ü 1"),
                ODD,
                "large",
                barcode,
                "Kitchen",
                gbp("12.99"),
                gbp("4.5678"),
                340,
                Product.Fulfilment.DROPSHIPPED,
                0.975,
                DAY,
                DAY.plusDays(1));
        var listing = new Listing(
                id(1060),
                CHANNEL.id(),
                MUG.id(),
                MUG.sku(),
                "Blue mug",
                "blue-mug|L",
                -2,
                true,
                true,
                Listing.Status.BACKORDER,
                DAY,
                3,
                NOON,
                NOON,
                DAY);
        var bareListing = new Listing(
                id(1061),
                CHANNEL.id(),
                null,
                new Sku("X"),
                "",
                "",
                null,
                false,
                false,
                Listing.Status.HIDDEN,
                null,
                null,
                NOON,
                NOON,
                null);
        var purchaseOrder = new PurchaseOrder(
                id(1070),
                "PO-1",
                SUPPLIER.id(),
                PurchaseOrder.Status.PARTLY_RECEIVED,
                DAY,
                DAY,
                DAY,
                DAY,
                ODD,
                DAY.plusDays(2),
                gbp("41.2001"));
        var barePurchaseOrder = new PurchaseOrder(
                id(1071), "PO-2", SUPPLIER.id(), PurchaseOrder.Status.DRAFT, DAY, null, null, null, "");
        var notice = new Notice(
                id(1080), CUSTOMER.id(), Notice.Kind.BACKORDER, "Sorry", ODD, NOON, NOON, Notice.Way.EML_FILE);
        var bareNotice =
                new Notice(id(1081), CUSTOMER.id(), Notice.Kind.STOCKOUT, "", "", NOON, null, Notice.Way.NOT_YET);
        var settings = new ShopSettings(
                ShopSettings.ONLY,
                "Lantern & Loom",
                "Jo",
                "1 High St\nYork",
                "jo@example.com",
                "",
                "GB1",
                GBP,
                LONDON,
                2,
                0.95,
                0.3,
                gbp("18"),
                gbp("2500"),
                400,
                150,
                false);
        var shippedOrder = new Order(
                id(1042),
                CHANNEL.id(),
                "#4819",
                CUSTOMER.id(),
                NOON,
                DAY,
                "paid",
                true,
                true,
                ODD,
                "GB",
                "gift",
                NOON,
                NOON,
                true);
        var unknownLine = new OrderLine(id(1043), ORDER.id(), null, "??", ODD, DAY, 2, 1, 1, true, gbp("0.0001"));
        return List.of(
                settings,
                CHANNEL,
                MUG,
                full,
                SUPPLIER,
                stoppedSupplier(),
                CUSTOMER,
                new Closure(
                        id(1021), SUPPLIER.id(), "Lunar New Year", DAY, DAY.plusDays(14), 50, Closure.Basis.PREDICTED),
                new Offer(id(1022), SUPPLIER.id(), MUG.id(), "YC-1", gbp("3.2001"), 24, 12, 40, 1, true, 500, DAY, DAY),
                new Offer(id(1023), SUPPLIER.id(), full.id(), "", gbp("0"), 1, 1, null, 2, false, null, null, null),
                new PriceBreak(id(1025), id(1022), 240, gbp("2.9999")),
                new OfferTerms(id(1026), id(1022), true, gbp("25"), 0.4, 0.125, 180, 90),
                OfferTerms.plain(id(1027), id(1023)),
                new SupplierTerms(id(1028), SUPPLIER.id(), gbp("40"), gbp("500")),
                new SupplierTerms(id(1029), stoppedSupplier().id(), gbp("0"), null),
                purchaseOrder,
                barePurchaseOrder,
                new PurchaseOrderLine(
                        id(1072), purchaseOrder.id(), MUG.id(), "YC-1", 48, 24, gbp("3.2"), 12, DAY, DAY, DAY, 3, 4),
                new PurchaseOrderLine(id(1073), purchaseOrder.id(), full.id(), "", 1, 0, gbp("1"), 1, null, null),
                new PlannedQuantity(id(1074), MUG.id(), 96, DAY),
                new PlannedQuantity(id(1075), full.id(), 0, DAY.plusDays(1)),
                ORDER,
                shippedOrder,
                LINE,
                unknownLine,
                listing,
                bareListing,
                notice,
                bareNotice,
                new NoticeLine(id(1082), notice.id(), LINE.id(), LineStatus.BACKORDERED, DAY),
                new NoticeLine(id(1083), notice.id(), unknownLine.id(), LineStatus.OUT_OF_STOCK, null),
                new DiscountCode(
                        id(1084), "SORRY-1", CUSTOMER.id(), notice.id(), 10, DAY, DAY.plusDays(90), gbp("4.20")),
                new DiscountCode(id(1085), "SORRY-2", CUSTOMER.id(), notice.id(), 5, DAY, DAY.plusDays(90), null),
                new ParcelGift(id(1086), ORDER.id(), MUG.id(), "MUG-BLUE", ODD, 1, gbp("1.2499"), DAY, NOON),
                new ParcelGift(id(1087), ORDER.id(), MUG.id(), "MUG-BLUE", "Mug", 2, gbp("0"), DAY, null),
                new LineRoute(id(1076), LINE.id(), id(1022), DAY),
                new DropshipRules(DropshipRules.ONLY, 14, 60, 90),
                new ConsolationRules(ConsolationRules.ONLY, 5, gbp("2"), gbp("50"), gbp("6.85")),
                new ServicePolicy(ServicePolicy.ONLY, ServicePolicy.Basis.ALL, ServicePolicy.Measure.FILL_RATE, 3.5),
                new ServiceRule(id(1088), ServiceRule.Scope.CLASS, "AX", 0.99),
                new ServiceRule(id(1089), ServiceRule.Scope.CATEGORY, ODD, 0.9),
                movement(1090, MUG, StockMovement.Kind.STOCK_TAKE, 7, NOON),
                new StockMovement(
                        id(1091),
                        MUG.id(),
                        StockMovement.Kind.RECEIPT,
                        24,
                        NOON,
                        1072L,
                        31,
                        StockMovement.Basis.AVAILABLE,
                        ODD),
                new LineEvent(id(1092), LINE.id(), MUG.id(), NOON, null, null, LineStatus.READY, null),
                new LineEvent(
                        id(1093),
                        LINE.id(),
                        MUG.id(),
                        NOON.plusSeconds(1),
                        LineStatus.READY,
                        DAY,
                        LineStatus.BACKORDERED,
                        DAY),
                FILE,
                new ImportedFile(id(1051), ODD, "", SUPPLIER.id(), List.of(), "", NOON, NOON, 0, 0),
                new ListingSource(id(1062), listing.id(), FILE.id(), "York", 1, List.of("", ODD, "a:b", "3:abc", " ")),
                new ListingSource(id(1063), listing.id(), FILE.id(), "", 2, List.of()),
                new ColumnMapping(id(1024), SUPPLIER.id(), List.of("sku", "cost"), List.of("Art. No.", "Price, £")),
                new FileHabit(
                        id(1025), "supplier.list", SUPPLIER.id(), List.of("Price, £"), List.of("DECIMALS"), "cap=25"),
                new FileHabit(id(1026), "wix.orders", null, List.of(), List.of(), ""),
                new DemandStatement(
                        id(1090), MUG.id(), null, DemandStatement.Kind.TREND, DAY, DAY.plusDays(100), 1.4, ODD, DAY),
                new DemandStatement(id(1091), null, "Kitchen", DemandStatement.Kind.LEVEL, DAY, DAY, 0, "", DAY),
                new SimilarDemand(id(1092), full.id(), MUG.id(), DAY));
    }

    static <T> Id<T> id(long value) {
        return new Id<>(value);
    }

    static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }

    static Product product(long id, String sku) {
        return new Product(
                id(id),
                new Sku(sku),
                "Mug",
                null,
                null,
                null,
                gbp("12"),
                null,
                null,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
    }

    static Supplier supplier(long id, String name) {
        return new Supplier(
                id(id),
                name,
                "CN",
                "Li",
                "li@example.com",
                "",
                "",
                Currency.getInstance("CNY"),
                new BigDecimal("0.109"),
                40,
                5,
                30,
                Money.of("1000", "CNY"),
                "30 days",
                "FOB",
                "",
                null,
                null,
                null);
    }

    private static Supplier stoppedSupplier() {
        return new Supplier(
                id(1025),
                ODD,
                "",
                "",
                "",
                "",
                "",
                GBP,
                BigDecimal.ONE,
                0,
                0,
                0,
                null,
                "",
                "",
                ODD,
                DAY,
                DAY.plusDays(3),
                DAY,
                WorkWeek.parse("12345"));
    }

    static Order order(long id, String number) {
        return new Order(
                id(id),
                CHANNEL.id(),
                number,
                CUSTOMER.id(),
                NOON,
                null,
                "",
                false,
                false,
                "",
                "",
                "",
                null,
                null,
                false);
    }

    static OrderLine line(long id, Order order, Product product, int quantity) {
        return new OrderLine(
                id(id), order.id(), product.id(), product.sku().value(), "Mug", DAY, quantity, 0, 0, false, gbp("12"));
    }

    static StockMovement movement(long id, Product product, StockMovement.Kind kind, int quantity, Instant at) {
        return new StockMovement(id(id), product.id(), kind, quantity, at, null, null, StockMovement.Basis.ON_HAND, "");
    }

    static ChangeSet inserting(List<? extends Entity> records) {
        var edits = new ArrayList<Edit<?>>();
        records.forEach(record -> edits.add(insertion(record)));
        return new ChangeSet(Message.of("store.test"), edits);
    }

    static ChangeSet of(Edit<?>... edits) {
        return new ChangeSet(Message.of("store.test"), List.of(edits));
    }

    @SuppressWarnings("unchecked") // a record's class is the class of its own records
    static <T extends Entity> Edit<T> insertion(T record) {
        return Edit.insert((Class<T>) record.getClass(), record);
    }
}
