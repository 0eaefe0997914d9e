package dev.backstop.engine.forecast.blend;

import java.util.Arrays;

/// The distribution of what was seen, newer values weighing more.
final class Seen {
    private static final int LONGEST = 256;
    private static final double KEEP = 0.97;

    private final double[] quantiles = new double[Shape.LEVELS.length];
    private final double mean;

    /// Of the first `n` values.
    Seen(double[] y, int n) {
        int count = Math.min(n, LONGEST);
        var sorted = Arrays.copyOfRange(y, n - count, n);
        Arrays.sort(sorted);
        var weights = new double[count];
        double total = 0;
        double sum = 0;
        double weight = 1;
        for (int i = n - 1; i >= n - count; i--) {
            int place = Arrays.binarySearch(sorted, y[i]);
            weights[place] += weight;
            sum += weight * y[i];
            total += weight;
            weight *= KEEP;
        }
        mean = total > 0 ? sum / total : 0;
        double reached = 0;
        int k = -1;
        for (int j = 0; j < quantiles.length && count > 0; j++) {
            while (k < count - 1 && (k < 0 || reached < Shape.LEVELS[j] * total)) {
                reached += weights[++k];
            }
            quantiles[j] = sorted[k];
        }
    }

    /// The quantiles moved to another mean.
    void quantiles(double expected, double[] into) {
        double ratio = mean > 0 ? expected / mean : 1;
        for (int j = 0; j < into.length; j++) {
            into[j] = quantiles[j] * ratio;
        }
    }
}
