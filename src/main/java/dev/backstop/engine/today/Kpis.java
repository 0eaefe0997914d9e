package dev.backstop.engine.today;

import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The five figures above the lanes.
///
/// `fillRate` and its target are fractions; absent when nothing was asked for. `fillRateChange` is in percentage
/// points against the 30 days before. `cashFree` is what the budget leaves, below zero when it is overspent.
public record Kpis(
        @Nullable Double fillRate,
        @Nullable Double fillRateChange,
        double targetFillRate,
        int backorderedUnits,
        int backorderedOrders,
        @Nullable LocalDate oldestBackorder,
        int outOfStock,
        int products,
        int newlyOut,
        @Nullable LocalDate outComparedWith,
        int notCounted,
        int notStated,
        Money atRisk,
        Money cashCommitted,
        @Nullable Money budget,
        @Nullable Money cashFree) {
    static Kpis of(KpiFacts facts, Money atRisk) {
        var now = fillRate(facts.last30Days());
        var before = fillRate(facts.the30DaysBefore());
        var budget = facts.budget();
        return new Kpis(
                now,
                now == null || before == null ? null : (now - before) * 100,
                facts.targetFillRate(),
                facts.backorderedUnits(),
                facts.backorderedOrders(),
                facts.oldestBackorder(),
                facts.outOfStock(),
                facts.products(),
                facts.newlyOut(),
                facts.outComparedWith(),
                facts.notCounted(),
                facts.notStated(),
                atRisk,
                facts.cashCommitted(),
                budget,
                budget == null ? null : budget.minus(facts.cashCommitted()));
    }

    private static @Nullable Double fillRate(KpiFacts.Served served) {
        return served.asked() <= 0 ? null : (double) served.servedAtOnce() / served.asked();
    }
}
