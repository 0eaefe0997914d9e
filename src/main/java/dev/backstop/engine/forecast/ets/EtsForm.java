package dev.backstop.engine.forecast.ets;

import java.util.List;

/// The form of an exponential smoothing model: how error, trend and season come together. Source: Hyndman and
/// others (2008).
public record EtsForm(Noise error, Trend trend, Season season) {
    /// How chance enters.
    public enum Noise {
        ADDITIVE,
        MULTIPLICATIVE
    }

    /// How the level moves on.
    public enum Trend {
        NONE,
        ADDITIVE,
        DAMPED
    }

    /// How the season enters.
    public enum Season {
        NONE,
        ADDITIVE,
        MULTIPLICATIVE
    }

    /// The forms whose forecasts are stable: those that multiply a season with an additive error are not.
    public static final List<EtsForm> ADMISSIBLE = List.of(
            of("ANN"), of("MNN"), of("AAN"), of("MAN"), of("ADN"), of("MDN"), of("ANA"), of("MNA"), of("AAA"),
            of("MAA"), of("ADA"), of("MDA"), of("MNM"), of("MAM"), of("MDM"));

    /// The form of three letters: error A or M, trend N, A or D (damped), season N, A or M.
    public static EtsForm of(String letters) {
        return new EtsForm(
                letters.charAt(0) == 'M' ? Noise.MULTIPLICATIVE : Noise.ADDITIVE,
                switch (letters.charAt(1)) {
                    case 'A' -> Trend.ADDITIVE;
                    case 'D' -> Trend.DAMPED;
                    default -> Trend.NONE;
                },
                switch (letters.charAt(2)) {
                    case 'A' -> Season.ADDITIVE;
                    case 'M' -> Season.MULTIPLICATIVE;
                    default -> Season.NONE;
                });
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean hasSeason() {
        return season != Season.NONE;
    }

    /// Values of a model of this form that are estimated, the error's variance among them.
    int parameters(int seasonLength) {
        int trendValues = trend == Trend.NONE ? 0 : trend == Trend.ADDITIVE ? 2 : 3;
        return 3 + trendValues + (hasSeason() ? seasonLength : 0);
    }
}
