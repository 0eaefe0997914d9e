package dev.backstop.store;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.sales.DiscountCode;
import dev.backstop.domain.sales.LineRoute;
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
import dev.backstop.domain.value.Entity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every kind of record that is stored, and its table.
final class Tables {
    static final Table<ShopSettings> SHOP_SETTINGS = new Table<>(ShopSettings.class, "shop_settings");
    static final Table<Product> PRODUCTS = new Table<>(Product.class, "products");
    static final Table<Channel> CHANNELS = new Table<>(Channel.class, "channels");
    static final Table<Listing> LISTINGS = new Table<>(Listing.class, "listings");
    static final Table<Supplier> SUPPLIERS = new Table<>(Supplier.class, "suppliers");
    static final Table<Closure> CLOSURES = new Table<>(Closure.class, "closures");
    static final Table<Offer> OFFERS = new Table<>(Offer.class, "offers");
    static final Table<PriceBreak> PRICE_BREAKS = new Table<>(PriceBreak.class, "price_breaks");
    static final Table<OfferTerms> OFFER_TERMS = new Table<>(OfferTerms.class, "offer_terms");
    static final Table<SupplierTerms> SUPPLIER_TERMS = new Table<>(SupplierTerms.class, "supplier_terms");
    static final Table<PurchaseOrder> PURCHASE_ORDERS = new Table<>(PurchaseOrder.class, "purchase_orders");
    static final Table<PurchaseOrderLine> PURCHASE_ORDER_LINES =
            new Table<>(PurchaseOrderLine.class, "purchase_order_lines");
    static final Table<PlannedQuantity> PLANNED_QUANTITIES = new Table<>(PlannedQuantity.class, "planned_quantities");
    static final Table<Customer> CUSTOMERS = new Table<>(Customer.class, "customers");
    static final Table<Order> ORDERS = new Table<>(Order.class, "orders");
    static final Table<OrderLine> ORDER_LINES = new Table<>(OrderLine.class, "order_lines");
    static final Table<Notice> NOTICES = new Table<>(Notice.class, "notices");
    static final Table<NoticeLine> NOTICE_LINES = new Table<>(NoticeLine.class, "notice_lines");
    static final Table<DiscountCode> DISCOUNT_CODES = new Table<>(DiscountCode.class, "discount_codes");
    static final Table<ParcelGift> PARCEL_GIFTS = new Table<>(ParcelGift.class, "parcel_gifts");
    static final Table<ConsolationRules> CONSOLATION_RULES = new Table<>(ConsolationRules.class, "consolation_rules");
    static final Table<LineRoute> LINE_ROUTES = new Table<>(LineRoute.class, "line_routes");
    static final Table<DropshipRules> DROPSHIP_RULES = new Table<>(DropshipRules.class, "dropship_rules");
    static final Table<ServicePolicy> SERVICE_POLICY = new Table<>(ServicePolicy.class, "service_policy");
    static final Table<ServiceRule> SERVICE_RULES = new Table<>(ServiceRule.class, "service_rules");
    static final Table<StockMovement> STOCK_MOVEMENTS = new Table<>(StockMovement.class, "stock_movements");
    static final Table<LineEvent> LINE_EVENTS = new Table<>(LineEvent.class, "line_events");
    static final Table<ImportedFile> IMPORTED_FILES = new Table<>(ImportedFile.class, "imported_files");
    static final Table<ListingSource> LISTING_SOURCES = new Table<>(ListingSource.class, "listing_sources");
    static final Table<ColumnMapping> COLUMN_MAPPINGS = new Table<>(ColumnMapping.class, "column_mappings");
    static final Table<FileHabit> FILE_HABITS = new Table<>(FileHabit.class, "file_habits");
    static final Table<DemandStatement> DEMAND_STATEMENTS = new Table<>(DemandStatement.class, "demand_statements");
    static final Table<SimilarDemand> SIMILAR_DEMAND = new Table<>(SimilarDemand.class, "similar_demand");

    /// All of them.
    static final List<Table<?>> ALL = List.of(
            SHOP_SETTINGS,
            PRODUCTS,
            CHANNELS,
            LISTINGS,
            SUPPLIERS,
            CLOSURES,
            OFFERS,
            PRICE_BREAKS,
            OFFER_TERMS,
            SUPPLIER_TERMS,
            PURCHASE_ORDERS,
            PURCHASE_ORDER_LINES,
            PLANNED_QUANTITIES,
            CUSTOMERS,
            ORDERS,
            ORDER_LINES,
            NOTICES,
            NOTICE_LINES,
            DISCOUNT_CODES,
            PARCEL_GIFTS,
            CONSOLATION_RULES,
            LINE_ROUTES,
            DROPSHIP_RULES,
            SERVICE_POLICY,
            SERVICE_RULES,
            STOCK_MOVEMENTS,
            LINE_EVENTS,
            IMPORTED_FILES,
            LISTING_SOURCES,
            COLUMN_MAPPINGS,
            FILE_HABITS,
            DEMAND_STATEMENTS,
            SIMILAR_DEMAND);

    private static final Map<Class<?>, Table<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Table::type, Function.identity()));

    private Tables() {}

    /// The table of that kind of record.
    @SuppressWarnings("unchecked") // a table is kept under the type of its own records
    static <T extends Entity> Table<T> of(Class<T> type) {
        var table = BY_TYPE.get(type);
        if (table == null) {
            throw new IllegalArgumentException(type + " is not stored");
        }
        return (Table<T>) table;
    }

    /// The table of that name.
    static Table<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table is called " + name));
    }
}
