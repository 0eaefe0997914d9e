package dev.backstop.engine.forecast.blend;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every method says of one series from one of its days on, knowing only the first `n` buckets.
///
/// `paths[k][h]` is member k's expectation of the h-th bucket to come, `factors` its season. `unit` is the
/// scale of the absolute errors as it was known then, `squareUnit` that of the squared ones; `near` and `far`
/// are the mean absolute one-step error lately and over all, `dispersion` the mean squared one by the level,
/// `level` what a bucket sells without its season, `quick` what it sold lately, `usual` what it sold over all, and
/// `sold` the share of buckets in which it sold at all; `smoothed` and `deviations` are what exponential smoothing
/// expects of a series that always sold and by how much it may be wrong, `above` how far above its own a
/// network thinks that one bucket in twenty may lie (nothing where networks are not asked).
final class Origin {
    static final double LEAST_FACTOR = 0.05;
    private static final double ONE_IN_TWENTY = 1.645;

    final int n;
    final double[][] paths;
    final double[] factors;
    final double unit;
    final double squareUnit;
    final Seen seen;
    final double[] smoothed;
    final double[] deviations;
    final double[] above;
    private final int saying;
    double near;
    double far;
    double dispersion = 1;
    double level;
    double quick;
    double usual;
    double sold;

    /// The mean absolute error of the combination on this series as it was known then, brought to one step.
    double missed;

    Origin(Buckets series, int n, List<Member> members, int horizon, Member.Shared shared) {
        this.n = n;
        var profile = Profile.of(series, n, shared.category().profile());
        var adjusted = new double[n];
        var levelled = new double[n];
        var season = new double[n + horizon];
        for (int i = 0; i < season.length; i++) {
            season[i] = profile[i % profile.length] * shared.category().year(series.first() + i);
        }
        for (int i = 0; i < n; i++) {
            levelled[i] = series.y()[i] / shared.category().year(series.first() + i);
            adjusted[i] = series.y()[i] / Math.max(LEAST_FACTOR, season[i]);
        }
        factors = Arrays.copyOfRange(season, n, n + horizon);
        boolean shows = Member.View.hasSeason(n, profile.length);
        var ets = series.positive()
                ? EtsMixture.of(levelled, n, profile.length, shows, horizon)
                : EtsMixture.none(horizon);
        smoothed = ets.mean().clone();
        deviations = ets.deviation();
        for (int h = 0; h < horizon; h++) {
            smoothed[h] *= shared.category().year(series.first() + n + h);
            deviations[h] *= shared.category().year(series.first() + n + h);
        }
        var outlook = outlook(levelled, n, horizon, shared);
        above = members.contains(Member.NETWORK) ? above(outlook, deviations) : new double[0];
        saying = members.size() - (members.contains(Member.ZERO) ? 1 : 0);
        var view = new Member.View(levelled, adjusted, profile, n, series.first(), horizon, shared, ets, outlook);
        paths = new double[members.size()][];
        for (int k = 0; k < paths.length; k++) {
            paths[k] = members.get(k).path(view);
        }
        unit = series.scale(n);
        squareUnit = squareUnit(series.y(), n);
        seen = new Seen(adjusted, n);
        measure(series, adjusted, season);
    }

    private static PooledNetwork.@Nullable Outlook outlook(double[] y, int n, int horizon, Member.Shared shared) {
        var network = shared.network();
        return network != null && network.reaches(n) ? network.outlook(y, n, horizon) : null;
    }

    private static double[] above(PooledNetwork.@Nullable Outlook outlook, double[] deviations) {
        return outlook == null
                ? Arrays.stream(deviations).map(it -> ONE_IN_TWENTY * it).toArray()
                : outlook.above();
    }

    private static double squareUnit(double[] y, int n) {
        double steps = 0;
        for (int i = 1; i < n; i++) {
            steps += (y[i] - y[i - 1]) * (y[i] - y[i - 1]);
        }
        return n > 1 ? Math.sqrt(steps / (n - 1)) : 0;
    }

    /// Errors of smoothing with the weights 0.2 and 0.05, which need no fit.
    private void measure(Buckets series, double[] adjusted, double[] season) {
        double smooth = n > 0 ? adjusted[0] : 0;
        double slow = smooth;
        double weight = 0;
        double squares = 0;
        double sums = 0;
        for (int i = 1; i < n; i++) {
            double factor = season[i];
            double miss = Math.abs(adjusted[i] - smooth) * factor;
            near = 0.94 * near + miss;
            weight = 0.94 * weight + 1;
            far += miss;
            double expected = slow * factor;
            squares = 0.99 * squares + (series.y()[i] - expected) * (series.y()[i] - expected);
            sums = 0.99 * sums + expected;
            smooth += Math.max(0.2, 1.0 / (i + 1)) * (adjusted[i] - smooth);
            slow += Math.max(0.05, 1.0 / (i + 1)) * (adjusted[i] - slow);
        }
        near /= Math.max(1, weight);
        far /= Math.max(1, n - 1);
        dispersion = sums > 0 ? squares / sums : 1;
        level = slow;
        quick = smooth;
        usual = Arrays.stream(adjusted).average().orElse(0);
        sold = Arrays.stream(adjusted).filter(it -> it > 0).count() / Math.max(1.0, n);
    }

    /// By how much the members' expectations of a bucket differ from a value, on average.
    double discord(int h, double from) {
        double sum = 0;
        for (int k = 0; k < saying; k++) {
            sum += Math.abs(paths[k][h] - from);
        }
        return sum / saying;
    }

    /// The combination of the first members, one for each of these shares, of which each row is that of an
    /// equal part of the horizon.
    double[] blended(double[][] shares) {
        var mean = new double[factors.length];
        for (int h = 0; h < mean.length; h++) {
            double[] ofPart = shares[part(h, mean.length, shares.length)];
            for (int k = 0; k < ofPart.length; k++) {
                mean[h] += ofPart[k] * paths[k][h];
            }
        }
        return mean;
    }

    /// The number of the part that a step belongs to when the horizon is cut into equal parts.
    static int part(int step, int horizon, int parts) {
        return step * parts / horizon;
    }
}
