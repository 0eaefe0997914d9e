package dev.backstop.engine.cause;

/// Why a product ran out. In the order in which they are looked for: the first that the facts show is named.
public enum Cause {
    /// A count, a write-off or a correction took away what the ledger had promised.
    STOCK_COUNT_WRONG,
    /// What was ordered should have been there before.
    SUPPLIER_LATE,
    /// A delivery came with less than was ordered.
    SUPPLIER_SHORT,
    /// More was asked for in the last four weeks than in 99 of 100 such weeks before.
    DEMAND_SPIKE,
    /// What was ordered had been there before, had the supplier not been closed meanwhile, or nobody could order.
    SUPPLIER_CLOSED,
    /// Nothing was ordered, and the month's cash was spent.
    NO_CASH,
    /// The order went out when what was left could not last until it came, or none went out.
    ORDERED_TOO_LATE,
    /// The order went out in time for usual sales; what lay there for unusual ones did not suffice.
    SAFETY_STOCK_TOO_LOW
}
