package dev.backstop.domain.sales;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something small that goes into the next parcel of an order as an apology, and stands on its packing slip.
///
/// It is taken from the shelf when it is added. `shippedAt` is when its parcel left; it is never deleted after
/// that, so that the month's cost stays known.
public record ParcelGift(
        Id<ParcelGift> id,
        Id<Order> orderId,
        Id<Product> productId,
        String sku,
        String title,
        int quantity,
        Money unitCost,
        LocalDate addedOn,
        @Nullable Instant shippedAt)
        implements Entity {

    /// What it costs the shop.
    public Money cost() {
        return unitCost.times(quantity);
    }

    /// Whether its parcel has not left yet.
    public boolean isWaiting() {
        return shippedAt == null;
    }

    /// The same gift, whose parcel left then.
    public ParcelGift shipped(Instant at) {
        return new ParcelGift(id, orderId, productId, sku, title, quantity, unitCost, addedOn, at);
    }
}
