package dev.backstop.engine.forecast.numeric;

import java.util.function.ToDoubleFunction;

/// Finds the least of a smooth function of many bounded values: the method of Broyden, Fletcher, Goldfarb and
/// Shanno with slopes by differences. Source: Nocedal and Wright (2006), ch. 6.
public final class QuasiNewton {
    private static final double STEP = 1e-6;
    private static final double ENOUGH = 1e-10;

    private final ToDoubleFunction<double[]> function;
    private final double[] lower;
    private final double[] upper;
    private final double[] reach;

    private QuasiNewton(ToDoubleFunction<double[]> function, double[] lower, double[] upper) {
        this.function = function;
        this.lower = lower;
        this.upper = upper;
        reach = new double[lower.length];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(1e-12, upper[i] - lower[i]);
        }
    }

    /// The best point found from `start`.
    public static double[] minimum(
            ToDoubleFunction<double[]> function, double[] start, double[] lower, double[] upper, int turns) {
        return new QuasiNewton(function, lower, upper).search(start.clone(), turns);
    }

    private double[] search(double[] start, int turns) {
        int size = start.length;
        double[] x = start;
        double value = function.applyAsDouble(x);
        double[] slope = slope(x, value);
        double[][] inverse = unit(size);
        boolean fresh = true;
        for (int turn = 0; turn < turns; turn++) {
            double[] way = way(inverse, slope, x);
            double[] next = x;
            double reached = value;
            double length = fresh ? Math.min(1, 0.05 / Math.max(1e-12, norm(way))) : 1;
            for (int cut = 0; cut < 12; cut++, length *= 0.3) {
                double[] tried = moved(x, way, length);
                double there = function.applyAsDouble(tried);
                if (there < value) {
                    next = tried;
                    reached = there;
                    break;
                }
            }
            double gain = value - reached;
            if (gain <= ENOUGH * (Math.abs(value) + 1)) {
                if (fresh) {
                    break;
                }
                inverse = unit(size);
                fresh = true;
                continue;
            }
            double[] after = slope(next, reached);
            fresh = !renew(inverse, x, next, slope, after);
            x = next;
            value = reached;
            slope = after;
        }
        return x;
    }

    private double[] slope(double[] x, double value) {
        var slope = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double at = x[i];
            double step = STEP * reach[i];
            x[i] = at + step > upper[i] ? at - step : at + step;
            slope[i] = (function.applyAsDouble(x) - value) / (x[i] - at) * reach[i];
            x[i] = at;
        }
        return slope;
    }

    /// The way downhill, in units of the reach of each value; values that lie at a bound and would leave it stay.
    private double[] way(double[][] inverse, double[] slope, double[] x) {
        var way = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                way[i] -= inverse[i][j] * slope[j];
            }
            boolean stuck = (x[i] <= lower[i] && way[i] < 0) || (x[i] >= upper[i] && way[i] > 0);
            way[i] = stuck ? 0 : way[i];
        }
        return way;
    }

    private double[] moved(double[] x, double[] way, double length) {
        var moved = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            moved[i] = Math.clamp(x[i] + length * way[i] * reach[i], lower[i], upper[i]);
        }
        return moved;
    }

    private static double norm(double[] way) {
        double sum = 0;
        for (double part : way) {
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

    private static double[][] unit(int size) {
        var unit = new double[size][size];
        for (int i = 0; i < size; i++) {
            unit[i][i] = 1e-3;
        }
        return unit;
    }

    private boolean renew(double[][] inverse, double[] x, double[] next, double[] slope, double[] after) {
        int size = x.length;
        var step = new double[size];
        var change = new double[size];
        double curve = 0;
        for (int i = 0; i < size; i++) {
            step[i] = (next[i] - x[i]) / reach[i];
            change[i] = after[i] - slope[i];
            curve += step[i] * change[i];
        }
        if (curve <= 1e-14) {
            return false;
        }
        var turned = new double[size];
        double spread = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                turned[i] += inverse[i][j] * change[j];
            }
            spread += turned[i] * change[i];
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] += (1 + spread / curve) * step[i] * step[j] / curve
                        - (turned[i] * step[j] + step[i] * turned[j]) / curve;
            }
        }
        return true;
    }
}
