package dev.backstop.domain.sales;

/// The name of an order line's state, as it is kept in events and notices.
public enum LineStatus {
    READY,
    BACKORDERED,
    OUT_OF_STOCK,
    SHIPPED,
    CANCELLED;

    /// Whether the customer waits for it.
    public boolean isLate() {
        return this == BACKORDERED || this == OUT_OF_STOCK;
    }
}
