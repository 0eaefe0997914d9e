package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.SimilarDemand;
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
import dev.backstop.domain.value.Id;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Which products a change set concerns, directly or through an order, a purchase order or a supplier.
public final class Touched {
    private Touched() {}

    /// The products whose stock position a change set may have moved.
    public static Set<Id<Product>> products(ChangeSet set, Picture before, Picture after) {
        var touched = new LinkedHashSet<Id<Product>>();
        for (var edit : set.edits()) {
            Stream.of(edit.before(), edit.after())
                    .filter(record -> record != null)
                    .flatMap(record -> Stream.concat(of(record, before), of(record, after)))
                    .forEach(touched::add);
        }
        return touched;
    }

    private static Stream<Id<Product>> of(Entity record, Picture picture) {
        return switch (record) {
            case Product product -> Stream.of(product.id());
            case Listing listing -> Stream.ofNullable(listing.productId());
            case Offer offer -> Stream.of(offer.productId());
            case PriceBreak priceBreak -> productOf(priceBreak.offerId(), picture);
            case OfferTerms terms -> productOf(terms.offerId(), picture);
            case SupplierTerms terms ->
                picture.offersOf(terms.supplierId()).stream().map(Offer::productId);
            case StockMovement movement -> Stream.of(movement.productId());
            case OrderLine line -> Stream.ofNullable(line.productId());
            case PurchaseOrderLine line -> Stream.of(line.productId());
            case PlannedQuantity planned -> Stream.of(planned.productId());
            case LineEvent event -> Stream.of(event.productId());
            case Order order -> picture.linesOf(order).stream().flatMap(line -> Stream.ofNullable(line.productId()));
            case PurchaseOrder order -> picture.linesOf(order).stream().map(PurchaseOrderLine::productId);
            case Supplier supplier -> picture.offersOf(supplier.id()).stream().map(Offer::productId);
            case Closure closure ->
                picture.offersOf(closure.supplierId()).stream().map(Offer::productId);
            case DemandStatement statement ->
                picture.products().stream().filter(statement::concerns).map(Product::id);
            case SimilarDemand similar -> Stream.of(similar.productId());
            default -> Stream.of();
        };
    }

    private static Stream<Id<Product>> productOf(Id<Offer> offer, Picture picture) {
        return picture.shelves().offers().find(offer).stream().map(Offer::productId);
    }
}
