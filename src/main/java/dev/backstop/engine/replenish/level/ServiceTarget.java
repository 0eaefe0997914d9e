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

    /// The share that is planned so that the promised one is reached.
    double planned();

    /// Whether it is planned as a share that reads differently.
    default boolean isPlannedOtherwise() {
        return Math.abs(planned() - share()) >= 0.0005;
    }

    /// The same promise, planned as another share.
    ServiceTarget plannedAs(double share);

    /// The chance of no stockout in a cycle.
    record CycleService(double alpha, double planned) implements ServiceTarget {
        public CycleService {
            check(alpha);
            check(planned);
        }

        /// Planned as it is promised.
        public CycleService(double alpha) {
            this(alpha, alpha);
        }

        @Override
        public double share() {
            return alpha;
        }

        @Override
        public ServiceTarget plannedAs(double share) {
            return new CycleService(alpha, share);
        }

        @Override
        public double level(Demand protection, double reviewDemand) {
            return protection.quantile(planned);
        }
    }

    /// The share of demand that is met at once.
    record FillRate(double beta, double planned) implements ServiceTarget {
        public FillRate {
            check(beta);
            check(planned);
        }

        /// Planned as it is promised.
        public FillRate(double beta) {
            this(beta, beta);
        }

        @Override
        public double share() {
            return beta;
        }

        @Override
        public ServiceTarget plannedAs(double share) {
            return new FillRate(beta, share);
        }

        @Override
        public double level(Demand protection, double reviewDemand) {
            return reviewDemand <= 0 ? 0 : Math.max(0, ReorderLevel.upToFillRate(protection, reviewDemand, planned));
        }
    }

    private static void check(double level) {
        if (level <= 0 || level >= 1) {
            throw new IllegalArgumentException("A service level of " + level);
        }
    }
}
