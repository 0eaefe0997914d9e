package dev.backstop.engine.replenish;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.ServiceTarget;
import java.time.LocalDate;
import java.util.Currency;

/// The owner's terms for all products on one day: chance of no stockout in a cycle (0 to 1), yearly cost of holding
/// a pound of stock, and what placing one order costs, in the shop's currency.
public record ReplenishTerms(
        LocalDate today, Currency currency, double serviceLevel, double holdingRate, Money orderCost) {
    private static final double LEAST_SERVICE = 0.5;
    private static final double MOST_SERVICE = 0.9999;

    /// The terms that the shop's settings state.
    public static ReplenishTerms of(ShopSettings settings, LocalDate today) {
        return new ReplenishTerms(
                today, settings.currency(), settings.serviceLevel(), settings.holdingRate(), settings.orderCost());
    }

    /// The service that is promised of a product: by its facts, its own level, or the shop's.
    ServiceTarget target(ReplenishFacts facts) {
        var promised = facts.target();
        Double own = facts.product().serviceLevel();
        return promised == null
                ? new ServiceTarget.CycleService(
                        Math.clamp(own == null ? serviceLevel : own, LEAST_SERVICE, MOST_SERVICE))
                : promised;
    }
}
