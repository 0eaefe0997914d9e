package dev.backstop.engine.forecast.ets;

/// Smoothing with a damped trend that no single value moves far: an error counts up to twice the mean size of those
/// before it.
///
/// `smoothing` is the weight of the newest value in the level, `trendSmoothing` the part of that weight that a change
/// of level has in the trend, `damping` what is left of the trend from one value to the next. The weight is never less
/// than one in the number of values known, so that a short history begins with its mean. Source: Gelper, Fried and
/// Croux (2010), with their bound of 2 and the mean absolute error for the scale, which is not bounded itself: a level
/// that has moved for good is followed.
public record BoundedSmoothing(double smoothing, double trendSmoothing, double damping) {
    private static final double BOUND = 2;
    private static final double SIZE_SMOOTHING = 0.05;
    private static final int UNBOUNDED = 6;

    /// The level and the trend after each value.
    public record Run(double[] levels, double[] trends, double damping) {
        /// How many times the newest trend is added up to each distance.
        public double[] carried(int horizon) {
            var carried = new double[horizon];
            double power = 1;
            double sum = 0;
            for (int h = 0; h < horizon; h++) {
                power *= damping;
                sum += power;
                carried[h] = sum;
            }
            return carried;
        }

        /// What is expected after the last value.
        public double[] forecast(int horizon) {
            double[] path = carried(horizon);
            int last = levels.length - 1;
            for (int h = 0; h < horizon; h++) {
                path[h] = levels[last] + trends[last] * path[h];
            }
            return path;
        }
    }

    /// Runs over the first `n` values, of which there is one at least.
    public Run run(double[] y, int n) {
        var levels = new double[n];
        var trends = new double[n];
        double level = y[0];
        double trend = 0;
        double size = 0;
        levels[0] = level;
        for (int i = 1; i < n; i++) {
            double expected = level + damping * trend;
            double error = y[i] - expected;
            double counted = i < UNBOUNDED ? error : Math.clamp(error, -BOUND * size, BOUND * size);
            size += Math.max(SIZE_SMOOTHING, 1.0 / i) * (Math.abs(error) - size);
            level = expected + Math.max(smoothing, 1.0 / (i + 1)) * counted;
            trend = damping * trend + smoothing * trendSmoothing * counted;
            levels[i] = level;
            trends[i] = trend;
        }
        return new Run(levels, trends, damping);
    }
}
