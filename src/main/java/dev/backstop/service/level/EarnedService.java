package dev.backstop.service.level;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.EconomicService;
import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.UnitCosts;
import java.util.OptionalDouble;

/// The service that a product is worth: its margin against what holding it costs, by what it sold in the twelve
/// months before this one, ordered in its economic quantity.
final class EarnedService {
    private final Picture picture;
    private final ProductClasses sold;
    private final UnitCosts costs;

    EarnedService(Picture picture, ProductClasses sold) {
        this.picture = picture;
        this.sold = sold;
        costs = new UnitCosts(picture);
    }

    /// The chance of no stockout in a cycle; empty where price, cost or what it sells in a year is not known.
    OptionalDouble of(Product product) {
        var price = product.price();
        var cost = costs.of(product.id())
                .filter(known -> known.isPositive() && known.currency().equals(price.currency()))
                .orElse(null);
        double units = sold.unitsAYear(product.id());
        if (cost == null || !price.isPositive() || units <= 0) {
            return OptionalDouble.empty();
        }
        var margin = price.minus(cost);
        if (!margin.isPositive()) {
            return OptionalDouble.of(0);
        }
        return OptionalDouble.of(worth(cost, margin).cycleService(units, quantity(product, units, cost)));
    }

    private EconomicService worth(Money cost, Money margin) {
        return new EconomicService(
                cost.toDouble(),
                picture.settings().holdingRate(),
                margin.toDouble() * picture.servicePolicy().lostSale());
    }

    /// The economic quantity, and no less than the least that an offer asks for.
    private double quantity(Product product, double unitsPerYear, Money cost) {
        var settings = picture.settings();
        double economic = EconomicOrderQuantity.of(
                unitsPerYear, settings.orderCost().toDouble(), settings.holdingRate() * cost.toDouble());
        int minimum = picture.offersFor(product.id()).stream()
                .filter(Offer::active)
                .mapToInt(Offer::minimumOrderQuantity)
                .min()
                .orElse(1);
        return Math.max(minimum, economic);
    }
}
