package dev.backstop.ui.orders;

import dev.backstop.engine.stock.OrderState;

/// Which orders the list shows. The first shows all that are open; an order may match several.
public enum OrderFilter {
    OPEN,
    PART_READY,
    BACKORDER,
    STOCKOUT,
    READY,
    SHIPPED;

    /// Whether an order belongs here.
    boolean shows(OrderRow row) {
        return switch (this) {
            case OPEN -> row.isOpen();
            case PART_READY -> row.kind() == OrderState.Kind.PART_READY;
            case BACKORDER -> row.kind() == OrderState.Kind.BACKORDER;
            case STOCKOUT -> row.isOpen() && row.hasStockout();
            case READY -> row.kind() == OrderState.Kind.READY;
            case SHIPPED -> !row.isOpen();
        };
    }
}
