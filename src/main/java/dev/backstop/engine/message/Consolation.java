package dev.backstop.engine.message;

import java.time.LocalDate;

/// What the shop gives with an apology.
public sealed interface Consolation {
    /// A discount on the next order.
    record Discount(String code, int percent, LocalDate validUntil) implements Consolation {}

    /// Something small in the parcel.
    record Gift(String name) implements Consolation {}
}
