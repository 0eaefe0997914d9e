package dev.backstop.engine.forecast;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Map;

/// What is known of one product's demand before `today`, the first day of the forecast.
///
/// Days between the end of `demand` and `knownUntil` (excluded) were without demand; days from `knownUntil` to
/// `today` are not known (the last import is older). Bit i of `censored` marks the day `demand.start()` + i as one
/// on which nobody could buy: it says nothing about demand and is left out of every sum, on both sides. Never
/// changed after it is made.
public record DemandHistory(
        DailyDemand demand, LocalDate knownUntil, LocalDate today, BitSet censored, Circumstances around) {
    /// History with nothing known besides sales and days that could not be bought.
    public DemandHistory(DailyDemand demand, LocalDate knownUntil, LocalDate today, BitSet censored) {
        this(demand, knownUntil, today, censored, Circumstances.NONE);
    }

    private static final double LEAST_SHARE = 0.1;

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
        return new DemandHistory(demand, day.isBefore(knownUntil) ? day : knownUntil, day, censored, around);
    }

    /// The same history with other circumstances.
    public DemandHistory with(Circumstances others) {
        return new DemandHistory(demand, knownUntil, today, censored, others);
    }

    /// Demand of each known day from the first sale on; empty if nothing was ever asked for. A negative day (a
    /// return) counts as none.
    Series series() {
        int known = (int) Math.max(0, ChronoUnit.DAYS.between(demand.start(), knownUntil));
        int[] units = demand.units();
        int first = 0;
        int last = Math.min(known, units.length);
        while (first < last && units[first] <= 0) {
            first++;
        }
        if (first == last) {
            return new Series(knownUntil, new double[0], new double[0]);
        }
        var values = new double[known - first];
        var shares = new double[known - first];
        for (int i = first; i < known; i++) {
            values[i - first] = i < units.length ? Math.max(0, units[i]) : 0;
            shares[i - first] = censored.get(i) ? 0 : 1;
        }
        var start = demand.start().plusDays(first);
        around.shares().forEach((day, share) -> {
            long i = ChronoUnit.DAYS.between(start, day);
            if (i >= 0 && i < shares.length) {
                shares[(int) i] = Math.min(shares[(int) i], share < LEAST_SHARE ? 0 : Math.min(1, share));
            }
        });
        return new Series(start, values, shares);
    }

    /// A number that is the same wherever the forecast must be; another method must have another `version`.
    public long digest(int version) {
        int known = (int) Math.clamp(ChronoUnit.DAYS.between(demand.start(), knownUntil), 0L, 1_000_000L);
        var borrowed = around.borrowed();
        var category = around.category();
        var digest = new Digest()
                .add(version)
                .add(demand.start().toEpochDay())
                .add(demand.units(), Math.min(known, demand.days()))
                .add(knownUntil.toEpochDay())
                .add(today.toEpochDay())
                .add(censored, known)
                .add(around.events())
                .add(category == null ? 0 : category.digest());
        around.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(share -> digest.add(share.getKey().toEpochDay()).add(share.getValue()));
        return (borrowed == null ? digest : digest.add(borrowed.perDay()).add(borrowed.dispersion())).value();
    }

    /// Known days on which it could be bought, where none was sold.
    int daysWithout() {
        int known = (int) Math.max(0, ChronoUnit.DAYS.between(demand.start(), knownUntil));
        return known - censored.get(0, known).cardinality();
    }

    /// Daily values from `start` on, and the share of each day on which it could be bought; a day of share 0 is not
    /// looked at.
    record Series(LocalDate start, double[] values, double[] shares) {
        int days() {
            return values.length;
        }

        /// Whether a day without a sale counts less than a whole one.
        boolean hasEmptyDayInPart() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == 0 && shares[i] < 1) {
                    return true;
                }
            }
            return false;
        }

        /// The same with every day without a sale counted as one on which it could be bought.
        Series withEmptyDaysWhole() {
            var shown = shares.clone();
            for (int i = 0; i < shown.length; i++) {
                shown[i] = values[i] == 0 ? 1 : shown[i];
            }
            return new Series(start, values, shown);
        }
    }
}
