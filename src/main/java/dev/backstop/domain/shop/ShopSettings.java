package dev.backstop.domain.shop;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What the owner has said about the shop as a whole; there is one such record in a shop file.
///
/// `serviceLevel` is the chance (0 to 1) of no stockout in a cycle; `holdingRate` the yearly cost of a pound of
/// stock (0.3 = 30 %); `orderCost` the cost of placing one purchase order; `monthlyBudget` what may be spent on
/// stock in a month, if limited. Severity limits are amounts at risk in whole units of the currency.
public record ShopSettings(
        Id<ShopSettings> id,
        String name,
        String ownerName,
        String address,
        String email,
        String phone,
        String vatNumber,
        Currency currency,
        ZoneId zone,
        int dispatchDays,
        double serviceLevel,
        double holdingRate,
        Money orderCost,
        @Nullable Money monthlyBudget,
        int highSeverity,
        int mediumSeverity,
        boolean sample)
        implements Entity {

    /// The id of the one settings record.
    public static final Id<ShopSettings> ONLY = new Id<>(1);

    /// A shop about which nothing has been said yet.
    public static ShopSettings blank(Currency currency, ZoneId zone) {
        return new ShopSettings(
                ONLY,
                "",
                "",
                "",
                "",
                "",
                "",
                currency,
                zone,
                2,
                0.95,
                0.30,
                Money.of("18", currency.getCurrencyCode()),
                null,
                400,
                150,
                false);
    }

    /// The same settings with another monthly budget, or none.
    public ShopSettings withMonthlyBudget(@Nullable Money budget) {
        return new ShopSettings(
                id,
                name,
                ownerName,
                address,
                email,
                phone,
                vatNumber,
                currency,
                zone,
                dispatchDays,
                serviceLevel,
                holdingRate,
                orderCost,
                budget,
                highSeverity,
                mediumSeverity,
                sample);
    }
}
