package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.season.Decomposition;
import java.util.Arrays;
import java.util.List;

/// What each place in the season sells compared with an average one, of one series or of many together.
final class Profile {
    private static final double LEAST = 0.02;
    private static final double IMAGINED = 25;
    private static final int SEASONS = 60;

    private Profile() {}

    static double[] flat(int season) {
        var factors = new double[Math.max(1, season)];
        Arrays.fill(factors, 1);
        return factors;
    }

    /// The shared profile of many series of counts, each weighing by the square root of its sales; place 0 is that
    /// of period 0.
    static double[] shared(List<Buckets> all, int season) {
        var sold = new double[season];
        var due = new double[season];
        for (var series : all) {
            int n = series.n();
            int from = Math.max(0, n - SEASONS * season);
            double sum = series.sum(from, n);
            if (sum > 0) {
                double weight = Math.sqrt(sum) / sum;
                for (int i = from; i < n; i++) {
                    sold[series.place(i)] += weight * series.y()[i];
                    due[series.place(i)] += weight * sum / (n - from);
                }
            }
        }
        var factors = new double[season];
        for (int k = 0; k < season; k++) {
            factors[k] = due[k] > 0 ? Math.max(0, (sold[k] + 1) / (due[k] + 1)) : 1;
        }
        return factors;
    }

    /// The profile of the first `n` buckets; place 0 is that of the first bucket.
    static double[] of(Buckets series, int n, double[] shared) {
        int season = series.season();
        if (season < 2 || n < 2 * season) {
            return flat(season);
        }
        return series.positive() ? Decomposition.shrunk(series.y(), n, season) : counted(series, n, shared);
    }

    private static double[] counted(Buckets series, int n, double[] shared) {
        int season = series.season();
        int from = Math.max(0, n - SEASONS * season);
        var sold = new double[season];
        var known = new int[season];
        double squares = 0;
        for (int i = from; i < n; i++) {
            sold[i % season] += series.y()[i];
            known[i % season]++;
            squares += series.y()[i] * series.y()[i];
        }
        double rate = series.sum(from, n) / Math.max(1, n - from);
        double lumps = rate > 0 ? Math.max(1, squares / (n - from) / rate - rate) : 1;
        double imagined = IMAGINED * lumps;
        var factors = new double[season];
        double mean = 0;
        for (int k = 0; k < season; k++) {
            double prior = shared[series.place(k)];
            factors[k] = Math.max(LEAST, (sold[k] + imagined * prior) / (known[k] * rate + imagined));
            mean += factors[k] / season;
        }
        for (int k = 0; k < season; k++) {
            factors[k] /= mean;
        }
        return factors;
    }
}
