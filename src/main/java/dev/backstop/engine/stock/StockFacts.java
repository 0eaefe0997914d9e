package dev.backstop.engine.stock;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about one product that its stock position follows from: the ledger's sum, the lines to serve, the
/// deliveries to come.
///
/// For a dropshipped product `onHand` is what the suppliers last reported (and `supplierReportedOn` when), for
/// others the shelf.
public record StockFacts(
        Id<Product> productId,
        int onHand,
        @Nullable LocalDate supplierReportedOn,
        List<OpenLine> lines,
        List<Inbound> inbound,
        boolean counted) {
    public StockFacts {
        lines = List.copyOf(lines);
        inbound = List.copyOf(inbound);
    }

    /// Of a product whose stock is known.
    public StockFacts(
            Id<Product> productId,
            int onHand,
            @Nullable LocalDate supplierReportedOn,
            List<OpenLine> lines,
            List<Inbound> inbound) {
        this(productId, onHand, supplierReportedOn, lines, inbound, true);
    }

    /// An order line with units still to ship.
    public record OpenLine(Id<OrderLine> lineId, Id<Order> orderId, Instant placedAt, boolean urgent, int units) {}

    /// An open part of a purchase order. Without an ETA it is on order, but promises nothing.
    public record Inbound(
            Id<PurchaseOrderLine> lineId,
            Id<PurchaseOrder> purchaseOrderId,
            String purchaseOrderNumber,
            @Nullable LocalDate eta,
            int units) {}
}
