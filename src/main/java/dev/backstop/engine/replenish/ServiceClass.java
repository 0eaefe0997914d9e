package dev.backstop.engine.replenish;

/// How much a product matters: A brings the first 80 % of what was earned in twelve months, B the next 15 %, C the
/// rest.
public enum ServiceClass {
    A,
    B,
    C
}
