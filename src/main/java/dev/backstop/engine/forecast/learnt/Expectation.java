package dev.backstop.engine.forecast.learnt;

/// What was known of a sum when it was forecast: its mean, over how many days, how many days of the product were
/// known, and of the size of its error, in units of the `spread` that is usual for such a mean: the variance by the
/// product's own errors (at this horizon and shorter ones), their mean absolute size over all and lately, and how
/// far the methods disagreed.
public record Expectation(
        double mean,
        int days,
        double spread,
        double variance,
        double size,
        double lately,
        double discord,
        double known) {
    static final int FEATURES = 8;
    private static final double FOUR_WEEKS = 28;
    private static final double YEAR = 364;
    private static final double LEAST_MEAN = 0.05;
    private static final double LEAST = 0.003;
    private static final double MOST = 300;

    /// What the logarithm of the variance may depend on; the second is what the own past says of it alone.
    double[] features() {
        return new double[] {
            1,
            log(variance),
            log(size * size),
            log(lately * lately),
            log(discord * discord),
            StrictMath.log(Math.max(LEAST_MEAN, mean)),
            StrictMath.log(days / FOUR_WEEKS),
            StrictMath.log(Math.clamp(known / YEAR, 0.1, 2))
        };
    }

    private static double log(double ratio) {
        return StrictMath.log(Math.clamp(ratio, LEAST, MOST));
    }
}
