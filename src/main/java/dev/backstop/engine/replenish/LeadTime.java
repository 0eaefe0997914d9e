package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How long a supplier takes, in calendar days from sending a purchase order to having the goods, while it is open.
///
/// `basis` tells where it comes from: the supplier's word, or `receipts` past deliveries.
public record LeadTime(double meanDays, double deviationDays, Basis basis, int receipts) {
    /// How many receipts it takes before they count for more than the supplier's word.
    public static final int RECEIPTS_NEEDED = 3;

    /// Where a lead time comes from.
    public enum Basis {
        STATED,
        RECEIPTS
    }

    /// One past delivery: the day the purchase order was sent and the day the goods came.
    public record Receipt(LocalDate sentOn, LocalDate receivedOn) {
        public int days() {
            return (int) ChronoUnit.DAYS.between(sentOn, receivedOn);
        }
    }

    public LeadTime {
        meanDays = Math.max(0, meanDays);
        deviationDays = Math.max(0, deviationDays);
    }

    /// What the supplier says about an offer.
    public static LeadTime stated(Supplier supplier, Offer offer) {
        Integer own = offer.leadTimeDays();
        return new LeadTime(
                own == null ? supplier.leadTimeDays() : own, supplier.leadTimeSpreadDays(), Basis.STATED, 0);
    }

    /// What past deliveries show (mean and sample standard deviation), or the supplier's word where there are fewer
    /// than three.
    /// Pass receipts of this offer's supplier only, closures already taken out by the caller where they matter.
    public static LeadTime learnt(List<Receipt> receipts, LeadTime stated) {
        if (receipts.size() < RECEIPTS_NEEDED) {
            return stated;
        }
        double mean = receipts.stream().mapToInt(Receipt::days).average().orElse(stated.meanDays());
        double squares = receipts.stream()
                .mapToDouble(r -> (r.days() - mean) * (r.days() - mean))
                .sum();
        return new LeadTime(mean, Math.sqrt(squares / (receipts.size() - 1)), Basis.RECEIPTS, receipts.size());
    }

    /// The lead time in whole days, rounded up from the middle.
    public int days() {
        return (int) Math.round(meanDays);
    }

    /// The deviation in whole days.
    public int spreadDays() {
        return (int) Math.round(deviationDays);
    }
}
