package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One listing beside the truth about its product.
///
/// `unitsPerDay` is what this channel sells of it a day. `demandUntilCheck` is what all channels together sell, at
/// the 80 % forecast, until the next dated delivery or the next check, whichever comes first. `outSince` is the day
/// stock ran out, `lastReceivedOn` that of the latest delivery. No product means an unknown SKU; no position that
/// nothing is known of its stock, which counts as none.
public record ListingFacts(
        Listing listing,
        Channel channel,
        @Nullable Product product,
        @Nullable StockPosition position,
        Money price,
        double unitsPerDay,
        double demandUntilCheck,
        ServiceClass serviceClass,
        @Nullable LocalDate outSince,
        @Nullable LocalDate lastReceivedOn) {
    /// Whether a customer can surely order there now.
    public boolean isOffered() {
        return listing.isOffered();
    }

    /// Whether anything is known of the stock behind it.
    public boolean isCounted() {
        return position == null || position.counted();
    }

    /// What is on the shelf and promised to nobody, in units; never below zero.
    public int shippable() {
        return position == null ? 0 : Math.max(0, position.available());
    }

    /// The next dated delivery of which something is still free.
    public Optional<StockFacts.Inbound> nextDelivery() {
        return position == null ? Optional.empty() : position.nextFreeInbound();
    }
}
