package dev.backstop.engine.replenish.level;

import java.util.Arrays;

/// How well a product's demand can be foretold: X evenly, Y with some swing, Z hardly. By the coefficient of
/// variation of its demand in four weeks, over a year. Limits as is usual: a half and one.
public enum Predictability {
    X,
    Y,
    Z;

    /// Fewer stretches of four weeks show nothing.
    private static final int LEAST = 3;

    /// The class of units sold in each four weeks; what sold nothing, or not for long, cannot be foretold.
    public static Predictability of(int... fourWeeks) {
        double mean = Arrays.stream(fourWeeks).average().orElse(0);
        if (fourWeeks.length < LEAST || mean <= 0) {
            return Z;
        }
        double squares = 0;
        for (int units : fourWeeks) {
            squares += (units - mean) * (units - mean);
        }
        double variation = Math.sqrt(squares / (fourWeeks.length - 1)) / mean;
        if (variation <= 0.5) {
            return X;
        }
        return variation <= 1 ? Y : Z;
    }
}
