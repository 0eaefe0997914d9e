package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.PooledDemand;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.events.Feast;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.SoldOut;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the products of each category show together, looked at once a week: orders of this week change the forecast
/// of their own products only. May be asked from any thread.
final class CategoryPools {
    private final SoldOut soldOut;
    private volatile @Nullable Made made;

    CategoryPools(SoldOut soldOut) {
        this.soldOut = soldOut;
    }

    /// The pool of a product's category.
    PooledDemand of(Picture picture, @Nullable Product product) {
        var pools = made(picture);
        var pool = pools.categories().get(product == null ? "" : key(product));
        return pool == null ? pools.shop() : pool.pool();
    }

    /// The pool of a category; that of all products where none is named.
    PooledDemand of(Picture picture, @Nullable String category) {
        var pools = made(picture);
        var pool = category == null ? null : pools.categories().get(category);
        return pool == null ? pools.shop() : pool.pool();
    }

    private Made made(Picture picture) {
        var known = made;
        return known != null && known.picture() == picture ? known : make(picture);
    }

    private synchronized Made make(Picture picture) {
        var known = made;
        if (known != null && known.picture() == picture) {
            return known;
        }
        var until = picture.demandKnownUntil().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var feasts = feasts(picture, until);
        var raw = new TreeMap<String, Pool>();
        boolean same =
                known != null && known.until().equals(until) && known.feasts().equals(feasts);
        for (var entry : products(picture).entrySet()) {
            var seen = entry.getValue().stream()
                    .map(product ->
                            new Seen(product.id(), picture.demand(product.id()), soldOut.of(picture, product.id())))
                    .toList();
            var old = known == null ? null : known.categories().get(entry.getKey());
            boolean kept = same && old != null && old.seen().equals(seen);
            raw.put(entry.getKey(), kept ? old : pool(seen, until, feasts));
        }
        var next = joined(picture, until, feasts, raw, known);
        made = next;
        return next;
    }

    private static Pool pool(List<Seen> seen, LocalDate until, List<DemandEvent> feasts) {
        var histories = seen.stream()
                .map(product -> new DemandHistory(product.demand(), until, until, product.soldOut()))
                .toList();
        var pool = PooledDemand.of(histories, feasts);
        return new Pool(seen, pool, pool);
    }

    /// Draws the categories to the shop; where all are the same as before, so is the shop.
    private static Made joined(
            Picture picture, LocalDate until, List<DemandEvent> feasts, Map<String, Pool> raw, @Nullable Made known) {
        if (known != null && known.categories().equals(raw)) {
            return new Made(picture, until, feasts, known.shop(), known.categories());
        }
        var shop = PooledDemand.joined(raw.values().stream().map(Pool::own).toList(), feasts);
        if (known != null && known.shop().equals(shop)) {
            shop = known.shop();
        }
        var drawn = new HashMap<String, Pool>();
        for (var entry : raw.entrySet()) {
            var pool = entry.getValue().own().within(shop);
            var old = known == null ? null : known.categories().get(entry.getKey());
            drawn.put(
                    entry.getKey(),
                    new Pool(
                            entry.getValue().seen(),
                            entry.getValue().own(),
                            old != null && old.pool().equals(pool) ? old.pool() : pool));
        }
        return new Made(picture, until, feasts, shop, drawn);
    }

    private static Map<String, List<Product>> products(Picture picture) {
        var products = new TreeMap<String, List<Product>>();
        for (var product : picture.products()) {
            products.computeIfAbsent(key(product), _ -> new ArrayList<>()).add(product);
        }
        return products;
    }

    private static String key(Product product) {
        var category = product.category();
        return category == null ? "" : category;
    }

    /// Those of the shop's country, from the first year of which something is known to the year after next.
    private static List<DemandEvent> feasts(Picture picture, LocalDate until) {
        int first = picture.products().stream()
                .map(product -> picture.demand(product.id()))
                .filter(demand -> demand.days() > 0)
                .mapToInt(demand -> demand.start().getYear())
                .min()
                .orElse(until.getYear());
        var feasts = new ArrayList<DemandEvent>();
        for (var feast : Feast.keptIn(picture.settings().zone())) {
            feasts.addAll(feast.seasons(Math.max(first, until.getYear() - 3), until.getYear() + 2));
        }
        return List.copyOf(feasts);
    }

    private record Seen(Id<Product> product, DailyDemand demand, BitSet soldOut) {}

    /// A category's products as they were looked at, their pool, and the same drawn to the shop.
    private record Pool(List<Seen> seen, PooledDemand own, PooledDemand pool) {}

    private record Made(
            Picture picture,
            LocalDate until,
            List<DemandEvent> feasts,
            PooledDemand shop,
            Map<String, Pool> categories) {}
}
