package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import org.jspecify.annotations.Nullable;

/// What a supplier asks of a purchase order beside the goods; one at most for each supplier.
///
/// It charges `freight` to deliver one, and from a value of goods of `freightFreeFrom` on nothing; both in the
/// supplier's currency. `depositShare` of the goods (0 to 1) is paid when the order is sent, the rest `paymentDays`
/// after they came; absent, nothing and none.
public record SupplierTerms(
        Id<SupplierTerms> id,
        Id<Supplier> supplierId,
        Money freight,
        @Nullable Money freightFreeFrom,
        @Nullable Double depositShare,
        @Nullable Integer paymentDays)
        implements Entity {

    /// Terms of a supplier who is paid when the goods come.
    public SupplierTerms(
            Id<SupplierTerms> id, Id<Supplier> supplierId, Money freight, @Nullable Money freightFreeFrom) {
        this(id, supplierId, freight, freightFreeFrom, null, null);
    }

    /// What it charges to deliver goods for so much, in its currency: nothing where that much is delivered free.
    /// Throws where the goods are priced in another currency.
    public Money freightFor(Money goods) {
        return freightFreeFrom != null && goods.compareTo(freightFreeFrom) >= 0
                ? Money.zero(freight.currency())
                : freight;
    }
}
