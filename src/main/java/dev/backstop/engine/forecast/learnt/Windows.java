package dev.backstop.engine.forecast.learnt;

/// What was said of the sums over as many days in a product's own past, the spread usual for it, and what came: the
/// first `count` of each. Overlapping ones are `independent` as many as would fit side by side.
public record Windows(double[] means, double[] spreads, double[] came, int count, double independent) {}
