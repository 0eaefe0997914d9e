package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What the four channels say: mostly the truth of this morning, but some still offer what ran out, and one hides
/// what is there.
final class SampleListings {
    /// Where a product that is out of stock is still offered.
    private static final Map<Part, List<Channel.Kind>> STILL_OFFERED = Map.of(
            Part.POPULAR, List.of(Channel.Kind.SHOPIFY, Channel.Kind.ETSY, Channel.Kind.EBAY),
            Part.TRENDING, List.of(Channel.Kind.SHOPIFY, Channel.Kind.ETSY, Channel.Kind.AMAZON),
            Part.PRECIOUS, List.of(Channel.Kind.SHOPIFY, Channel.Kind.ETSY, Channel.Kind.AMAZON),
            Part.DELAYED, List.of(Channel.Kind.EBAY, Channel.Kind.AMAZON),
            Part.UNFUNDED, List.of(Channel.Kind.ETSY));

    /// A marketplace is given no more than so many units to sell.
    private static final int MOST_OFFERED = 40;

    /// How many listings of slow sellers have not been checked for weeks.
    private static final int STALE = 1;

    private static final int STALE_DAYS = 24;
    private static final double SLOW = 0.06;

    private final SampleCast cast;
    private final SampleLedger ledger;
    private final ShopCalendar calendar;
    private final Dice dice;
    private final LongSupplier ids;
    private final Map<Channel.Kind, Id<Channel>> channels;
    private int stale;

    SampleListings(
            SampleCast cast,
            SampleLedger ledger,
            ShopCalendar calendar,
            Map<Channel.Kind, Id<Channel>> channels,
            Dice dice,
            LongSupplier ids) {
        this.cast = cast;
        this.ledger = ledger;
        this.calendar = calendar;
        this.channels = channels;
        this.dice = dice;
        this.ids = ids;
    }

    List<Listing> of(List<SampleItem> items) {
        var listings = new ArrayList<Listing>();
        for (var item : items) {
            for (var channel : item.channels()) {
                var channelId = channels.get(channel);
                if (channelId != null) {
                    listings.add(listing(item, channel, channelId));
                }
            }
        }
        return listings;
    }

    private Listing listing(SampleItem item, Channel.Kind channel, Id<Channel> channelId) {
        var product = item.product();
        int quantity = quantity(item, channel);
        boolean forgotten = channel == Channel.Kind.EBAY && cast.fastestPace(item) < SLOW && stale < STALE;
        stale += forgotten ? 1 : 0;
        var checkedAt = forgotten ? calendar.now().minus(Duration.ofDays(STALE_DAYS)) : calendar.now();
        return new Listing(
                new Id<>(ids.getAsLong()),
                channelId,
                product.id(),
                product.sku(),
                product.name(),
                externalKey(item, channel),
                quantity,
                true,
                false,
                quantity > 0 ? Listing.Status.IN_STOCK : Listing.Status.OUT_OF_STOCK,
                null,
                handlingDays(channel),
                checkedAt,
                changedBefore(checkedAt),
                null);
    }

    private int quantity(SampleItem item, Channel.Kind channel) {
        var part = cast.part(item);
        if (part.isOut()) {
            boolean offered = STILL_OFFERED.getOrDefault(part, List.of()).contains(channel);
            return offered ? dice.between(4, MOST_OFFERED) : 0;
        }
        if (part == Part.HIDDEN && channel == Channel.Kind.SHOPIFY) {
            return 0;
        }
        int available = Math.max(0, ledger.available(item));
        return channel == Channel.Kind.SHOPIFY ? available : Math.min(available, MOST_OFFERED);
    }

    private Instant changedBefore(Instant checkedAt) {
        return checkedAt.minus(Duration.ofHours(dice.between(2, 90)));
    }

    private static @Nullable Integer handlingDays(Channel.Kind channel) {
        return channel == Channel.Kind.SHOPIFY ? null : Integer.valueOf(2);
    }

    /// The channel's own key: a handle with the option's value in the own shop, a number on the marketplaces.
    private static String externalKey(SampleItem item, Channel.Kind channel) {
        var product = item.product();
        return switch (channel) {
            case ETSY -> "17" + (20_114_500L + 137L * item.index());
            case EBAY -> "2566" + (10_402_900L + 211L * item.index());
            case AMAZON ->
                "B0" + Long.toString(1_200_000_000L + 7919L * item.index(), 36).toUpperCase(Locale.ROOT);
            default -> handle(product.title()) + (product.variant() == null ? "" : "|" + product.variant());
        };
    }

    private static String handle(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
