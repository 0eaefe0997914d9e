package dev.backstop.engine.replenish.level;

import dev.backstop.engine.forecast.Forecast;

/// How well a product's demand can be foretold: X evenly, Y with some swing, Z hardly. By the coefficient of
/// variation of four weeks' demand as it is forecast. Limits as is usual: a half and one.
public enum Predictability {
    X,
    Y,
    Z;

    private static final int DAYS = 28;

    /// The class of a forecast; what sells nothing cannot be foretold.
    public static Predictability of(Forecast forecast) {
        double mean = forecast.mean(DAYS);
        if (mean <= 0) {
            return Z;
        }
        double variation = forecast.deviation(DAYS) / mean;
        if (variation <= 0.5) {
            return X;
        }
        return variation <= 1 ? Y : Z;
    }
}
