package dev.backstop.engine.replenish.level;

import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.policy.ReorderLevel;

/// What is promised of a product: that a cycle ends without a stockout (α), or that a share of demand is met at
/// once (β).
public sealed interface ServiceTarget {
    /// The units that demand over the protection interval is met up to; `reviewDemand` is what of it falls between
    /// two orders.
    double level(Demand protection, double reviewDemand);

    /// The share that is promised, 0 to 1.
    double share();

    /// The chance of no stockout in a cycle.
    record CycleService(double alpha) implements ServiceTarget {
        public CycleService {
            check(alpha);
        }

        @Override
        public double share() {
            return alpha;
        }

        @Override
        public double level(Demand protection, double reviewDemand) {
            return protection.quantile(alpha);
        }
    }

    /// The share of demand that is met at once.
    record FillRate(double beta) implements ServiceTarget {
        public FillRate {
            check(beta);
        }

        @Override
        public double share() {
            return beta;
        }

        @Override
        public double level(Demand protection, double reviewDemand) {
            return reviewDemand <= 0 ? 0 : Math.max(0, ReorderLevel.upToFillRate(protection, reviewDemand, beta));
        }
    }

    private static void check(double level) {
        if (level <= 0 || level >= 1) {
            throw new IllegalArgumentException("A service level of " + level);
        }
    }
}
