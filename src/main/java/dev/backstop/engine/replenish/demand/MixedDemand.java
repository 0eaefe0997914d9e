package dev.backstop.engine.replenish.demand;

import java.util.ArrayList;
import java.util.List;

/// One of several demands, each with its weight: demand over a time whose length is itself uncertain.
///
/// This is how lead time and demand are combined: P(D ≤ x) = Σ w(L)·P(D(L) ≤ x). Adding their variances as if both
/// were normal misses the skew that stockouts come from. Source: Silver, Pyke and Thomas, ch. 7; Zipkin, ch. 7.
public final class MixedDemand implements Demand {
    private static final int STEPS = 60;

    private final List<Demand> parts;
    private final double[] weights;

    private MixedDemand(List<Demand> parts, double[] weights) {
        this.parts = parts;
        this.weights = weights;
    }

    /// `weights` go with `parts` and sum to one.
    public static Demand of(List<? extends Demand> parts, double... weights) {
        if (parts.isEmpty() || parts.size() != weights.length) {
            throw new IllegalArgumentException(parts.size() + " parts with " + weights.length + " weights");
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var rates = parts.stream()
                .filter(RateDemand.class::isInstance)
                .map(RateDemand.class::cast)
                .toList();
        return rates.size() == parts.size()
                ? RateDemand.mixed(rates, weights)
                : new MixedDemand(new ArrayList<>(parts), weights.clone());
    }

    @Override
    public double mean() {
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] * parts.get(i).mean();
        }
        return mean;
    }

    @Override
    public double probability(double units) {
        double probability = 0;
        for (int i = 0; i < weights.length; i++) {
            probability += weights[i] * parts.get(i).probability(units);
        }
        return probability;
    }

    @Override
    public double shortage(double units) {
        double missed = 0;
        for (int i = 0; i < weights.length; i++) {
            missed += weights[i] * parts.get(i).shortage(units);
        }
        return missed;
    }

    @Override
    public double quantile(double probability) {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (var part : parts) {
            double own = part.quantile(probability);
            low = Math.min(low, own);
            high = Math.max(high, own);
        }
        for (int step = 0; step < STEPS && high - low > 1e-6 * Math.max(1, high); step++) {
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
