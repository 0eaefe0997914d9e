package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.stock.StockFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is on its way: the open parts of purchase orders, with their dates.
public final class Deliveries {
    private Deliveries() {}

    /// The open deliveries of a product.
    public static List<StockFacts.Inbound> inbound(Picture picture, Id<Product> product) {
        var inbound = new ArrayList<StockFacts.Inbound>();
        for (var line : picture.purchasesOf(product)) {
            var order = picture.purchaseOrder(line.purchaseOrderId()).orElse(null);
            if (order != null && order.status().isOpen() && line.outstanding() > 0) {
                inbound.add(new StockFacts.Inbound(
                        line.id(), order.id(), order.number(), eta(order, line), line.outstanding()));
            }
        }
        return inbound;
    }

    /// Those of them with a date, as a projection takes them.
    public static List<Projection.Receipt> dated(Picture picture, Id<Product> product) {
        return ReplenishFacts.dated(inbound(picture, product));
    }

    /// When a line is due: its own date, else the order's.
    static @Nullable LocalDate eta(PurchaseOrder order, PurchaseOrderLine line) {
        return line.expectedOn() != null ? line.expectedOn() : order.expectedOn();
    }

    /// What the open parts of purchase orders cost, in the shop's currency at the kept rates.
    public static Money value(Picture picture) {
        var sum = Money.zero(picture.settings().currency());
        for (var order : picture.purchaseOrders()) {
            if (order.status().isOpen()) {
                for (var line : picture.linesOf(order)) {
                    var cost = line.unitCost().times(line.outstanding());
                    sum = sum.plus(inShopMoney(picture, order, cost).payable());
                }
            }
        }
        return sum;
    }

    /// What an order's supplier charges, in the shop's currency at the kept rate.
    public static Money inShopMoney(Picture picture, PurchaseOrder order, Money cost) {
        var shop = picture.settings().currency();
        if (cost.currency().equals(shop)) {
            return cost;
        }
        var rate = picture.supplier(order.supplierId()).map(Supplier::exchangeRate);
        return cost.converted(rate.orElse(BigDecimal.ONE), shop);
    }
}
