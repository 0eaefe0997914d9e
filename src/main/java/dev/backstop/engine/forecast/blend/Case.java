package dev.backstop.engine.forecast.blend;

/// One forecast of the past and what came: of one bucket, or of the sum of all.
///
/// `step` counts the buckets ahead, `length` how many are summed; `mean` is what the combination expected. `features`
/// is what was known of the error to come; for a sum, what the methods said of the bucket in its middle.
final class Case {
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
        double unit = unit();
        double each = mean / length;
        double factor = length == 1 ? origin.factors[step] : 1;
        int middle = length == 1 ? step : step / 2;
        features = new double[] {
            1,
            log(origin.near * length / unit),
            log(origin.far * length / unit),
            log(each * length / unit),
            log(origin.level * factor * length / unit),
            StrictMath.log(step + 1.0),
            log(origin.missed * length / unit),
            log(origin.discord(middle, each) * length / unit),
            series.positive() ? log(origin.deviations[middle] * length / unit) : 0
        };
    }

    /// The unit that errors are measured in: that of MASE, times the buckets summed.
    double unit() {
        return origin.unit * length;
    }

    private static double log(double x) {
        return StrictMath.log(Math.max(0.02, x));
    }
}
