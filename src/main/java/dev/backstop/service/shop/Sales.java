package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.ServiceClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How sales spread: which channel sells how much of a product, and which products bring most of what is earned.
///
/// Made for one state of the order book; `of` gives the one for a picture, made anew only when orders changed.
public final class Sales {
    private static final int CHANNEL_DAYS = 56;
    private static final int CLASS_DAYS = 365;

    private final @Nullable State madeFor;
    private final Map<Id<Product>, Map<Id<Channel>, Integer>> byChannel;
    private final Map<Id<Product>, ServiceClass> classes;

    private Sales(
            @Nullable State madeFor,
            Map<Id<Product>, Map<Id<Channel>, Integer>> byChannel,
            Map<Id<Product>, ServiceClass> classes) {
        this.madeFor = madeFor;
        this.byChannel = byChannel;
        this.classes = classes;
    }

    /// Nothing known yet; `of` makes it anew for the first picture.
    public static Sales none() {
        return new Sales(null, Map.of(), Map.of());
    }

    /// The sales of that picture, this very object if its orders and prices are the same.
    public Sales of(Picture picture, Shop shop) {
        var state = new State(picture.books().demand(), UnitCosts.Basis.of(picture), picture.today());
        if (madeFor != null && madeFor.isSame(state)) {
            return this;
        }
        boolean soldTheSame = madeFor != null && madeFor.hasSameOrders(state);
        return new Sales(state, soldTheSame ? byChannel : unitsByChannel(picture, shop), classes(picture));
    }

    private static Map<Id<Product>, Map<Id<Channel>, Integer>> unitsByChannel(Picture picture, Shop shop) {
        var zone = picture.settings().zone();
        var from = picture.today().minusDays(CHANNEL_DAYS).atStartOfDay(zone);
        var to = picture.today().plusDays(2).atStartOfDay(zone);
        return shop.store().orders().unitsByChannel(from.toInstant(), to.toInstant());
    }

    /// The channel's part of what was sold of the product in eight weeks (0 to 1); evenly among its listings where
    /// nothing was sold.
    public double share(Picture picture, Id<Product> product, Id<Channel> channel) {
        var units = byChannel(product);
        int all = units.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            return (double) units.getOrDefault(channel, 0) / all;
        }
        int listings = picture.listingsOf(product).size();
        return listings == 0 ? 0 : 1.0 / listings;
    }

    /// Units of the product that each channel sold in eight weeks.
    public Map<Id<Channel>, Integer> byChannel(Id<Product> product) {
        return byChannel.getOrDefault(product, Map.of());
    }

    /// The class of a product by what it earned; the last for one that sold nothing.
    public ServiceClass classOf(Id<Product> product) {
        return classes.getOrDefault(product, ServiceClass.C);
    }

    /// By what each product earned in twelve months.
    private static Map<Id<Product>, ServiceClass> classes(Picture picture) {
        var today = picture.today();
        var costs = new UnitCosts(picture);
        var earned = new HashMap<Id<Product>, Money>();
        for (var product : picture.products()) {
            int units = picture.demand(product.id()).sum(today.minusDays(CLASS_DAYS), today.plusDays(1));
            earned.put(product.id(), costs.earned(product, units));
        }
        return ServiceClass.of(earned);
    }

    private record State(Object demand, UnitCosts.Basis costs, LocalDate today) {
        boolean isSame(State other) {
            return hasSameOrders(other) && costs.isSame(other.costs);
        }

        boolean hasSameOrders(State other) {
            return demand == other.demand && today.equals(other.today);
        }
    }
}
