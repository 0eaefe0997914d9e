package dev.backstop.engine.forecast.numeric;

import java.util.function.ToDoubleFunction;

/// Finds the least of a function of a few bounded values without its slope. Source: Nelder and Mead (1965), with
/// the usual factors 1, 2, ½, ½.
///
/// Points outside the bounds are moved onto them. The same function and start give the same steps, always.
public final class NelderMead {
    private final ToDoubleFunction<double[]> function;
    private final double[] lower;
    private final double[] upper;
    private final double[][] points;
    private final double[] values;
    private int left;

    private NelderMead(ToDoubleFunction<double[]> function, double[] lower, double[] upper, int evaluations) {
        this.function = function;
        this.lower = lower;
        this.upper = upper;
        this.left = evaluations;
        points = new double[lower.length + 1][];
        values = new double[lower.length + 1];
    }

    /// The best point found from `start` with that many evaluations, or sooner if all values agree within
    /// `tolerance` (a share).
    public static double[] minimum(
            ToDoubleFunction<double[]> function,
            double[] start,
            double[] lower,
            double[] upper,
            int evaluations,
            double tolerance) {
        return new NelderMead(function, lower, upper, evaluations).search(start, tolerance);
    }

    private double[] search(double[] start, double tolerance) {
        layOut(start);
        sort();
        int last = points.length - 1;
        while (left > 0 && values[last] - values[0] > tolerance * (Math.abs(values[0]) + 1e-12)) {
            step(last);
            sort();
        }
        return points[0];
    }

    private void layOut(double[] start) {
        for (int i = 0; i < points.length; i++) {
            points[i] = start.clone();
            if (i > 0) {
                double reach = 0.15 * (upper[i - 1] - lower[i - 1]);
                double moved = points[i][i - 1] + reach;
                points[i][i - 1] = moved > upper[i - 1] ? points[i][i - 1] - reach : moved;
            }
            values[i] = value(points[i]);
        }
    }

    private void step(int last) {
        double[] reflected = along(last, 1);
        double value = value(reflected);
        if (value < values[0]) {
            double[] expanded = along(last, 2);
            double further = value(expanded);
            replace(last, further < value ? expanded : reflected, Math.min(further, value));
        } else if (value < values[last - 1]) {
            replace(last, reflected, value);
        } else {
            boolean outside = value < values[last];
            double[] contracted = along(last, outside ? 0.5 : -0.5);
            double nearer = value(contracted);
            if (nearer < Math.min(value, values[last])) {
                replace(last, contracted, nearer);
            } else {
                shrink();
            }
        }
    }

    private void replace(int i, double[] point, double value) {
        points[i] = point;
        values[i] = value;
    }

    private void shrink() {
        for (int i = 1; i < points.length; i++) {
            for (int j = 0; j < lower.length; j++) {
                points[i][j] = points[0][j] + 0.5 * (points[i][j] - points[0][j]);
            }
            values[i] = value(points[i]);
        }
    }

    private double[] along(int last, double factor) {
        var moved = new double[lower.length];
        for (int j = 0; j < moved.length; j++) {
            double centre = 0;
            for (int i = 0; i < last; i++) {
                centre += points[i][j];
            }
            centre /= last;
            moved[j] = Math.clamp(centre + factor * (centre - points[last][j]), lower[j], upper[j]);
        }
        return moved;
    }

    private double value(double[] point) {
        left--;
        double value = function.applyAsDouble(point);
        return Double.isNaN(value) ? Double.MAX_VALUE : value;
    }

    private void sort() {
        for (int i = 1; i < points.length; i++) {
            double[] point = points[i];
            double value = values[i];
            int j = i - 1;
            for (; j >= 0 && values[j] > value; j--) {
                points[j + 1] = points[j];
                values[j + 1] = values[j];
            }
            points[j + 1] = point;
            values[j + 1] = value;
        }
    }
}
