package dev.backstop.engine.consolation;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Chooses what could be sent in place of a product that is out of stock: another variant of it, else something of
/// its category at about its price. Only what the shelf has enough of is offered.
public final class SwapChoice {
    /// How far a substitute's price may be from the product's own.
    private static final BigDecimal PRICE_BAND = new BigDecimal("0.25");

    private SwapChoice() {}

    /// The substitutes for so many units of the product, the nearest first.
    public static List<StockItem> of(Product wanted, int units, Collection<StockItem> items) {
        return items.stream()
                .filter(item -> !item.product().id().equals(wanted.id()))
                .filter(item -> item.isOnTheShelf() && item.available() >= units)
                .filter(item -> isVariant(item, wanted) || isAlike(item, wanted))
                .sorted(Comparator.<StockItem, Boolean>comparing(item -> !isVariant(item, wanted))
                        .thenComparing(item -> priceGap(item, wanted))
                        .thenComparing(
                                Comparator.comparingInt(StockItem::available).reversed())
                        .thenComparing(item -> item.product().sku()))
                .toList();
    }

    private static boolean isVariant(StockItem item, Product wanted) {
        return item.product().title().equals(wanted.title());
    }

    private static boolean isAlike(StockItem item, Product wanted) {
        var category = wanted.category();
        return category != null
                && Objects.equals(category, item.product().category())
                && item.product().price().currency().equals(wanted.price().currency())
                && priceGap(item, wanted)
                                .compareTo(wanted.price().times(PRICE_BAND).amount())
                        <= 0;
    }

    private static BigDecimal priceGap(StockItem item, Product wanted) {
        Money price = item.product().price();
        return price.amount().subtract(wanted.price().amount()).abs();
    }
}
