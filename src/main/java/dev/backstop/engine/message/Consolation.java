package dev.backstop.engine.message;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the shop gives with an apology.
public sealed interface Consolation {
    /// A discount on the next order.
    record Discount(String code, int percent, LocalDate validUntil) implements Consolation {}

    /// Something small in the parcel; `product` is what is taken from the shelf for it, if it is one of the
    /// catalog.
    record Gift(String name, @Nullable Id<Product> product) implements Consolation {}
}
