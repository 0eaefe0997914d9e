package dev.backstop.engine.cause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// Tells why a product ran out, and what that probably cost.
public final class Causes {
    /// A delivery that came short matters for so many days.
    private static final int SHORT_DAYS = 60;

    private Causes() {}

    /// The first cause that the facts show, in the order of `Cause`.
    public static Cause of(StockoutFacts facts) {
        if (facts.takenByCount() > 0) {
            return Cause.STOCK_COUNT_WRONG;
        }
        var out = facts.stockout();
        var ranOut = out.ranOutOn();
        if (facts.deliveries().stream().anyMatch(each -> each.isOnItsWay(ranOut) && each.isPromisedBy(ranOut))) {
            return Cause.SUPPLIER_LATE;
        }
        if (facts.deliveries().stream().anyMatch(each -> isShort(each, ranOut))) {
            return Cause.SUPPLIER_SHORT;
        }
        if (new UsualDemand(facts.demand(), out.from()).isSpike()) {
            return Cause.DEMAND_SPIKE;
        }
        return onItsWay(facts, ranOut).map(next -> cause(next, facts)).orElseGet(() -> nothingOrdered(facts));
    }

    private static boolean isShort(PastDelivery delivery, LocalDate day) {
        var came = delivery.cameOn();
        return delivery.shorted() > 0
                && came != null
                && !came.isAfter(day)
                && !came.isBefore(day.minusDays(SHORT_DAYS));
    }

    /// What was to come first of that which was on its way.
    private static Optional<PastDelivery> onItsWay(StockoutFacts facts, LocalDate day) {
        return facts.deliveries().stream()
                .filter(delivery -> delivery.isOnItsWay(day))
                .min(Comparator.comparing(PastDelivery::promisedOn));
    }

    private static Cause cause(PastDelivery next, StockoutFacts facts) {
        var from = facts.stockout().from();
        if (next.closedDays() > 0
                && next.promisedOn().minusDays(next.closedDays()).isBefore(from)) {
            return Cause.SUPPLIER_CLOSED;
        }
        double rate = new UsualDemand(facts.demand(), next.sentOn()).rate();
        long days = ChronoUnit.DAYS.between(next.sentOn(), next.promisedOn());
        return next.stockWhenSent() < rate * days ? Cause.ORDERED_TOO_LATE : Cause.SAFETY_STOCK_TOO_LOW;
    }

    private static Cause nothingOrdered(StockoutFacts facts) {
        if (facts.closed()) {
            return Cause.SUPPLIER_CLOSED;
        }
        return facts.cashSpent() ? Cause.NO_CASH : Cause.ORDERED_TOO_LATE;
    }

    /// Whether anybody missed it: it had sold in the 13 weeks before.
    public static boolean isMissed(StockoutFacts facts) {
        return new UsualDemand(facts.demand(), facts.stockout().from()).rate() > 0;
    }

    /// Units that would probably have been sold: as many a day as in the 13 weeks before it ran out, less what was
    /// ordered meanwhile all the same.
    public static double lostUnits(StockoutFacts facts) {
        var out = facts.stockout();
        double usual = new UsualDemand(facts.demand(), out.from()).rate() * out.days();
        return Math.max(0, usual - facts.demand().sum(out.from(), out.until()));
    }
}
