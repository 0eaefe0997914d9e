package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How long a supplier takes, in calendar days from sending a purchase order to having the goods, while it is open.
///
/// `basis` tells where it comes from: the supplier's word, or `receipts` past deliveries.
public record LeadTime(double meanDays, double deviationDays, Basis basis, int receipts) {
    /// How many receipts it takes before they count for as much as the supplier's word.
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

        /// The same with the days taken out on which the supplier was shut.
        public Receipt without(List<Closure> closures) {
            int shut = 0;
            for (var day = sentOn; day.isBefore(receivedOn); day = day.plusDays(1)) {
                shut += Closures.isClosed(day, closures) ? 1 : 0;
            }
            return new Receipt(sentOn, receivedOn.minusDays(shut));
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

    /// What the supplier says about all it delivers.
    public static LeadTime stated(Supplier supplier) {
        return new LeadTime(supplier.leadTimeDays(), supplier.leadTimeSpreadDays(), Basis.STATED, 0);
    }

    /// What past deliveries teach on top of what was believed before (the supplier's word, or all its products):
    /// mean and deviation lean on the belief as if it were three receipts more. From three receipts on it counts as
    /// learnt. Pass receipts with the days of closures taken out where they matter.
    public static LeadTime learnt(List<Receipt> receipts, LeadTime before) {
        if (receipts.isEmpty()) {
            return before;
        }
        var lead = LeadDays.learnt(
                receipts.stream().map(Receipt::days).toList(), LeadDays.of(before.meanDays(), before.deviationDays()));
        boolean enough = receipts.size() >= RECEIPTS_NEEDED || before.basis() == Basis.RECEIPTS;
        return new LeadTime(
                lead.mean(),
                lead.deviation(),
                enough ? Basis.RECEIPTS : Basis.STATED,
                Math.max(before.receipts(), receipts.size()));
    }

    /// The same, so many days longer.
    public LeadTime longerBy(int days) {
        return new LeadTime(meanDays + days, deviationDays, basis, receipts);
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
