package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.StockoutDate;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.shop.Picture;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the detail of one supplier from a picture of the shop.
final class SupplierDetails {
    private static final int DOTS = 30;

    private final PlanService plans;
    private final PurchasingService purchasing;

    SupplierDetails(PlanService plans, PurchasingService purchasing) {
        this.plans = plans;
        this.purchasing = purchasing;
    }

    SupplierDetail of(Picture picture, SupplierRow row) {
        var supplier = row.supplier();
        var open = picture.purchaseOrdersTo(supplier.id()).stream()
                .filter(order -> order.status().isOpen())
                .toList();
        var offers = picture.offersOf(supplier.id()).stream()
                .filter(Offer::active)
                .map(offer -> line(picture, offer))
                .sorted(Comparator.comparing(SupplierDetail.OfferLine::product, String.CASE_INSENSITIVE_ORDER))
                .toList();
        var deliveries = row.score().deliveries();
        return new SupplierDetail(
                row,
                SupplierCalendar.of(
                        picture.today(),
                        picture.closuresOf(supplier.id()),
                        row.lastOrderBy(),
                        open,
                        planned(picture, supplier)),
                LeadTimeDots.of(deliveries, DOTS),
                deliveries.reversed(),
                prices(picture, supplier),
                offers);
    }

    private static List<SupplierDetail.Price> prices(Picture picture, Supplier supplier) {
        return PurchasingService.priceChanges(picture, supplier.id()).stream()
                .map(change -> new SupplierDetail.Price(
                        picture.product(change.productId()).map(Product::name).orElse(""), change))
                .toList();
    }

    /// What today's plan would order there, under the number that it has on Purchasing.
    private SupplierCalendar.@Nullable Planned planned(Picture picture, Supplier supplier) {
        var numbers = purchasing.nextNumbers();
        for (var order : plans.plan(picture, Progress.NONE).orders()) {
            var number = numbers.next();
            var arrives = order.arrivesOn();
            if (order.supplier().id().equals(supplier.id()) && arrives != null) {
                return new SupplierCalendar.Planned(number, arrives);
            }
        }
        return null;
    }

    private SupplierDetail.OfferLine line(Picture picture, Offer offer) {
        var product = picture.product(offer.productId());
        boolean other = picture.offersFor(offer.productId()).stream()
                .anyMatch(each -> each.active() && !each.supplierId().equals(offer.supplierId()));
        var position = picture.position(offer.productId());
        int available = position.available();
        var runsOut = product.filter(_ -> position.counted())
                .map(known -> StockoutDate.of(plans.forecast(picture, known.id()), Math.max(0, available), List.of())
                        .median())
                .orElse(null);
        return new SupplierDetail.OfferLine(
                offer, product.map(Product::name).orElse(offer.supplierSku()), other, available, runsOut);
    }
}
