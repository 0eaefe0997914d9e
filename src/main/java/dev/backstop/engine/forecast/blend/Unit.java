package dev.backstop.engine.forecast.blend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// What all quantities of many series are multiples of: `parts` of one of 10^k equal parts of what they are given
/// in (`scale`). Counts are forecast as counts of it, so that a shop that writes dozens, or tenths, as ones gets
/// the same forecast.
///
/// Whole numbers have the greatest unit they share. Decimal fractions have one only where it is near to what is
/// sold at a time: grams of what is sold by the kilogram are measured, not counted.
record Unit(long parts, double scale) {
    /// One, as things are counted.
    static final Unit ONE = new Unit(1, 1);

    private static final int LEAST_VALUES = 30;
    private static final int MOST_DIGITS = 12;
    private static final double SAME = 1e-9;
    private static final double MOST_PARTS = 1e15;
    private static final double MOST_OF_A_SALE = 100;

    /// The unit of these series (NaN: not known); one where they share none, or hold too little to tell.
    static Unit of(List<double[]> series) {
        double[] values = series.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(value -> Double.isFinite(value) && value > 0)
                .toArray();
        if (values.length < LEAST_VALUES) {
            return ONE;
        }
        double scale = 1;
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            if (isWhole(values, scale)) {
                return of(values, scale);
            }
            scale *= 10;
        }
        return ONE;
    }

    private static Unit of(double[] values, double scale) {
        long parts = 0;
        for (int i = 0; i < values.length && parts != 1; i++) {
            parts = commonDivisor((long) Math.rint(values[i] * scale), parts);
        }
        return scale > 1 && median(values) * scale / parts > MOST_OF_A_SALE ? ONE : new Unit(parts, scale);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static boolean isWhole(double[] values, double scale) {
        return DoubleStream.of(values).allMatch(value -> {
            double scaled = value * scale;
            return scaled < MOST_PARTS && Math.abs(scaled - Math.rint(scaled)) <= SAME * Math.min(1, scaled);
        });
    }

    private static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }

    /// The series in this unit.
    double[] in(double[] values) {
        return DoubleStream.of(values)
                .map(value -> Double.isFinite(value) ? Math.rint(value * scale) / parts : value)
                .toArray();
    }

    /// What is in this unit, as it was given.
    BucketForecast back(BucketForecast forecast) {
        return new BucketForecast(
                back(forecast.mean()),
                Arrays.stream(forecast.quantiles()).map(this::back).toArray(double[][]::new),
                back(forecast.sum()));
    }

    private double[] back(double[] values) {
        return DoubleStream.of(values).map(value -> value * parts / scale).toArray();
    }
}
