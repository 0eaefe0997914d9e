package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.sales.SimilarDemand;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.FileHabit;
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
import java.time.Instant;
import java.util.Locale;

/// By what records are looked up besides their ids.
final class Lookup {
    static final Key<Product, String> PRODUCT_SKU = new Key<>(p -> p.sku().key());
    static final Key<Listing, Id<Product>> LISTING_PRODUCT = new Key<>(Listing::productId);
    static final Key<Listing, Id<Channel>> LISTING_CHANNEL = new Key<>(Listing::channelId);
    static final Key<Listing, Instant> LISTING_STATED =
            new Key<>(listing -> listing.quantity() == null ? null : listing.checkedAt());
    static final Key<Closure, Id<Supplier>> CLOSURE_SUPPLIER = new Key<>(Closure::supplierId);
    static final Key<Offer, Id<Product>> OFFER_PRODUCT = new Key<>(Offer::productId);
    static final Key<Offer, Id<Supplier>> OFFER_SUPPLIER = new Key<>(Offer::supplierId);
    static final Key<PriceBreak, Id<Offer>> BREAK_OFFER = new Key<>(PriceBreak::offerId);
    static final Key<OfferTerms, Id<Offer>> TERMS_OFFER = new Key<>(OfferTerms::offerId);
    static final Key<SupplierTerms, Id<Supplier>> TERMS_SUPPLIER = new Key<>(SupplierTerms::supplierId);
    static final Key<PurchaseOrder, Id<Supplier>> ORDER_SUPPLIER = new Key<>(PurchaseOrder::supplierId);
    static final Key<PurchaseOrderLine, Id<PurchaseOrder>> LINE_PURCHASE =
            new Key<>(PurchaseOrderLine::purchaseOrderId);
    static final Key<PurchaseOrderLine, Id<Product>> PURCHASED_PRODUCT = new Key<>(PurchaseOrderLine::productId);
    static final Key<LineRoute, Id<OrderLine>> ROUTED_LINE = new Key<>(LineRoute::lineId);
    static final Key<PlannedQuantity, Id<Product>> PLANNED_PRODUCT = new Key<>(PlannedQuantity::productId);
    static final Key<Customer, String> CUSTOMER_EMAIL =
            new Key<>(c -> c.email().isBlank() ? null : c.email().toLowerCase(Locale.ROOT));
    static final Key<OrderLine, Id<Order>> LINE_ORDER = new Key<>(OrderLine::orderId);
    static final Key<OrderLine, Id<Product>> LINE_PRODUCT = new Key<>(OrderLine::productId);
    static final Key<Order, Id<Customer>> ORDER_CUSTOMER = new Key<>(Order::customerId);
    static final Key<NoticeLine, Id<OrderLine>> NOTICE_OF_LINE = new Key<>(NoticeLine::lineId);
    static final Key<NoticeLine, Id<Notice>> LINE_OF_NOTICE = new Key<>(NoticeLine::noticeId);
    static final Key<Notice, Id<Customer>> NOTICE_CUSTOMER = new Key<>(Notice::customerId);
    static final Key<ParcelGift, Id<Order>> GIFT_ORDER = new Key<>(ParcelGift::orderId);
    static final Key<LineEvent, Id<OrderLine>> EVENT_LINE = new Key<>(LineEvent::lineId);
    static final Key<FileHabit, String> HABIT_FORMAT = new Key<>(FileHabit::format);
    static final Key<ColumnMapping, Id<Supplier>> MAPPING_SUPPLIER = new Key<>(ColumnMapping::supplierId);
    static final Key<SimilarDemand, Id<Product>> SIMILAR_PRODUCT = new Key<>(SimilarDemand::productId);

    private Lookup() {}
}
