package dev.backstop.engine.replenish.demand;

/// Gamma demand: never negative, and skewed as demand is. Of shape k and scale θ; mean kθ, variance kθ².
public record GammaDemand(double shape, double scale) implements Demand {
    private static final int STEPS = 200;

    public GammaDemand {
        if (shape <= 0 || scale <= 0) {
            throw new IllegalArgumentException("Shape and scale must be positive: " + shape + ", " + scale);
        }
    }

    /// The one with that mean and variance.
    public static GammaDemand of(double mean, double variance) {
        return new GammaDemand(mean * mean / variance, variance / mean);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double probability(double units) {
        return units <= 0 ? 0 : GammaFunction.lower(shape, units / scale);
    }

    /// θ·((k − x)·(1 − F(x)) + x^k·e^−x/Γ(k)), x in units of the scale. Source: Snyder and Shen, appendix C, by
    /// F of shape k + 1 from that of shape k.
    @Override
    public double shortage(double units) {
        if (units <= 0) {
            return mean() - units;
        }
        double x = units / scale;
        return scale * ((shape - x) * GammaFunction.upper(shape, x) + GammaFunction.front(shape, x));
    }

    @Override
    public double quantile(double probability) {
        double high = Math.max(mean(), scale);
        while (probability(high) < probability) {
            high *= 2;
        }
        double low = 0;
        for (int step = 0; step < STEPS && high - low > 1e-13 * high; step++) {
            double middle = (low + high) / 2;
            if (probability(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
