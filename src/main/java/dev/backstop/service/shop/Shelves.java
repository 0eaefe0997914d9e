package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
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
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ServiceRule;
import dev.backstop.domain.shop.ShopRecords;
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
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.HashSet;
import java.util.List;

/// The shelves of a picture, one for each kind of record that is kept in memory.
public record Shelves(
        ShopSettings settings,
        Shelf<Product> products,
        Shelf<Channel> channels,
        Shelf<Listing> listings,
        Shelf<Supplier> suppliers,
        Shelf<Closure> closures,
        Shelf<Offer> offers,
        Shelf<PriceBreak> priceBreaks,
        Shelf<OfferTerms> offerTerms,
        Shelf<SupplierTerms> supplierTerms,
        Shelf<PurchaseOrder> purchaseOrders,
        Shelf<PurchaseOrderLine> purchaseOrderLines,
        Shelf<PlannedQuantity> plannedQuantities,
        Shelf<Customer> customers,
        Shelf<Order> orders,
        Shelf<OrderLine> orderLines,
        Shelf<Notice> notices,
        Shelf<NoticeLine> noticeLines,
        Shelf<DiscountCode> discountCodes,
        Shelf<ParcelGift> parcelGifts,
        ConsolationRules consolationRules,
        Shelf<LineRoute> lineRoutes,
        DropshipRules dropshipRules,
        ServicePolicy servicePolicy,
        Shelf<ServiceRule> serviceRules,
        Shelf<LineEvent> lastEvents,
        Shelf<ImportedFile> importedFiles,
        Shelf<ColumnMapping> columnMappings,
        Shelf<FileHabit> fileHabits,
        Shelf<DemandStatement> statements,
        Shelf<SimilarDemand> similar) {

    static Shelves of(ShopRecords records) {
        return new Shelves(
                records.settings(),
                Shelf.of(records.products(), Lookup.PRODUCT_SKU),
                Shelf.of(records.channels()),
                Shelf.of(records.listings(), Lookup.LISTING_PRODUCT, Lookup.LISTING_CHANNEL, Lookup.LISTING_STATED),
                Shelf.of(records.suppliers()),
                Shelf.of(records.closures(), Lookup.CLOSURE_SUPPLIER),
                Shelf.of(records.offers(), Lookup.OFFER_PRODUCT, Lookup.OFFER_SUPPLIER),
                Shelf.of(records.priceBreaks(), Lookup.BREAK_OFFER),
                Shelf.of(records.offerTerms(), Lookup.TERMS_OFFER),
                Shelf.of(records.supplierTerms(), Lookup.TERMS_SUPPLIER),
                Shelf.of(records.purchaseOrders(), Lookup.ORDER_SUPPLIER),
                Shelf.of(records.purchaseOrderLines(), Lookup.LINE_PURCHASE, Lookup.PURCHASED_PRODUCT),
                Shelf.of(records.plannedQuantities(), Lookup.PLANNED_PRODUCT),
                Shelf.of(records.customers(), Lookup.CUSTOMER_EMAIL),
                Shelf.of(records.orders(), Lookup.ORDER_CUSTOMER),
                Shelf.of(records.orderLines(), Lookup.LINE_ORDER, Lookup.LINE_PRODUCT),
                Shelf.of(records.notices(), Lookup.NOTICE_CUSTOMER),
                Shelf.of(records.noticeLines(), Lookup.NOTICE_OF_LINE, Lookup.LINE_OF_NOTICE),
                Shelf.of(records.discountCodes()),
                Shelf.of(records.parcelGifts(), Lookup.GIFT_ORDER),
                fitting(records.consolationRules(), records.settings()),
                Shelf.of(records.lineRoutes(), Lookup.ROUTED_LINE),
                records.dropshipRules(),
                records.servicePolicy(),
                Shelf.of(records.serviceRules()),
                Shelf.of(records.lastEvents(), Lookup.EVENT_LINE),
                Shelf.of(records.importedFiles()),
                Shelf.of(records.columnMappings(), Lookup.MAPPING_SUPPLIER),
                Shelf.of(records.fileHabits(), Lookup.HABIT_FORMAT),
                Shelf.of(records.statements()),
                Shelf.of(records.similar(), Lookup.SIMILAR_PRODUCT));
    }

    Shelves after(Edits edits) {
        var settingsEdit =
                edits.of(ShopSettings.class).stream().map(Edit::after).reduce((_, last) -> last);
        var settingsNow = settingsEdit.orElse(settings);
        return new Shelves(
                settingsNow,
                after(products, edits, Product.class),
                after(channels, edits, Channel.class),
                after(listings, edits, Listing.class),
                after(suppliers, edits, Supplier.class),
                after(closures, edits, Closure.class),
                after(offers, edits, Offer.class),
                after(priceBreaks, edits, PriceBreak.class),
                after(offerTerms, edits, OfferTerms.class),
                after(supplierTerms, edits, SupplierTerms.class),
                after(purchaseOrders, edits, PurchaseOrder.class),
                after(purchaseOrderLines, edits, PurchaseOrderLine.class),
                after(plannedQuantities, edits, PlannedQuantity.class),
                customers.after(openCustomers(edits)),
                orders.after(edits.of(Order.class).stream()
                        .filter(e -> isOpenOrKnown(e))
                        .toList()),
                orderLines.after(edits.of(OrderLine.class).stream()
                        .filter(e -> isOpenOrKnown(e))
                        .toList()),
                after(notices, edits, Notice.class),
                after(noticeLines, edits, NoticeLine.class),
                after(discountCodes, edits, DiscountCode.class),
                after(parcelGifts, edits, ParcelGift.class),
                rulesAfter(edits, settingsNow),
                after(lineRoutes, edits, LineRoute.class),
                dropshipRulesAfter(edits),
                policyAfter(edits),
                after(serviceRules, edits, ServiceRule.class),
                after(lastEvents, edits, LineEvent.class),
                after(importedFiles, edits, ImportedFile.class),
                after(columnMappings, edits, ColumnMapping.class),
                after(fileHabits, edits, FileHabit.class),
                after(statements, edits, DemandStatement.class),
                after(similar, edits, SimilarDemand.class));
    }

    /// The owner's rules; where there are none any more, or the shop's currency is another now, the usual ones.
    private ConsolationRules rulesAfter(Edits edits, ShopSettings settingsNow) {
        var rules = consolationRules;
        for (var edit : edits.of(ConsolationRules.class)) {
            rules = edit.after() == null ? ConsolationRules.standard(settingsNow.currency()) : edit.after();
        }
        return fitting(rules, settingsNow);
    }

    private DropshipRules dropshipRulesAfter(Edits edits) {
        var rules = dropshipRules;
        for (var edit : edits.of(DropshipRules.class)) {
            rules = edit.after() == null ? DropshipRules.standard() : edit.after();
        }
        return rules;
    }

    private ServicePolicy policyAfter(Edits edits) {
        var policy = servicePolicy;
        for (var edit : edits.of(ServicePolicy.class)) {
            policy = edit.after() == null ? ServicePolicy.standard() : edit.after();
        }
        return policy;
    }

    private static ConsolationRules fitting(ConsolationRules rules, ShopSettings settings) {
        return rules.giftUpTo().currency().equals(settings.currency())
                ? rules
                : ConsolationRules.standard(settings.currency());
    }

    /// Customers of closed orders only stay in the file, as their orders do.
    private static List<Edit<Customer>> openCustomers(Edits edits) {
        var open = new HashSet<Id<Customer>>();
        for (var edit : edits.of(Order.class)) {
            if (edit.record().isOpen()) {
                open.add(edit.record().customerId());
            }
        }
        return edits.of(Customer.class).stream()
                .filter(edit ->
                        edit.before() != null || open.contains(edit.record().id()))
                .toList();
    }

    private static <T extends Entity> Shelf<T> after(Shelf<T> shelf, Edits edits, Class<T> type) {
        return shelf.after(edits.of(type));
    }

    /// An order that comes in closed stays in the file only: an import of years of orders must not fill the memory.
    private boolean isOpenOrKnown(Edit<? extends Entity> edit) {
        return edit.before() != null
                || switch (edit.record()) {
                    case Order order -> order.isOpen();
                    case OrderLine line ->
                        line.open() > 0 || orders.find(line.orderId()).isPresent();
                    default -> true;
                };
    }
}
