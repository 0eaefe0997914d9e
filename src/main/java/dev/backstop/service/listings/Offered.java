package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Product;
import dev.backstop.engine.update.Availability;
import dev.backstop.engine.update.AvailabilityFeed;
import dev.backstop.service.shop.Picture;

/// What the page of a product should say of whether it can be had.
final class Offered {
    private Offered() {}

    /// What a product's page should say: a backorder only where a delivery is on its way and a channel takes orders for
    /// it.
    static AvailabilityFeed.Item of(Picture picture, Product product) {
        var position = picture.position(product.id());
        var id = product.sku().value();
        if (position.available() > 0) {
            return new AvailabilityFeed.Item(id, Availability.IN_STOCK, null);
        }
        boolean taken = picture.listingsOf(product.id()).stream()
                .flatMap(listing -> picture.channel(listing.channelId()).stream())
                .anyMatch(channel -> channel.kind().takesPreOrders());
        var next = position.nextFreeInbound().map(inbound -> inbound.eta()).orElse(null);
        return taken && next != null
                ? new AvailabilityFeed.Item(id, Availability.BACKORDER, next)
                : new AvailabilityFeed.Item(id, Availability.OUT_OF_STOCK, null);
    }
}
