package dev.backstop.domain.shop;

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
import java.util.List;
import java.util.Map;

/// What is read when a shop opens: every record the live picture keeps in memory. Closed orders stay in the file
/// and are asked for.
///
/// `orders`, `orderLines` and `customers` are those of open orders only; `notices` and `noticeLines` those that
/// concern them. `lastEvents` holds the latest event of each open line. `onHand` is the sum of the ledger per
/// product, `bookings` how many of its entries say more than that something left; `demand` what was asked for per
/// product and day, over all orders.
public record ShopRecords(
        ShopSettings settings,
        List<Product> products,
        List<Channel> channels,
        List<Listing> listings,
        List<Supplier> suppliers,
        List<Closure> closures,
        List<Offer> offers,
        List<PriceBreak> priceBreaks,
        List<OfferTerms> offerTerms,
        List<SupplierTerms> supplierTerms,
        List<PurchaseOrder> purchaseOrders,
        List<PurchaseOrderLine> purchaseOrderLines,
        List<PlannedQuantity> plannedQuantities,
        List<Customer> customers,
        List<Order> orders,
        List<OrderLine> orderLines,
        List<Notice> notices,
        List<NoticeLine> noticeLines,
        List<DiscountCode> discountCodes,
        List<ParcelGift> parcelGifts,
        ConsolationRules consolationRules,
        List<LineRoute> lineRoutes,
        DropshipRules dropshipRules,
        ServicePolicy servicePolicy,
        List<ServiceRule> serviceRules,
        List<LineEvent> lastEvents,
        List<ImportedFile> importedFiles,
        List<ColumnMapping> columnMappings,
        List<FileHabit> fileHabits,
        List<DemandStatement> statements,
        List<SimilarDemand> similar,
        Map<Id<Product>, Integer> onHand,
        Map<Id<Product>, Integer> bookings,
        Map<Id<Product>, DailyDemand> demand) {}
