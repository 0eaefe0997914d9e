package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.numeric.Normal;

/// Normal demand: the textbook's. It may fall below zero, and knows nothing of skew.
public record NormalDemand(double mean, double deviation) implements Demand {
    public NormalDemand {
        if (deviation <= 0) {
            throw new IllegalArgumentException("A deviation that is not positive: " + deviation);
        }
    }

    @Override
    public double probability(double units) {
        return Normal.probability((units - mean) / deviation);
    }

    @Override
    public double shortage(double units) {
        return deviation * Normal.loss((units - mean) / deviation);
    }

    @Override
    public double quantile(double probability) {
        return mean + deviation * Normal.quantile(probability);
    }

    /// ∫ shortage from `units` up to no end: σ²/2 · ((z²+1)·(1−Φ(z)) − z·φ(z)). Source: Snyder and Shen, appendix
    /// C.
    public double secondShortage(double units) {
        double z = (units - mean) / deviation;
        return deviation * deviation / 2 * ((z * z + 1) * Normal.probability(-z) - z * Normal.density(z));
    }
}
