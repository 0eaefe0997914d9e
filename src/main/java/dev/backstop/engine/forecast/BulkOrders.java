package dev.backstop.engine.forecast;

import java.util.Arrays;

/// Single days of a size that says nothing about the days to come: one customer's bulk order, or a slip of the
/// keyboard.
///
/// A day is one where it sold more than eight times the 90 % quantile of the days that sold, and such days are at
/// most one in fifty of them. It then counts as that quantile. Where large days are common they are the demand (a
/// lumpy item), and stay.
final class BulkOrders {
    private static final int LEAST_SALES = 8;
    private static final double TIMES = 8;
    private static final double LARGE = 0.9;
    private static final int COMMON = 50;

    private BulkOrders() {}

    /// The values with bulk orders brought down to a large usual day.
    static double[] levelled(double[] values) {
        var sold = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (sold.length < LEAST_SALES) {
            return values;
        }
        double large = Math.max(1, Empirical.quantile(sold, LARGE));
        double limit = TIMES * large;
        int above = 0;
        while (above < sold.length && sold[sold.length - 1 - above] > limit) {
            above++;
        }
        if (above == 0 || above > Math.max(1, sold.length / COMMON)) {
            return values;
        }
        return Arrays.stream(values).map(value -> value > limit ? large : value).toArray();
    }
}
