package dev.backstop.engine.forecast.blend;

import java.util.Arrays;

/// What was said of one series after one of its origins, as far as it is known what came, in units of its root mean
/// squared changes.
///
/// `age` counts the origins, 1 the newest of the past; `members` is what each method had said, `weight` the share of
/// the horizon that is known.
record PointCase(int age, double[] said, double[] came, double[][] members, double weight) {

    /// Of an origin whose combination had said this.
    static PointCase of(Buckets series, Origin origin, int age, double[] said) {
        int known = Math.clamp(series.n() - origin.n, 0, said.length);
        var came = Arrays.copyOfRange(series.y(), origin.n, origin.n + known);
        var members = new double[Member.FOR_COUNTS.size()][];
        for (int k = 0; k < members.length; k++) {
            members[k] = scaled(Arrays.copyOf(origin.paths[k], known), origin.squareUnit);
        }
        return new PointCase(
                age,
                scaled(Arrays.copyOf(said, known), origin.squareUnit),
                scaled(came, origin.squareUnit),
                members,
                known / (double) said.length);
    }

    private static double[] scaled(double[] values, double unit) {
        return Arrays.stream(values).map(value -> value / unit).toArray();
    }

    /// The root of the mean squared error of these numbers.
    double miss(double[] numbers) {
        double squares = 0;
        for (int h = 0; h < came.length; h++) {
            squares += (came[h] - numbers[h]) * (came[h] - numbers[h]);
        }
        return Math.sqrt(squares / came.length);
    }

    /// The same for the numbers said, times a factor.
    double miss(double factor) {
        return miss(Arrays.stream(said).map(number -> factor * number).toArray());
    }
}
