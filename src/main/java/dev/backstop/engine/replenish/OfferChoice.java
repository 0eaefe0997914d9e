package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.replenish.lead.Closures;
import dev.backstop.engine.replenish.lead.WorkCalendar;
import dev.backstop.engine.replenish.quantity.OrderQuantity;
import dev.backstop.engine.replenish.sourcing.OfferCost;
import dev.backstop.engine.replenish.sourcing.StockReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses whom to buy from: the offer that costs least in the end.
///
/// That is what the units cost landed, with their share of ordering, freight and holding, and the margin that is
/// probably lost until they arrive: by the arrival date, the supplier's on-time record, and the stock it reported
/// with its age. Where two cost the same, the owner's rank decides. An offer is usable if it is active, the supplier
/// is neither retired nor stopped today, and it has a price and a rate.
final class OfferChoice {
    /// Before there are deliveries, nine of ten are taken to be on time; that counts as three of them.
    private static final double USUAL_ON_TIME = 0.9;

    private static final double USUAL_DELIVERIES = 3;

    /// A late delivery is late by a week, or by twice its usual spread.
    private static final int LEAST_LATE_DAYS = 7;

    private OfferChoice() {}

    /// Every offer for the same wanted units, the best first, unusable ones last.
    static List<OfferOption> options(ReplenishFacts facts, ReplenishTerms terms, int wanted) {
        return facts.sources().stream()
                .map(source -> weighed(facts, source, terms, wanted))
                .sorted(Comparator.comparing((OfferOption option) -> !option.usable())
                        .thenComparingLong(option -> option.inTheEnd().rounded())
                        .thenComparingInt(option -> option.offer().rank())
                        .thenComparing(OfferOption::arrivesOn)
                        .thenComparing(option -> option.offer().id()))
                .toList();
    }

    /// One offer for a quantity that is fitted to its minimum and case pack.
    static OfferOption option(ReplenishFacts.Source source, ReplenishTerms terms, int wanted) {
        return option(source, terms, wanted, new OfferCost(0, 0), 1);
    }

    private static OfferOption option(
            ReplenishFacts.Source source, ReplenishTerms terms, int wanted, OfferCost inTheEnd, double stockChance) {
        var offer = source.offer();
        var supplier = source.supplier();
        int quantity = OrderQuantity.fit(wanted, offer);
        var unitCost = source.terms().unitCost(offer, quantity);
        var shopUnitCost = unitCost.converted(supplier.exchangeRate(), terms.currency());
        var arrivesOn = Closures.stretch(
                terms.today(),
                source.leadTime().days(),
                source.closures(),
                source.supplier().workingDays());
        return new OfferOption(
                offer,
                supplier,
                source.leadTime(),
                (int) ChronoUnit.DAYS.between(terms.today(), arrivesOn),
                quantity,
                unitCost,
                unitCost.times(quantity),
                shopUnitCost,
                shopUnitCost.times(quantity),
                source.onTime(),
                source.deliveries(),
                arrivesOn,
                trouble(source, terms).isEmpty(),
                source.terms(),
                inTheEnd,
                stockChance);
    }

    private static OfferOption weighed(
            ReplenishFacts facts, ReplenishFacts.Source source, ReplenishTerms terms, int wanted) {
        if (trouble(source, terms).isPresent()) {
            return option(source, terms, wanted);
        }
        var offer = source.offer();
        double chance = new StockReport(offer.supplierStock(), offer.stockReportedOn()).chanceOf(wanted, terms.today());
        return option(source, terms, wanted, cost(facts, source, terms, wanted, chance), chance);
    }

    private static OfferCost cost(
            ReplenishFacts facts, ReplenishFacts.Source source, ReplenishTerms terms, int wanted, double stockChance) {
        var lead = source.leadTime();
        var calendar = WorkCalendar.of(
                terms.today(), source.closures(), source.supplier().workingDays());
        int inTime = Math.min(CumulativeDemand.LONGEST, calendar.arrival(0, lead.days()));
        int late = Math.min(
                CumulativeDemand.LONGEST,
                calendar.arrival(0, lead.days() + Math.max(LEAST_LATE_DAYS, 2 * lead.spreadDays())));
        double unit = Lot.of(facts, source, terms, 1).unitCost(wanted);
        double onTime = (source.onTime() + USUAL_ON_TIME * USUAL_DELIVERIES) / (source.deliveries() + USUAL_DELIVERIES);
        return OfferCost.of(
                wanted,
                unit,
                facts.product().price().toDouble() - unit,
                missed(facts, terms, inTime),
                missed(facts, terms, late),
                Math.min(1, onTime),
                stockChance);
    }

    /// Units of demand before that day that are expected to be missed. What is missed before a delivery on its way is
    /// lost, however much there is later: the most that was short on any day counts, so that to wait longer never
    /// looks like losing less.
    private static double missed(ReplenishFacts facts, ReplenishTerms terms, int day) {
        double missed = shortage(facts, day, terms.today().plusDays(day));
        for (var receipt : facts.receipts()) {
            int comes = (int) ChronoUnit.DAYS.between(terms.today(), receipt.on());
            if (comes > 0 && comes <= day) {
                missed = Math.max(missed, shortage(facts, comes, receipt.on().minusDays(1)));
            }
        }
        return missed;
    }

    /// What demand of the first days misses of what has come by then.
    private static double shortage(ReplenishFacts facts, int days, LocalDate until) {
        return facts.demand(days).shortage(facts.supplyBy(until));
    }

    /// Why an offer cannot be used, if it cannot.
    static Optional<Message> trouble(ReplenishFacts.Source source, ReplenishTerms terms) {
        var supplier = source.supplier();
        if (!source.offer().active()) {
            return Optional.of(Message.of("replenish.trouble.inactive", supplier.name()));
        }
        if (supplier.retiredOn() != null) {
            return Optional.of(Message.of("replenish.trouble.retired", supplier.name()));
        }
        if (supplier.isStopped(terms.today())) {
            var until = supplier.stoppedUntil();
            return Optional.of(
                    until == null
                            ? Message.of("replenish.trouble.stopped", supplier.name())
                            : Message.of("replenish.trouble.stoppedUntil", supplier.name(), until));
        }
        if (!source.offer().unitCost().isPositive()) {
            return Optional.of(Message.of("replenish.trouble.noPrice", supplier.name()));
        }
        var currency = source.offer().unitCost().currency();
        if (supplier.exchangeRate().compareTo(BigDecimal.ZERO) <= 0 || !currency.equals(supplier.currency())) {
            return Optional.of(Message.of("replenish.trouble.noRate", currency.getCurrencyCode(), supplier.name()));
        }
        return Optional.empty();
    }
}
