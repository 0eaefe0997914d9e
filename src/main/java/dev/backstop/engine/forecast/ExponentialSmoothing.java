package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;

/// Simple exponential smoothing: each day counts a little less than the day after it. `smoothing` is the weight of
/// the newest day.
///
/// Sales and their worth in average days are smoothed side by side and divided, so that a season cannot upset the
/// level, a day
/// that does not count changes nothing, and no starting value has to be chosen.
record ExponentialSmoothing(double smoothing, Season.Kind season) implements Forecaster {
    @Override
    public Message name() {
        return season == Season.Kind.YEAR
                ? Message.of("forecast.method.smoothingYear", smoothing)
                : Message.of("forecast.method.smoothing", smoothing);
    }

    @Override
    public Forecaster withYear() {
        return new ExponentialSmoothing(smoothing, Season.Kind.YEAR);
    }

    @Override
    public Fit fit(Past past, Seasons seasons, int until, int ahead) {
        var factors = seasons.of(season);
        double least = past.leastRate(until);
        int first = until;
        var levels = levels(past, factors, until, Math.min(past.days, until + ahead), least);
        return new Fit() {
            @Override
            public double sum(int origin, int from, int to) {
                return level(origin) * factors.worth(from, to);
            }

            @Override
            public double level(int origin) {
                return levels[Math.min(levels.length - 1, origin - first)];
            }
        };
    }

    private double[] levels(Past past, Season factors, int from, int to, double least) {
        var levels = new double[to - from + 1];
        double sales = 0;
        double worth = 0;
        double keep = 1 - smoothing;
        for (int i = 0; i <= to; i++) {
            if (i >= from) {
                levels[i - from] = Math.max(least, worth > 0 ? sales / worth : 0);
            }
            if (i < to && !past.missing[i]) {
                sales = keep * sales + smoothing * past.values[i];
                worth = keep * worth + smoothing * factors.worth(i, i + 1);
            }
        }
        return levels;
    }
}
