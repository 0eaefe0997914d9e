package dev.backstop.engine.forecast.season;

import java.util.Arrays;

/// Classical decomposition by a centred moving average: what each place in the season sells compared with an
/// average one.
public final class Decomposition {
    private static final double SIGNIFICANT = 1.645;

    private Decomposition() {}

    /// Whether the first `n` values show a season of that length: their autocorrelation at that lag is above what
    /// chance
    /// gives one time in ten. Source: Fiorucci and others (2016), as in the M competitions.
    public static boolean isSeasonal(double[] y, int n, int season) {
        if (season < 2 || n < 2 * season + 2) {
            return false;
        }
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += y[i] / n;
        }
        double variance = 0;
        for (int i = 0; i < n; i++) {
            variance += (y[i] - mean) * (y[i] - mean);
        }
        if (variance <= 0) {
            return false;
        }
        double squares = 0;
        double last = 0;
        for (int lag = 1; lag <= season; lag++) {
            double product = 0;
            for (int i = lag; i < n; i++) {
                product += (y[i] - mean) * (y[i - lag] - mean);
            }
            last = product / variance;
            squares += lag < season ? last * last : 0;
        }
        return Math.abs(last) > SIGNIFICANT * Math.sqrt((1 + 2 * squares) / n);
    }

    /// Factors with mean 1 of the first `n` values (all above 0), place 0 being that of the first value.
    public static double[] factors(double[] y, int n, int season) {
        var ratios = places(y, n, season, true);
        double mean = Arrays.stream(ratios).sum() / season;
        for (int k = 0; k < season; k++) {
            ratios[k] = mean > 0 ? Math.max(0.01, ratios[k] / mean) : 1;
        }
        return ratios;
    }

    /// Differences with mean 0 of the first `n` values.
    public static double[] differences(double[] y, int n, int season) {
        var differences = places(y, n, season, false);
        double mean = Arrays.stream(differences).sum() / season;
        for (int k = 0; k < season; k++) {
            differences[k] -= mean;
        }
        return differences;
    }

    /// Factors drawn towards 1 as far as chance alone would spread them. Source: the James-Stein idea of Miller and
    /// Williams
    /// (2003).
    public static double[] shrunk(double[] y, int n, int season) {
        var trend = trend(y, n, season);
        var factors = factors(y, n, season);
        double noise = 0;
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(trend[i]) && trend[i] > 0) {
                double miss = y[i] / trend[i] - factors[i % season];
                noise += miss * miss;
                count++;
            }
        }
        if (count <= season) {
            return factors;
        }
        double years = (double) count / season;
        double ofMean = noise / Math.max(1, count - season) / years;
        double spread = 0;
        for (double factor : factors) {
            spread += (factor - 1) * (factor - 1);
        }
        double keep = spread > 0 ? Math.max(0, 1 - (season - 3) * ofMean / spread) : 0;
        for (int k = 0; k < season; k++) {
            factors[k] = 1 + keep * (factors[k] - 1);
        }
        return factors;
    }

    private static double[] places(double[] y, int n, int season, boolean ratio) {
        var trend = trend(y, n, season);
        var sums = new double[season];
        var counts = new int[season];
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(trend[i]) && (!ratio || trend[i] > 0)) {
                sums[i % season] += ratio ? y[i] / trend[i] : y[i] - trend[i];
                counts[i % season]++;
            }
        }
        for (int k = 0; k < season; k++) {
            sums[k] = counts[k] > 0 ? sums[k] / counts[k] : ratio ? 1 : 0;
        }
        return sums;
    }

    private static double[] trend(double[] y, int n, int season) {
        var trend = new double[n];
        Arrays.fill(trend, Double.NaN);
        int half = season / 2;
        boolean even = season % 2 == 0;
        for (int i = half; i < n - half; i++) {
            double sum = 0;
            for (int j = -half; j <= half; j++) {
                boolean end = even && (j == -half || j == half);
                sum += (end ? 0.5 : 1) * y[i + j];
            }
            trend[i] = sum / season;
        }
        return trend;
    }
}
