package dev.backstop.engine.forecast.blend;

import java.util.Arrays;

/// One forecast of the past and what came: of one bucket, or of the sum of all.
///
/// `step` counts the buckets ahead, `length` how many are summed; `mean` is what the combination expected.
/// `features` is what was known of the error to come; for a sum, what the methods said of the bucket in its
/// middle.
final class Case {
    private static final double LEAST = 0.02;
    private static final double FAR = 20;

    final Buckets series;
    final Origin origin;
    final int step;
    final int length;
    final double mean;
    final double came;
    final double[] features;
    double scale;
    double[][] families = new double[0][];

    Case(Buckets series, Origin origin, int step, int length, double mean, double came) {
        this.series = series;
        this.origin = origin;
        this.step = step;
        this.length = length;
        this.mean = mean;
        this.came = came;
        features = features();
    }

    private double[] features() {
        int middle = length == 1 ? step : step / 2;
        double factor = length == 1 ? Math.max(Origin.LEAST_FACTOR, origin.factors[step]) : 1;
        double[] own = origin.above.length > 0
                ? new double[] {size(origin.above[middle])}
                : new double[] {size(mean / length), size(origin.level * factor)};
        double each = mean / length / factor;
        double[] common = {
            1,
            apart(each, origin.usual),
            Math.abs(apart(origin.quick, origin.level)),
            StrictMath.log(Math.max(LEAST, origin.sold)),
            size(origin.near),
            size(origin.far),
            StrictMath.log(step + 1.0),
            size(origin.missed),
            size(origin.discord(middle, mean / length)),
            series.positive() ? size(origin.deviations[middle]) : 0
        };
        var features = Arrays.copyOf(common, common.length + own.length);
        System.arraycopy(own, 0, features, common.length, own.length);
        return features;
    }

    /// The logarithm of what is so large in each bucket, in the unit of the errors.
    private double size(double each) {
        return log(each * length / unit());
    }

    /// The unit that errors are measured in: that of MASE, times the buckets summed.
    double unit() {
        return origin.unit * length;
    }

    /// How far two levels lie apart: the logarithm of their ratio, both a little above nothing.
    private double apart(double level, double other) {
        double little = LEAST * origin.unit;
        return StrictMath.log(Math.clamp((level + little) / (other + little), 1 / FAR, FAR));
    }

    private static double log(double x) {
        return StrictMath.log(Math.max(LEAST, x));
    }
}
