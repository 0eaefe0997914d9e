package dev.backstop.domain.sales;

/// The name of an order line's state, as it is kept in events and notices.
public enum LineStatus {
    READY,
    BACKORDERED,
    OUT_OF_STOCK,
    SHIPPED,
    CANCELLED
}
