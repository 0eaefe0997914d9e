package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.theta.Theta;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What many series share: the profile of their season, and how all of them together rise and fall.
///
/// `index` is the mean over series of demand in units of their own mean, its season taken off: what a series has of
/// it changes more slowly than the series.
final class Category {
    private static final double LEAST = 0.05;
    private static final int LONGEST = 400;

    private final double[] profile;
    private final double[] index;
    private final int first;
    private final double[] year;
    private final int horizon;
    private final Map<Integer, double[]> ahead = new HashMap<>();

    Category(List<Buckets> all, int horizon, PeriodDates dates) {
        this.horizon = horizon;
        int season = all.isEmpty() ? 1 : all.getFirst().season();
        profile = season < 2 ? Profile.flat(1) : Profile.shared(all, season);
        first = all.stream().mapToInt(Buckets::first).min().orElse(0);
        int end = all.stream().mapToInt(it -> it.first() + it.n()).max().orElse(first);
        index = new double[end - first];
        fill(all);
        year = YearFactors.of(index, first, index.length + horizon, season, dates);
        for (int t = 0; t < index.length; t++) {
            index[t] /= year[t];
        }
    }

    private void fill(List<Buckets> all) {
        var weights = new double[index.length];
        for (var series : all) {
            double mean = series.sum(0, series.n()) / Math.max(1, series.n());
            double weight = steadiness(series, mean);
            for (int i = 0; i < series.n() && mean > 0; i++) {
                int at = series.first() + i - first;
                double factor = Math.max(LEAST, profile[series.place(i)]);
                index[at] += weight * Math.min(20, series.y()[i] / mean / factor);
                weights[at] += weight;
            }
        }
        for (int t = 0; t < index.length; t++) {
            index[t] = Math.max(LEAST, (index[t] + 3) / (weights[t] + 3));
        }
    }

    private static double steadiness(Buckets series, double mean) {
        double squares = 0;
        for (double value : series.y()) {
            squares += (value - mean) * (value - mean) / series.n();
        }
        return mean > 0 ? mean * mean / (mean * mean + squares) : 0;
    }

    /// What the place in the year does to a period that is known or within the horizon.
    double year(int period) {
        return year[period - first];
    }

    double[] profile() {
        return profile;
    }

    /// The path of a series that keeps its share of the category, smoothed with that weight; `y` is freed of its
    /// season and starts at period `from`.
    double[] path(double[] y, int n, int from, double smoothing) {
        double sum = 0;
        double weight = 0;
        double keep = 1 - smoothing;
        for (int i = 0; i < n; i++) {
            sum = keep * sum + y[i];
            weight = keep * weight + index[from + i - first];
        }
        double share = weight > 0 ? sum / weight : 0;
        var path = ahead.computeIfAbsent(from + n - first, this::forecast).clone();
        for (int h = 0; h < horizon; h++) {
            path[h] *= share;
        }
        return path;
    }

    private double[] forecast(int known) {
        int from = Math.max(0, known - LONGEST);
        var recent = Arrays.copyOfRange(index, from, known);
        if (recent.length < 8) {
            var flat = new double[horizon];
            Arrays.fill(flat, recent.length == 0 ? 1 : recent[recent.length - 1]);
            return flat;
        }
        var path = Theta.fit(recent, recent.length).forecast(recent, recent.length, horizon);
        for (int h = 0; h < horizon; h++) {
            path[h] = Math.max(LEAST, path[h]);
        }
        return path;
    }
}
