package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.DailyDemand;
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
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ServiceRule;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.StockPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The whole shop at one moment, as far as it is open: records and the stock positions derived from them. Never
/// changes, so that
/// any thread may read it for as long as it likes; the next change makes a new one (`PictureMaker`).
public final class Picture {
    private final LocalDate today;
    private final Shelves shelves;
    private final Books books;
    private final Map<Id<Product>, StockPosition> positions;
    private final LocalDate demandKnownUntil;

    Picture(LocalDate today, Shelves shelves, Books books, Map<Id<Product>, StockPosition> positions) {
        this.today = today;
        this.shelves = shelves;
        this.books = books;
        this.positions = positions;
        this.demandKnownUntil = books.knownUntil(today, shelves);
    }

    /// The records behind the picture, for the services: parts of it that are the same object did not change.
    public Shelves shelves() {
        return shelves;
    }

    /// The sums over the ledger behind the picture, for the services.
    public Books books() {
        return books;
    }

    Map<Id<Product>, StockPosition> positions() {
        return positions;
    }

    /// The day, in the shop's time zone, for which the picture was made.
    public LocalDate today() {
        return today;
    }

    public ShopSettings settings() {
        return shelves.settings();
    }

    public Collection<Product> products() {
        return shelves.products().all();
    }

    public Optional<Product> product(Id<Product> id) {
        return shelves.products().find(id);
    }

    /// The product of that SKU, whatever its case.
    public Optional<Product> productBySku(String sku) {
        return shelves.products().by(Lookup.PRODUCT_SKU, sku.strip().toLowerCase(Locale.ROOT)).stream()
                .findFirst();
    }

    public Collection<Channel> channels() {
        return shelves.channels().all();
    }

    public Optional<Channel> channel(Id<Channel> id) {
        return shelves.channels().find(id);
    }

    public Collection<Listing> listings() {
        return shelves.listings().all();
    }

    /// The listings that customers order by, without those that are only the owner's own list.
    public Stream<Listing> promises() {
        return listings().stream()
                .filter(listing -> channel(listing.channelId())
                        .filter(channel -> channel.kind().isPromise())
                        .isPresent());
    }

    public Optional<Listing> listing(Id<Listing> id) {
        return shelves.listings().find(id);
    }

    public List<Listing> listingsOf(Id<Product> product) {
        return shelves.listings().by(Lookup.LISTING_PRODUCT, product);
    }

    public List<Listing> listingsOn(Id<Channel> channel) {
        return shelves.listings().by(Lookup.LISTING_CHANNEL, channel);
    }

    /// Whether some listing's quantity is that of a file that was saved then.
    public boolean hasStockOfFile(Instant savedAt) {
        return !shelves.listings().by(Lookup.LISTING_STATED, savedAt).isEmpty();
    }

    public Collection<Supplier> suppliers() {
        return shelves.suppliers().all();
    }

    public Optional<Supplier> supplier(Id<Supplier> id) {
        return shelves.suppliers().find(id);
    }

    public List<Closure> closuresOf(Id<Supplier> supplier) {
        return shelves.closures().by(Lookup.CLOSURE_SUPPLIER, supplier);
    }

    public List<Offer> offersFor(Id<Product> product) {
        return shelves.offers().by(Lookup.OFFER_PRODUCT, product);
    }

    /// The offer by which a product is bought first: of those in use, the first in rank.
    public Optional<Offer> mainOffer(Id<Product> product) {
        return offersFor(product).stream()
                .filter(Offer::active)
                .min(Comparator.comparingInt(Offer::rank).thenComparing(Offer::id));
    }

    public List<Offer> offersOf(Id<Supplier> supplier) {
        return shelves.offers().by(Lookup.OFFER_SUPPLIER, supplier);
    }

