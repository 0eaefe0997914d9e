package dev.backstop.engine.stock;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.stock.StockHistory;
import java.time.LocalDate;
import java.util.BitSet;

/// The days on which nobody could buy a product: its shelf was empty from morning to evening, and nothing was asked
/// for until it was filled again.
///
/// Where anything was ordered while the shelf was empty, it could be bought (as a backorder, or the ledger is
/// behind), and no day of that stretch counts as sold out.
public final class SoldOutDays {
    private SoldOutDays() {}

    /// Bit i stands for the first day of `demand` plus i, up to the day before `knownUntil`.
    public static BitSet of(StockHistory stock, DailyDemand demand, LocalDate knownUntil) {
        var days = new BitSet();
        int from = -1;
        boolean bought = false;
        int day = 0;
        for (var date = demand.start(); date.isBefore(knownUntil); date = date.plusDays(1)) {
            if (stock.isEmptyAllDay(date)) {
                from = from < 0 ? day : from;
                bought |= demand.on(date) > 0;
            } else if (from >= 0) {
                days.set(from, bought ? from : day);
                from = -1;
                bought = false;
            }
            day++;
        }
        if (from >= 0 && !bought) {
            days.set(from, day);
        }
        return days;
    }
}
