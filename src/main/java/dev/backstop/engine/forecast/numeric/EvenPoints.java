package dev.backstop.engine.forecast.numeric;

/// Points between 0 and 1 that fill it evenly however many are taken, without anything drawn.
///
/// Source: additive recurrences are equidistributed (Weyl 1916), and the golden ratio spreads most evenly (Knuth, *The
/// Art of Computer Programming* 3, section 6.4).
public final class EvenPoints {
    private static final double BY_NUMBER = (Math.sqrt(5) - 1) / 2;
    private static final double BY_GROUP = Math.sqrt(2) - 1;

    private EvenPoints() {}

    /// The point of that number.
    public static double at(long number) {
        return fraction(number * BY_NUMBER);
    }

    /// The point of that number in one of many groups, which are spread evenly as well; the very first is the middle.
    public static double at(int group, int number) {
        return fraction(0.5 + group * BY_GROUP + number * BY_NUMBER);
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }
}