    /// The price breaks of an offer, the smallest first.
    public List<PriceBreak> breaksOf(Id<Offer> offer) {
        return shelves.priceBreaks().by(Lookup.BREAK_OFFER, offer).stream()
                .sorted(Comparator.comparingInt(PriceBreak::fromUnits))
                .toList();
    }

    /// What an offer asks beyond its price, where it asks more.
    public Optional<OfferTerms> termsOf(Offer offer) {
        return shelves.offerTerms().by(Lookup.TERMS_OFFER, offer.id()).stream().findFirst();
    }

    /// What a supplier charges for freight, where that is known.
    public Optional<SupplierTerms> termsOf(Supplier supplier) {
        return shelves.supplierTerms().by(Lookup.TERMS_SUPPLIER, supplier.id()).stream()
                .findFirst();
    }

    public Collection<PurchaseOrder> purchaseOrders() {
        return shelves.purchaseOrders().all();
    }

    public Optional<PurchaseOrder> purchaseOrder(Id<PurchaseOrder> id) {
        return shelves.purchaseOrders().find(id);
    }

    public List<PurchaseOrder> purchaseOrdersTo(Id<Supplier> supplier) {
        return shelves.purchaseOrders().by(Lookup.ORDER_SUPPLIER, supplier);
    }

    public List<PurchaseOrderLine> linesOf(PurchaseOrder order) {
        return shelves.purchaseOrderLines().by(Lookup.LINE_PURCHASE, order.id());
    }

    public List<PurchaseOrderLine> purchasesOf(Id<Product> product) {
        return shelves.purchaseOrderLines().by(Lookup.PURCHASED_PRODUCT, product);
    }

    /// The owner's own quantities in the plan.
    public Collection<PlannedQuantity> plannedQuantities() {
        return shelves.plannedQuantities().all();
    }

    /// The owner's own quantity for that product, where there is one.
    public Optional<PlannedQuantity> planned(Id<Product> product) {
        return shelves.plannedQuantities().by(Lookup.PLANNED_PRODUCT, product).stream()
                .filter(planned -> !planned.bridge())
                .findFirst();
    }

    /// The owner's own quantity for the small order that bridges that product's gap, where there is one.
    public Optional<PlannedQuantity> plannedBridge(Id<Product> product) {
        return shelves.plannedQuantities().by(Lookup.PLANNED_PRODUCT, product).stream()
                .filter(PlannedQuantity::bridge)
                .findFirst();
    }

    public Optional<Customer> customer(Id<Customer> id) {
        return shelves.customers().find(id);
    }

    /// The customers of open orders.
    public Collection<Customer> customers() {
        return shelves.customers().all();
    }

    /// The open orders (and those closed since the shop was opened; see `Order.isOpen`).
    public Collection<Order> orders() {
        return shelves.orders().all();
    }

    public Optional<Order> order(Id<Order> id) {
        return shelves.orders().find(id);
    }

    public List<Order> ordersOf(Id<Customer> customer) {
        return shelves.orders().by(Lookup.ORDER_CUSTOMER, customer);
    }

    public List<OrderLine> linesOf(Order order) {
        return shelves.orderLines().by(Lookup.LINE_ORDER, order.id());
    }

    /// The lines of open orders for that product.
    public List<OrderLine> linesFor(Id<Product> product) {
        return shelves.orderLines().by(Lookup.LINE_PRODUCT, product);
    }

    public Optional<OrderLine> line(Id<OrderLine> id) {
        return shelves.orderLines().find(id);
    }

    public Collection<Notice> notices() {
        return shelves.notices().all();
    }

    public Optional<Notice> notice(Id<Notice> id) {
        return shelves.notices().find(id);
    }

    public List<Notice> noticesTo(Id<Customer> customer) {
        return shelves.notices().by(Lookup.NOTICE_CUSTOMER, customer);
    }

    public List<NoticeLine> noticesOf(OrderLine line) {
        return shelves.noticeLines().by(Lookup.NOTICE_OF_LINE, line.id());
    }

