package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The demand spikes of products, each looked for once for what it would be found in. May be asked from any thread.
///
/// That takes a forecast of eight days ago for every product whose latest days look like one: most of the time in
/// which a large shop is opened. So the first pages of an opening ask for what is found so far.
final class Spikes {
    private final LargestOrders orders;
    private final Map<Id<Product>, Found> found = new ConcurrentHashMap<>();

    Spikes(Shop shop) {
        orders = new LargestOrders(shop);
    }

    /// The spike in the latest days of a product.
    Optional<DemandSpike> of(Picture picture, Id<Product> product, ForecastBasis basis) {
        var known = found.get(product);
        if (known != null && known.basis() == basis) {
            return known.spike();
        }
        var spike = DemandSpike.find(product, basis.until(basis.knownUntil()))
                .map(seen -> seen.withLargestOrder(orders.of(picture, product, seen.from(), seen.to())));
        found.put(product, new Found(basis, spike));
        return spike;
    }

    /// The same if it has been looked for.
    Optional<DemandSpike> soFar(Id<Product> product, ForecastBasis basis) {
        var known = found.get(product);
        return known != null && known.basis() == basis ? known.spike() : Optional.empty();
    }

    private record Found(ForecastBasis basis, Optional<DemandSpike> spike) {}
}
