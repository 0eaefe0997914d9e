package dev.backstop.engine.replenish;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.Currency;

/// The owner's terms for all products on one day: chance of no stockout in a cycle (0 to 1), yearly cost of holding
/// a pound of stock, and what placing one order costs, in the shop's currency.
public record ReplenishTerms(
        LocalDate today, Currency currency, double serviceLevel, double holdingRate, Money orderCost) {
    /// The terms that the shop's settings state.
    public static ReplenishTerms of(ShopSettings settings, LocalDate today) {
        return new ReplenishTerms(
                today, settings.currency(), settings.serviceLevel(), settings.holdingRate(), settings.orderCost());
    }
}
