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
        features = origin.above.length > 0 ? ofMonths() : ofOthers();
    }

    private double[] ofMonths() {
        int middle = middle();
        double[] common = common(middle);
        return new double[] {
            common[0], common[1], common[2], common[3], common[4], common[5], common[6],
            size(origin.above[middle])
        };
    }

    private double[] ofOthers() {
        int middle = middle();
        double factor = length == 1 ? origin.factors[step] : 1;
        double[] common = common(middle);
        return new double[] {
            common[0], common[1], common[2], common[3], common[4], common[5], common[6],
            size(mean / length),
            size(origin.level * factor)
        };
    }

    private double[] common(int middle) {
        return new double[] {
            1,
            size(origin.near),
            size(origin.far),
            StrictMath.log(step + 1.0),
            size(origin.missed),
            size(origin.discord(middle, mean / length)),
            series.positive() ? size(origin.deviations[middle]) : 0
        };
    }

    private int middle() {
        return length == 1 ? step : step / 2;
    }

    /// The logarithm of what is so large in each bucket, in the unit of the errors.
    private double size(double each) {
        return log(each * length / unit());
    }

    /// The unit that errors are measured in: that of MASE, times the buckets summed.
    double unit() {
        return origin.unit * length;
    }

    private static double log(double x) {
        return StrictMath.log(Math.max(0.02, x));
    }
}
