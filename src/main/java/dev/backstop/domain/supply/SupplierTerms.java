package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import org.jspecify.annotations.Nullable;

/// What a supplier charges to deliver one purchase order, and from which value of goods on it charges nothing; both
/// in the supplier's currency. One at most for each supplier.
public record SupplierTerms(
        Id<SupplierTerms> id,
        Id<Supplier> supplierId,
        Money freight,
        @Nullable Money freightFreeFrom) implements Entity {}
