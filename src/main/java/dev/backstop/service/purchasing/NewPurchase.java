package dev.backstop.service.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Purchase orders made of what was worked out to order, sent today; not saved yet.
final class NewPurchase {
    private NewPurchase() {}

    static PurchaseOrder order(Shop shop, String number, Id<Supplier> supplier, @Nullable LocalDate expectedOn) {
        var today = shop.picture().today();
        return new PurchaseOrder(
                shop.newId(), number, supplier, PurchaseOrder.Status.SENT, today, today, expectedOn, expectedOn, "");
    }

    /// So many units of a product at what the offer asks for that many. A product without one is a `Problem`.
    static PurchaseOrderLine line(
            Shop shop, PurchaseOrder order, Product product, @Nullable OfferOption option, int units) {
        if (option == null) {
            throw new Problem(Message.of("purchasing.problem.noOffer", product.name()));
        }
        return new PurchaseOrderLine(
                shop.newId(),
                order.id(),
                product.id(),
                option.offer().supplierSku(),
                units,
                0,
                option.unitCostOf(units),
                option.offer().casePack(),
                null,
                null);
    }
}
