package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.lead.SupplierScore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One supplier in the scorecard; `isStopped` says that it does not deliver today. `late` is the open purchase order
/// whose first date passed longest ago, if there
/// is one.
record SupplierRow(
        Supplier supplier,
        boolean isStopped,
        SupplierScore score,
        int openOrders,
        Money openValue,
        @Nullable Closure nextClosure,
        @Nullable LocalDate lastOrderBy,
        @Nullable PurchaseOrder late,
        int daysLate) {
    /// Fewer deliveries teach nothing: what the supplier states counts.
    static final int TEACHES = 3;

    private static final double GOOD = 0.9;
    private static final double FAIR = 0.8;

    /// How a share of deliveries in time is to be seen.
    enum Punctuality {
        GOOD,
        FAIR,
        POOR
    }

    /// The share of deliveries on time (0 to 1); nothing where there was none.
    @Nullable
    Double onTime() {
        var share = score.onTimeShare();
        return share.isPresent() ? share.getAsDouble() : null;
    }

    Punctuality punctuality() {
        double share = score.onTimeShare().orElse(1);
        if (share >= GOOD) {
            return Punctuality.GOOD;
        }
        return share >= FAIR ? Punctuality.FAIR : Punctuality.POOR;
    }

    /// The lead time to plan with, in days.
    int leadDays() {
        return score.deliveries().size() < TEACHES ? supplier.leadTimeDays() : (int) Math.round(score.meanLeadDays());
    }

    int spreadDays() {
        return score.deliveries().size() < TEACHES
                ? supplier.leadTimeSpreadDays()
                : (int) Math.round(score.leadDeviationDays());
    }

    int singleSourced() {
        return score.singleSourced().size();
    }
}
