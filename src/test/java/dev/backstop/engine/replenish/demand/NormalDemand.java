package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.numeric.Normal;

/// Normal demand: the textbook's. It may fall below zero, and knows nothing of skew. With a deviation of zero it is
/// known.
public record NormalDemand(double mean, double deviation) implements Demand {
    public NormalDemand {
        if (deviation < 0) {
            throw new IllegalArgumentException("a deviation below zero: " + deviation);
        }
    }

    @Override
    public double probability(double units) {
        if (deviation == 0) {
            return units < mean ? 0 : 1;
        }
        return Normal.probability((units - mean) / deviation);
    }

    @Override
    public double shortage(double units) {
        if (deviation == 0) {
            return Math.max(0, mean - units);
        }
        return deviation * Normal.loss((units - mean) / deviation);
    }

    @Override
    public double quantile(double probability) {
        return mean + deviation * Normal.quantile(probability);
    }

    /// ∫ shortage from `units` up to no end: σ²/2 · ((z²+1)·(1−Φ(z)) − z·φ(z)). Source: Snyder and Shen, appendix
    /// C.
    public double secondShortage(double units) {
        if (deviation == 0) {
            return Math.max(0, mean - units) * Math.max(0, mean - units) / 2;
        }
        double z = (units - mean) / deviation;
        return deviation * deviation / 2 * ((z * z + 1) * Normal.probability(-z) - z * Normal.density(z));
    }
}
