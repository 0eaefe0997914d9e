package dev.backstop.engine.forecast;

/// How a product sells: often or rarely, evenly or in lumps. Source of the limits: Syntetos, Boylan and Croston
/// (2005).
public enum DemandPattern {
    SMOOTH,
    ERRATIC,
    INTERMITTENT,
    LUMPY,
    /// Nothing was sold yet.
    NONE;

    private static final double RARE = 1.32;
    private static final double UNEVEN = 0.49;

    /// The pattern of an average demand interval (ADI, in buckets) and the squared coefficient of variation of
    /// demand sizes (CV²).
    public static DemandPattern of(double averageInterval, double squaredVariation) {
        if (averageInterval < RARE) {
            return squaredVariation < UNEVEN ? SMOOTH : ERRATIC;
        }
        return squaredVariation < UNEVEN ? INTERMITTENT : LUMPY;
    }

    /// The pattern of daily demand, days that could not be bought left out.
    public static DemandPattern of(DemandHistory history) {
        var series = history.series();
        int days = 0;
        int sales = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < series.days(); i++) {
            if (series.shares()[i] < 1) {
                continue;
            }
            days++;
            double units = series.values()[i];
            if (units > 0) {
                sales++;
                sum += units;
                squares += units * units;
            }
        }
        if (sales == 0) {
            return NONE;
        }
        double mean = sum / sales;
        double variance = Math.max(0, squares / sales - mean * mean);
        return of((double) days / sales, variance / (mean * mean));
    }
}
