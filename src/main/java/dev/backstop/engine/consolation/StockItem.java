package dev.backstop.engine.consolation;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A product as a gift or a substitute: its cost where that is known, what may be sold of it now, and how many a
/// week were asked for lately.
public record StockItem(Product product, @Nullable Money unitCost, int available, double unitsPerWeek) {

    /// How long it lasts at that pace; nothing where none was asked for.
    public OptionalDouble weeksOfCover() {
        return unitsPerWeek > 0 ? OptionalDouble.of(available / unitsPerWeek) : OptionalDouble.empty();
    }

    /// Whether it lies on the owner's own shelf and is in the catalog.
    boolean isOnTheShelf() {
        return product.fulfilment() == Product.Fulfilment.STOCKED && !product.isRetired() && available > 0;
    }
}
