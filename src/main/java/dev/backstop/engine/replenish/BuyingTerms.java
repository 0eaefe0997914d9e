package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.policy.PriceBreaks;
import dev.backstop.engine.replenish.quantity.LotTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an offer and its supplier ask beyond price, minimum and case pack.
///
/// Freight and the supplier's minimum value are asked of a whole order. Only where the supplier has nothing but
/// `onlyProduct` to offer is that order one line, so that they decide its size. Else freight that is never free is
/// shared by value: `orderShare` is the product's part of what is bought there in a year, and by it all of the
/// supplier's products come to one common time between orders (Silver, Pyke & Thomas, ch. 11).
public record BuyingTerms(
        List<PriceBreak> breaks,
        @Nullable OfferTerms offer,
        @Nullable SupplierTerms supplier,
        boolean onlyProduct,
        double orderShare) {
    /// Nothing beyond the offer itself.
    public static final BuyingTerms NONE = new BuyingTerms(List.of(), null, null, false, 0);

    private static final double NEVER_FREE = 1e12;

    public BuyingTerms {
        breaks = List.copyOf(breaks);
    }

    /// Terms of an offer beside which its supplier has no others, or of one whose freight is free.
    public BuyingTerms(
            List<PriceBreak> breaks,
            @Nullable OfferTerms offer,
            @Nullable SupplierTerms supplier,
            boolean onlyProduct) {
        this(breaks, offer, supplier, onlyProduct, onlyProduct ? 1 : 0);
    }

    /// What a unit costs when so many are bought at once, in the supplier's currency: with incremental breaks the
    /// mean of all of them, rounded half even to four places.
    public Money unitCost(Offer of, int quantity) {
        return isIncremental() ? mean(of, quantity) : at(of, quantity);
    }

    /// What a unit costs with its duty and freight, in the shop's currency.
    Money landedUnitCost(Offer of, Supplier from, int quantity, ReplenishTerms terms) {
        return unitCost(of, quantity)
                .converted(from.exchangeRate(), terms.currency())
                .times(BigDecimal.valueOf(1 + landedShare()));
    }

    /// The yearly cost of holding a pound of it.
    double holdingRate(ReplenishTerms terms) {
        Double own = offer == null ? null : offer.holdingRate();
        return own == null ? terms.holdingRate() : own;
    }

    /// What one order of it costs, however large, in the shop's currency.
    Money orderCost(ReplenishTerms terms) {
        var own = offer == null ? null : offer.orderCost();
        return own == null || !own.currency().equals(terms.currency()) ? terms.orderCost() : own;
    }

    /// The most days that a delivery may last: shelf life or the owner's maximum, whichever is less.
    int longestCoverDays() {
        Integer shelf = offer == null ? null : offer.shelfLifeDays();
        Integer cover = offer == null ? null : offer.longestCoverDays();
        return Math.max(
                1, Math.min(shelf == null ? LotTerms.NO_LIMIT : shelf, cover == null ? LotTerms.NO_LIMIT : cover));
    }

    /// All of it as the sums take it, in the shop's money.
    LotTerms lot(Offer of, Supplier from, ReplenishTerms terms) {
        double rate = from.exchangeRate().doubleValue() * (1 + landedShare());
        var starts = new ArrayList<Double>();
        var prices = new ArrayList<Double>();
        starts.add(0.0);
        prices.add(of.unitCost().toDouble() * rate);
        for (var step : breaksOf(of)) {
            starts.add((double) step.fromUnits());
            prices.add(step.unitCost().toDouble() * rate);
        }
        var freight = shared();
        var free = freight == null ? null : freight.freightFreeFrom();
        return new LotTerms(
                new PriceBreaks(starts, prices),
                isIncremental(),
                orderCost(terms).toDouble(),
                freight == null
                        ? 0
                        : freight.freight().toDouble()
                                * orderShare
                                * from.exchangeRate().doubleValue(),
                free == null ? NEVER_FREE : free.toDouble() * rate,
                Math.max(of.minimumOrderQuantity(), unitsOfMinimumValue(of, from)),
                of.casePack(),
                longestCoverDays());
    }

    /// Units that reach the supplier's minimum order value, where the order is one line.
    int unitsOfMinimumValue(Offer of, Supplier from) {
        var least = from.minimumOrderValue();
        if (!onlyProduct
                || least == null
                || !of.unitCost().isPositive()
                || !least.currency().equals(of.unitCost().currency())) {
            return 0;
        }
        return least.amount()
                .divide(of.unitCost().amount(), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /// The freight that the size of one line is weighed with. Where it is free from some value of the whole order,
    /// what rides along brings the order there.
    private @Nullable SupplierTerms shared() {
        return supplier != null && (onlyProduct || supplier.freightFreeFrom() == null) ? supplier : null;
    }

    /// The price breaks that count for an offer: those in its own currency.
    private List<PriceBreak> breaksOf(Offer of) {
        var currency = of.unitCost().currency();
        return breaks.stream()
                .filter(step -> step.unitCost().currency().equals(currency))
                .toList();
    }

    private boolean isIncremental() {
        return offer != null && offer.incremental();
    }

    private double landedShare() {
        Double share = offer == null ? null : offer.landedShare();
        return share == null ? 0 : share;
    }

    private Money at(Offer of, int quantity) {
        var cost = of.unitCost();
        for (var step : breaksOf(of)) {
            cost = quantity >= step.fromUnits() ? step.unitCost() : cost;
        }
        return cost;
    }

    private Money mean(Offer of, int quantity) {
        if (quantity < 1) {
            return of.unitCost();
        }
        var sum = BigDecimal.ZERO;
        int from = 0;
        var price = of.unitCost();
        for (var step : breaksOf(of)) {
            int until = Math.min(quantity, step.fromUnits());
            sum = sum.add(price.amount().multiply(BigDecimal.valueOf((long) until - from)));
            from = until;
            price = step.unitCost();
        }
        sum = sum.add(price.amount().multiply(BigDecimal.valueOf((long) quantity - from)));
        return new Money(
                sum.divide(BigDecimal.valueOf(quantity), Money.SCALE, RoundingMode.HALF_EVEN),
                of.unitCost().currency());
    }
}
