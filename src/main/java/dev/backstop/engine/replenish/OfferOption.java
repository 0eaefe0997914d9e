package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.sourcing.OfferCost;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// One way to buy a product: what the wanted quantity costs from that supplier and when it arrives if ordered
/// today.
///
/// `quantity` fits that offer's own minimum and case pack. `unitCost` and `cost` are in the supplier's currency,
/// `shopUnitCost` and
/// `shopCost` in the shop's at the kept rate. `onTime` of `deliveries` came by their date in twelve months.
/// `inTheEnd` is what the units cost with the margin probably lost until they arrive; `stockChance` how likely the
/// supplier has them.
/// `usable` is false for an inactive offer or a stopped or retired supplier: shown, never chosen.
public record OfferOption(
        Offer offer,
        Supplier supplier,
        LeadTime leadTime,
        int leadDays,
        int quantity,
        Money unitCost,
        Money cost,
        Money shopUnitCost,
        Money shopCost,
        int onTime,
        int deliveries,
        LocalDate arrivesOn,
        boolean usable,
        BuyingTerms terms,
        OfferCost inTheEnd,
        double stockChance) {

    /// What a unit costs when so many are bought at once, in the supplier's currency.
    public Money unitCostOf(int units) {
        return units == quantity ? unitCost : terms.unitCost(offer, units);
    }

    /// The same in the shop's currency.
    public Money shopUnitCostOf(int units) {
        return units == quantity
                ? shopUnitCost
                : unitCostOf(units).converted(supplier.exchangeRate(), shopUnitCost.currency());
    }

    /// What freight an order of that line alone would pay, in the shop's currency.
    double freightAlone() {
        var freight = terms.supplier();
        if (freight == null || !freight.freight().currency().equals(cost.currency())) {
            return 0;
        }
        return freight.freightFor(cost)
                .converted(supplier.exchangeRate(), shopCost.currency())
                .toDouble();
    }

    /// The share of deliveries that came by their date (0 to 1), where there was one.
    public OptionalDouble onTimeShare() {
        return deliveries == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) onTime / deliveries);
    }
}
