package dev.backstop.domain.catalog;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Sku;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one channel says about one SKU: a promise to customers that the audit compares with the truth.
///
/// `productId` is absent while the SKU is unknown. `externalKey` is the channel's own key (Shopify: handle and
/// option values). `sellsWhenOut` is the channel's "continue selling when out of stock". `handlingDays` is the
/// dispatch time shown, if any. A listing fixed by the owner is changed at `changedAt`; one set aside is not shown
/// until after `ignoredUntil`. `quantity` is absent while nothing has stated one: that is not 0.
public record Listing(
        Id<Listing> id,
        Id<Channel> channelId,
        @Nullable Id<Product> productId,
        Sku sku,
        String title,
        String externalKey,
        @Nullable Integer quantity,
        boolean tracked,
        boolean sellsWhenOut,
        Status status,
        @Nullable LocalDate availableOn,
        @Nullable Integer handlingDays,
        Instant checkedAt,
        Instant changedAt,
        @Nullable LocalDate ignoredUntil)
        implements Entity {

    /// What the listing tells a customer.
    public enum Status {
        IN_STOCK,
        BACKORDER,
        PREORDER,
        OUT_OF_STOCK,
        HIDDEN,
        /// On the channel, with a quantity that nobody has stated: in stock, on backorder or sold out.
        NOT_STATED
    }

    /// Whether a customer can surely order there now: the listing is up, and has a quantity or sells without one.
    public boolean isOffered() {
        return switch (status) {
            case IN_STOCK, BACKORDER, PREORDER, NOT_STATED -> statedUnits() > 0 || sellsWhenOut || !tracked;
            case OUT_OF_STOCK, HIDDEN -> false;
        };
    }

    /// Whether a customer may be able to order there, but whether that is so was not stated.
    public boolean isUnsaid() {
        return status == Status.NOT_STATED && !isOffered();
    }

    /// The units that it surely offers; none where no quantity was stated.
    public int statedUnits() {
        return quantity == null ? 0 : Math.max(0, quantity);
    }

    /// The same listing, saying this quantity and status since then.
    public Listing withPromise(
            @Nullable Integer units,
            Status now,
            boolean sells,
            @Nullable LocalDate day,
            @Nullable Integer handling,
            Instant at) {
        return new Listing(
                id,
                channelId,
                productId,
                sku,
                title,
                externalKey,
                units,
                tracked,
                sells,
                now,
                day,
                handling,
                at,
                at,
                ignoredUntil);
    }

    /// The same listing, set aside until after that day.
    public Listing withIgnoredUntil(@Nullable LocalDate day) {
        return with(productId, checkedAt, day);
    }

    /// The same listing, looked at then.
    public Listing withCheckedAt(Instant at) {
        return with(productId, at, ignoredUntil);
    }

    /// The same listing, now known to be of that product.
    public Listing withProduct(Id<Product> product) {
        return with(product, checkedAt, ignoredUntil);
    }

    private Listing with(@Nullable Id<Product> product, Instant checked, @Nullable LocalDate ignored) {
        return new Listing(
                id,
                channelId,
                product,
                sku,
                title,
                externalKey,
                quantity,
                tracked,
                sellsWhenOut,
                status,
                availableOn,
                handlingDays,
                checked,
                changedAt,
                ignored);
    }
}
