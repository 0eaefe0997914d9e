package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.util.Comparator;
import java.util.List;

/// A product that a new one could borrow its demand from: its category, its price in any one unit, and the whole
/// weeks of its history.
public record SimilarItem(Id<Product> productId, String category, double price, int weeksKnown) {
    private static final int ENOUGH_WEEKS = 12;

    /// Those with a history of three months in the same category, the nearest in price first. The owner chooses;
    /// nothing is borrowed
    /// unasked.
    public static List<SimilarItem> to(SimilarItem item, List<SimilarItem> others) {
        return others.stream()
                .filter(other -> !other.productId().equals(item.productId()))
                .filter(other ->
                        other.weeksKnown() >= ENOUGH_WEEKS && other.category().equals(item.category()))
                .sorted(Comparator.comparingDouble((SimilarItem other) -> distance(item.price(), other.price()))
                        .thenComparingLong(other -> other.productId().value()))
                .toList();
    }

    private static double distance(double price, double other) {
        return price > 0 && other > 0 ? Math.abs(StrictMath.log(price / other)) : Double.MAX_VALUE;
    }
}
