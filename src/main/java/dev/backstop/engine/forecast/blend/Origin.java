package dev.backstop.engine.forecast.blend;

import java.util.List;

/// What every method says of one series from one of its days on, knowing only the first `n` buckets.
///
/// `paths[k][h]` is member k's expectation of the h-th bucket to come. `unit` is the scale of the series as it was known then,
/// `near` and `far` the mean absolute one-step error lately and over all (in units), `variance` the mean squared one over `level`.
final class Origin {
    final int n;
    final double[][] paths;
    final double[] factors;
    final double[] adjusted;
    final double unit;
    final double near;
    final double far;
    final double dispersion;
    final double level;
    final Seen seen;
    final double squareUnit;

    /// The mean absolute error of the combination on this series as it was known then, each by the root of its step.
    double missed;

    Origin(Buckets series, int n, List<Member> members, int horizon, Category category) {
        this.n = n;
        var profile = Profile.of(series, n, category.profile());
        int season = profile.length;
        adjusted = new double[n];
        for (int i = 0; i < n; i++) {
            adjusted[i] = series.y()[i] / Math.max(0.05, profile[i % season]);
        }
        factors = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            factors[h] = profile[(n + h) % season];
        }
        paths = new double[members.size()][];
        for (int k = 0; k < paths.length; k++) {
            boolean raw = members.get(k).raw;
            paths[k] = members.get(k).share > 0
                    ? category.path(adjusted, n, series.first(), members.get(k).share)
                    : members.get(k).path(raw ? series.y() : adjusted, n, horizon);
            for (int h = 0; h < horizon && !raw; h++) {
                paths[k][h] *= factors[h];
            }
        }
        unit = series.scale(n);
        double steps = 0;
        for (int i = 1; i < n; i++) {
            double step = series.y()[i] - series.y()[i - 1];
            steps += step * step;
        }
        squareUnit = n > 1 ? Math.sqrt(steps / (n - 1)) : 0;
        seen = new Seen(adjusted, n);
        double smooth = adjusted.length > 0 ? adjusted[0] : 0;
        double slow = smooth;
        double lately = 0;
        double latelyWeight = 0;
        double all = 0;
        double squares = 0;
        double sums = 0;
        for (int i = 1; i < n; i++) {
            double factor = profile[i % season];
            double miss = Math.abs(adjusted[i] - smooth) * factor;
            lately = 0.94 * lately + miss;
            latelyWeight = 0.94 * latelyWeight + 1;
            all += miss;
            double expected = slow * factor;
            squares = 0.99 * squares + (series.y()[i] - expected) * (series.y()[i] - expected);
            sums = 0.99 * sums + expected;
            smooth += Math.max(0.2, 1.0 / (i + 1)) * (adjusted[i] - smooth);
            slow += Math.max(0.05, 1.0 / (i + 1)) * (adjusted[i] - slow);
        }
        near = latelyWeight > 0 ? lately / latelyWeight : 0;
        far = n > 1 ? all / (n - 1) : 0;
        dispersion = sums > 0 ? squares / sums : 1;
        level = slow;
    }

    /// The combination of all members with these shares; a share beyond the members is one of nothing.
    double[] blended(double[] shares) {
        var mean = new double[factors.length];
        for (int k = 0; k < paths.length; k++) {
            for (int h = 0; h < mean.length; h++) {
                mean[h] += shares[k] * paths[k][h];
            }
        }
        return mean;
    }
}
