package dev.backstop.engine.forecast;

/// How far the chosen method missed when it forecast the past, over sums of four weeks.
///
/// `wape`: the average miss, as a share of demand (0.2 = 20 %). `mase`: the miss compared with "the same as the
/// four weeks before" (below 1 is better). `bias`: forecast less demand, as a share of demand (above 0 forecasts
/// too much). `windows`: how many past four-week sums were compared; 0 means not measured, and then the others are
/// 0 too.
public record ForecastError(double wape, double mase, double bias, int windows) {
    /// There is not enough history to measure.
    public static final ForecastError UNKNOWN = new ForecastError(0, 0, 0, 0);

    public boolean isKnown() {
        return windows > 0;
    }
}