    public List<NoticeLine> linesOf(Notice notice) {
        return shelves.noticeLines().by(Lookup.LINE_OF_NOTICE, notice.id());
    }

    public Collection<DiscountCode> discountCodes() {
        return shelves.discountCodes().all();
    }

    /// Every gift that was ever put into a parcel, and those that wait for theirs.
    public Collection<ParcelGift> parcelGifts() {
        return shelves.parcelGifts().all();
    }

    public List<ParcelGift> giftsOf(Id<Order> order) {
        return shelves.parcelGifts().by(Lookup.GIFT_ORDER, order);
    }

    /// How the owner lets lines be routed to suppliers that ship them.
    public DropshipRules dropshipRules() {
        return shelves.dropshipRules();
    }

    /// The owner's choice of who ships that line, if there is one.
    public Optional<LineRoute> routeOf(Id<OrderLine> line) {
        return shelves.lineRoutes().by(Lookup.ROUTED_LINE, line).stream().findFirst();
    }

    /// What the owner gives to customers who wait.
    public ConsolationRules consolationRules() {
        return shelves.consolationRules();
    }

    /// How the owner promises service.
    public ServicePolicy servicePolicy() {
        return shelves.servicePolicy();
    }

    /// The service levels of classes and categories, on the owner's word.
    public Collection<ServiceRule> serviceRules() {
        return shelves.serviceRules().all();
    }

    /// The latest recorded change of the line's state, if its state ever changed.
    public Optional<LineEvent> lastEvent(Id<OrderLine> line) {
        return shelves.lastEvents().by(Lookup.EVENT_LINE, line).stream()
                .max(Comparator.comparing(LineEvent::at).thenComparing(LineEvent::id));
    }

    public Collection<ImportedFile> importedFiles() {
        return shelves.importedFiles().all();
    }

    public Optional<ColumnMapping> mappingOf(Id<Supplier> supplier) {
        return shelves.columnMappings().by(Lookup.MAPPING_SUPPLIER, supplier).stream()
                .findFirst();
    }

    /// What the owner has said of how files of a form are read; of a supplier's lists, where it is one.
    public Optional<FileHabit> habitOf(String format, @Nullable Id<Supplier> supplier) {
        return shelves.fileHabits().by(Lookup.HABIT_FORMAT, format).stream()
                .filter(habit -> Objects.equals(habit.supplierId(), supplier))
                .findFirst();
    }

    /// Everything the owner has said of demand, the past too.
    public Collection<DemandStatement> statements() {
        return shelves.statements().all();
    }

    /// What the owner has said of the demand of that product, directly or of its category, in the order it was
    /// said.
    public List<DemandStatement> statementsOf(Product product) {
        return statements().stream()
                .filter(statement -> statement.concerns(product))
                .toList();
    }

    /// The product that this one is to sell like, on the owner's word.
    public Optional<SimilarDemand> similarTo(Id<Product> product) {
        return shelves.similar().by(Lookup.SIMILAR_PRODUCT, product).stream().findFirst();
    }

    /// The stock position of a product; every product has one. It is the same object in the next picture unless
    /// something that concerns the product was changed in between (`Touched`), or the day.
    public StockPosition position(Id<Product> product) {
        var position = positions.get(product);
        return position != null ? position : new StockPosition(product, 0, 0, 0, 0, 0, Map.of(), List.of());
    }

    /// The state of a line of an open order.
    public LineState state(OrderLine line) {
        var product = line.productId();
        return LineState.of(line, product == null ? null : position(product));
    }

    /// What was asked for of that product, up to the latest order.
    public DailyDemand demand(Id<Product> product) {
        var demand = books.demand().get(product);
        return demand != null ? demand : DailyDemand.none(today);
    }

    /// The first day of which no demand is known yet, today at the latest: orders that come from files are known
    /// until the day the latest of them was saved, orders entered by hand until now.
    public LocalDate demandKnownUntil() {
        return demandKnownUntil;
    }
}
