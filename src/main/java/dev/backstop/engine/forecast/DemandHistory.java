package dev.backstop.engine.forecast;

import dev.backstop.domain.sales.DailyDemand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/// What is known of one product's demand before `today`, the first day of the forecast.
///
/// Days between the end of `demand` and `knownUntil` (excluded) were without demand; days from `knownUntil` to `today`
/// are not known
/// (the last import is older). Bit i of `censored` marks the day `demand.start()` + i as one on which nobody could buy:
/// it says
/// nothing about demand and is left out of every sum, on both sides. Never changed after it is made.
public record DemandHistory(DailyDemand demand, LocalDate knownUntil, LocalDate today, BitSet censored) {
    public DemandHistory {
        censored = (BitSet) censored.clone();
        if (knownUntil.isAfter(today)) {
            knownUntil = today;
        }
    }

    /// History in which every day up to yesterday is known and nothing was ever out of stock.
    public static DemandHistory of(DailyDemand demand, LocalDate today) {
        return new DemandHistory(demand, today, today, new BitSet());
    }

    @Override
    public BitSet censored() {
        return (BitSet) censored.clone();
    }

    /// The same history as it was known on an earlier day.
    public DemandHistory asOf(LocalDate day) {
        return new DemandHistory(demand, day.isBefore(knownUntil) ? day : knownUntil, day, censored);
    }

    /// Demand of each known day from the first sale on; empty if nothing was ever asked for. A negative day (a return)
    /// counts as none.
    Series series() {
        int known = (int) Math.max(0, ChronoUnit.DAYS.between(demand.start(), knownUntil));
        int[] units = demand.units();
        int first = 0;
        int last = Math.min(known, units.length);
        while (first < last && units[first] <= 0) {
            first++;
        }
        if (first == last) {
            return new Series(knownUntil, new double[0], new boolean[0]);
        }
        var values = new double[known - first];
        var missing = new boolean[known - first];
        for (int i = first; i < known; i++) {
            values[i - first] = i < units.length ? Math.max(0, units[i]) : 0;
            missing[i - first] = censored.get(i);
        }
        return new Series(demand.start().plusDays(first), values, missing);
    }

    /// Daily values from `start` on; a missing day's value is not looked at.
    record Series(LocalDate start, double[] values, boolean[] missing) {
        int days() {
            return values.length;
        }
    }
}
