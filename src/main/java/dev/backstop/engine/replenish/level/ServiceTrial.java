package dev.backstop.engine.replenish.level;

import dev.backstop.engine.replenish.demand.Demand;
import java.util.ArrayList;
import java.util.function.DoubleFunction;

/// Whether service that is planned is also given: products' past is ordered for again, planned at each of a row of
/// shares. Unmet demand is lost, as it is in a shop.
///
/// No formula holds what comes of a plan: units are whole, lost sales never come back, demand grows, and a shop's
/// own forecasts are too high or too low. The past holds all of it. Sums only, so that the order in which products
/// are added changes nothing.
public final class ServiceTrial {
    private static final double[] SHARES = {
        0.3, 0.5, 0.6, 0.7, 0.78, 0.84, 0.88, 0.91, 0.94, 0.96, 0.975, 0.985, 0.992, 0.996, 0.998, 0.999, 0.9997,
        0.9999, 0.99997
    };

    private static final int STARTS = 8;

    private final Tally[] tallies = new Tally[SHARES.length];
    private long daysCounted;
    private long daysProtected;

    public ServiceTrial() {
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new Tally();
        }
    }

    /// The whole units that each share asks for, of demand over the protection interval and of what falls between two
    /// orders.
    public static int[] levels(
            DoubleFunction<? extends ServiceTarget> promise, Demand protection, double betweenOrders) {
        var levels = new int[SHARES.length];
        int least = 0;
        for (int i = 0; i < levels.length; i++) {
            double level = promise.apply(SHARES[i]).level(protection, betweenOrders);
            least = Math.max(least, (int) Math.ceil(level - 1e-6));
            levels[i] = least;
        }
        return levels;
    }

    /// Orders for a product again.
    public void add(PastOrders past) {
        daysCounted += Math.max(0, past.units().length - past.countedFrom());
        daysProtected += past.countedFrom();
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].add(past, i);
        }
    }

    /// How often a planned share left no customer without, of all cycles.
    public ServiceRecord cycleService() {
        var points = new ArrayList<ServiceRecord.Point>();
        for (int i = 0; i < tallies.length; i++) {
            points.add(new ServiceRecord.Point(SHARES[i], tallies[i].cycleService()));
        }
        return new ServiceRecord(points, tallies[0].cycles, stretches());
    }

    /// Which share of demand a planned share met at once.
    public ServiceRecord fillRate() {
        var points = new ArrayList<ServiceRecord.Point>();
        for (int i = 0; i < tallies.length; i++) {
            points.add(new ServiceRecord.Point(SHARES[i], tallies[i].fillRate()));
        }
        return new ServiceRecord(points, tallies[0].cycles, stretches());
    }

    /// Protection intervals that follow each other in what was counted: cycles of many products at one time are
    /// alike, and prove little more than one.
    private double stretches() {
        return daysProtected == 0 ? 0 : (double) daysCounted / daysProtected;
    }

    /// What came of one share.
    private static final class Tally {
        private long asked;
        private long lost;
        private long cycles;
        private long kept;

        double cycleService() {
            return cycles == 0 ? 1 : (double) kept / cycles;
        }

        double fillRate() {
            return asked == 0 ? 1 : 1 - (double) lost / asked;
        }

        /// Orders of a quantity are tried from several places between two of them: a product may be ordered twice a
        /// year, and which day the last order came is chance.
        void add(PastOrders past, int share) {
            int starts = past.quantity() == 0 ? 1 : STARTS;
            for (int start = 0; start < starts; start++) {
                add(new PastRun(past, share, past.quantity() * (2 * start + 1) / (2 * starts)));
            }
        }

        private void add(PastRun run) {
            asked += run.asked();
            lost += run.lost();
            cycles += run.cycles();
            kept += run.kept();
        }
    }
}
