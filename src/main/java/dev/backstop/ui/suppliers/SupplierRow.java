package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.SupplierScore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One supplier in the scorecard. `lateNumber` is an open purchase order whose first date has passed, if there is one.
record SupplierRow(
        Supplier supplier,
        SupplierScore score,
        int openOrders,
        Money openValue,
        @Nullable Closure nextClosure,
        @Nullable LocalDate lastOrderBy,
        @Nullable String lateNumber,
        int daysLate) {

    /// The share of deliveries on time (0 to 1); nothing where there was none.
    @Nullable
    Double onTime() {
        return score.deliveries().isEmpty()
                ? null
                : (double) score.onTime() / score.deliveries().size();
    }

    /// The lead time to plan with, in days.
    int leadDays() {
        return score.deliveries().size() < 3 ? supplier.leadTimeDays() : (int) Math.round(score.meanLeadDays());
    }

    int spreadDays() {
        return score.deliveries().size() < 3
                ? supplier.leadTimeSpreadDays()
                : (int) Math.round(score.leadDeviationDays());
    }
}
