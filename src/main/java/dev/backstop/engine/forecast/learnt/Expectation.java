package dev.backstop.engine.forecast.learnt;

/// What was known of a sum when it was forecast: its mean, over how many days, what the product had sold, and of the
/// size of its error, in units of the `spread` that is usual for such a mean: the variance by the product's own
/// errors (at this horizon and shorter ones), their mean absolute size over all and lately, and how far the methods
/// disagreed.
public record Expectation(
        double mean,
        int days,
        double spread,
        double variance,
        double size,
        double lately,
        double discord,
        Sales sales) {
    static final int FEATURES = 11;
    private static final double FOUR_WEEKS = 28;
    private static final double YEAR = 364;
    private static final double LEAST_MEAN = 0.05;
    private static final double LEAST_SHARE = 0.02;
    private static final double LEAST = 0.003;
    private static final double MOST = 300;
    private static final double FAR = 20;

    /// What a product had sold before: the days of it that are known, the units a day over all of them and over the
    /// last four weeks (NaN where too little of those is known), and the share of days on which it sold.
    public record Sales(double known, double rate, double month, double sellingDays) {}

    /// What the logarithm of the variance may depend on; the second is what the own past says of it alone.
    ///
    /// Errors of the past were made at the level of the past. So the last three say how far the mean expected is
    /// from what is usual and from what came lately, either way, and how often the product sells.
    double[] features() {
        return new double[] {
            1,
            log(variance),
            log(size * size),
            log(lately * lately),
            log(discord * discord),
            StrictMath.log(Math.max(LEAST_MEAN, mean)),
            StrictMath.log(days / FOUR_WEEKS),
            StrictMath.log(Math.clamp(sales.known / YEAR, 0.1, 2)),
            againstMean(sales.rate),
            Double.isNaN(sales.month) ? 0 : Math.abs(againstMean(sales.month)),
            StrictMath.log(Math.max(LEAST_SHARE, sales.sellingDays))
        };
    }

    /// The logarithm of what would come at a daily rate, by what is expected.
    private double againstMean(double rate) {
        double ratio = Math.max(LEAST_MEAN, rate * days) / Math.max(LEAST_MEAN, mean);
        return StrictMath.log(Math.clamp(ratio, 1 / FAR, FAR));
    }

    private static double log(double ratio) {
        return StrictMath.log(Math.clamp(ratio, LEAST, MOST));
    }
}
