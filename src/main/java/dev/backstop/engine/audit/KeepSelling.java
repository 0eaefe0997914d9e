package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.WorkingDays;
import java.time.LocalDate;

/// The fix for a listing that sells what is not there: a pre-order or a longer dispatch time where a delivery is
/// known, and 0 only where a late dispatch costs more than the lost sale or nothing is left to promise.
final class KeepSelling {
    /// Handling times, in working days, that a marketplace lets a seller choose from (eBay's list).
    private static final int[] HANDLING_DAYS = {1, 2, 3, 4, 5, 10, 15, 20, 30, 40};

    /// The longest processing time in weeks that a marketplace takes (Etsy's limit).
    private static final int LONGEST_WEEKS = 10;

    private static final int WORKING_DAYS_A_WEEK = 5;

    private KeepSelling() {}

    static Fix fix(ListingCase listing) {
        var shown = listing.facts().listing();
        boolean showsNothing = shown.statedUnits() == 0 && (shown.sellsWhenOut() || !shown.tracked());
        var best = best(listing);
        return showsNothing && best instanceof Fix.SetToZero(var reason) ? new Fix.StopSelling(reason) : best;
    }

    private static Fix best(ListingCase listing) {
        var kind = listing.facts().channel().kind();
        var next = listing.facts().nextDelivery();
        if (next.isEmpty()) {
            return new Fix.SetToZero(Fix.Reason.NO_DELIVERY);
        }
        if (kind.punishesLateDispatch()) {
            return new Fix.SetToZero(Fix.Reason.LATE_DISPATCH);
        }
        if (kind == Channel.Kind.STALL) {
            return new Fix.SetToZero(Fix.Reason.NOTHING_AT_STALL);
        }
        if (listing.inboundShare() <= 0) {
            return new Fix.SetToZero(Fix.Reason.ALL_PROMISED);
        }
        return later(listing, kind, next.get());
    }

    /// Whether a listing there goes on selling while stock is on its way, and so needs a share of it.
    static boolean sellsAhead(Channel.Kind kind) {
        return !kind.punishesLateDispatch() && kind != Channel.Kind.STALL;
    }

    private static Fix later(ListingCase listing, Channel.Kind kind, StockFacts.Inbound next) {
        var today = listing.terms().today();
        var eta = next.eta();
        var leavesOn = WorkingDays.dispatchOf(eta == null ? today : eta);
        int share = listing.inboundShare();
        if (kind.takesPreOrders()) {
            return new Fix.PreOrder(leavesOn, share, next.units(), next.purchaseOrderNumber());
        }
        return kind == Channel.Kind.ETSY ? weeks(today, leavesOn, share, next) : days(today, leavesOn, share, next);
    }

    private static Fix weeks(LocalDate today, LocalDate leavesOn, int share, StockFacts.Inbound next) {
        int least = Math.ceilDiv(WorkingDays.between(today, leavesOn), WORKING_DAYS_A_WEEK);
        if (least + 1 > LONGEST_WEEKS) {
            return new Fix.SetToZero(Fix.Reason.DELIVERY_TOO_FAR);
        }
        return new Fix.ExtendTime(
                Fix.ExtendTime.Unit.WEEKS,
                least * WORKING_DAYS_A_WEEK,
                (least + 1) * WORKING_DAYS_A_WEEK,
                share,
                next.units(),
                next.purchaseOrderNumber());
    }

    private static Fix days(LocalDate today, LocalDate leavesOn, int share, StockFacts.Inbound next) {
        int needed = WorkingDays.between(today, leavesOn);
        for (int days : HANDLING_DAYS) {
            if (days >= needed) {
                return new Fix.ExtendTime(
                        Fix.ExtendTime.Unit.DAYS, days, days, share, next.units(), next.purchaseOrderNumber());
            }
        }
        return new Fix.SetToZero(Fix.Reason.DELIVERY_TOO_FAR);
    }
}
