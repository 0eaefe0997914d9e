package dev.backstop.service.level;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Picture;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The part that a product has in what is bought from a supplier in a year, by the units of the twelve months before
/// this one at the offers' prices. Products that somebody else is asked first for are not bought there.
public final class OrderShares {
    /// Coarse enough to stay while prices move a little, so that one changed offer does not plan a supplier anew.
    private static final MathContext COARSE = new MathContext(2);

    private final Picture picture;
    private final ProductClasses classes;
    private final Map<Id<Supplier>, Values> values = new ConcurrentHashMap<>();

    /// Of the offers of that picture, its products in these classes.
    public OrderShares(Picture picture, ProductClasses classes) {
        this.picture = picture;
        this.classes = classes;
    }

    /// The offer's product's share (0 to 1); 1 where nothing else is known to sell.
    public double of(Offer offer) {
        var all = values.computeIfAbsent(offer.supplierId(), this::values);
        double own = value(offer);
        double others = Math.max(0, all.sum() - all.of().getOrDefault(offer.productId(), 0.0));
        double share = own + others > 0 ? own / (own + others) : 1;
        return new BigDecimal(share).round(COARSE).doubleValue();
    }

    private Values values(Id<Supplier> supplier) {
        var values = new HashMap<Id<Product>, Double>();
        for (var offer : picture.offersOf(supplier)) {
            if (offer.active() && isFirst(offer)) {
                values.put(offer.productId(), value(offer));
            }
        }
        return new Values(
                values,
                values.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private boolean isFirst(Offer offer) {
        return picture.mainOffer(offer.productId()).filter(offer::equals).isPresent();
    }

    private double value(Offer offer) {
        return classes.unitsOfYear(offer.productId()) * offer.unitCost().toDouble();
    }

    private record Values(Map<Id<Product>, Double> of, double sum) {}
}
