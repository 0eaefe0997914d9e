package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// What products cost the shop, in its own currency: by the first active offer at the rate the owner keeps, else as
/// last known.
public final class UnitCosts {
    private final Picture picture;

    public UnitCosts(Picture picture) {
        this.picture = picture;
    }

    /// The cost of one unit, where it is known.
    public Optional<Money> of(Id<Product> product) {
        var offered = picture.offersFor(product).stream()
                .filter(Offer::active)
                .min(Comparator.comparingInt(Offer::rank))
                .flatMap(offer -> picture.supplier(offer.supplierId())
                        .map(supplier -> offer.unitCost()
                                .converted(
                                        supplier.exchangeRate(),
                                        picture.settings().currency())));
        return offered.or(() -> picture.product(product).map(Product::unitCost));
    }

    /// What lines earn together, prices less costs, without what was cancelled; nothing where a cost is not known.
    public Optional<Money> margin(Collection<OrderLine> lines) {
        Money sum = null;
        for (var line : lines) {
            var product = line.productId();
            var cost = product == null ? Optional.<Money>empty() : of(product);
            if (cost.isEmpty() || !cost.get().currency().equals(line.unitPrice().currency())) {
                return Optional.empty();
            }
            var earned = line.unitPrice().minus(cost.get()).times(line.quantity() - line.cancelled());
            sum = sum == null ? earned : sum.plus(earned);
        }
        return Optional.ofNullable(sum);
    }
}
