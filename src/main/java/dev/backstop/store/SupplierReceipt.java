package dev.backstop.store;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;

/// One delivery of one line: the movement that booked it, and the purchase order it came on, from which
/// lead times are learnt.
public record SupplierReceipt(StockMovement movement, PurchaseOrderLine line, PurchaseOrder order) {}
