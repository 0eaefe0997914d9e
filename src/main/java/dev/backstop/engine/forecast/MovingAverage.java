package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;

/// The level is what the last `window` days sold, divided by what they are worth in average days of the season.
record MovingAverage(int window, Season.Kind season) implements Forecaster {
    @Override
    public Message name() {
        return season == Season.Kind.YEAR
                ? Message.of("forecast.method.averageYear", window / 7)
                : Message.of("forecast.method.average", window / 7);
    }

    @Override
    public Forecaster withYear() {
        return new MovingAverage(window, Season.Kind.YEAR);
    }

    @Override
    public Fit fit(Past past, Seasons seasons, int until, int ahead) {
        var factors = seasons.of(season);
        double least = past.leastRate(until);
        return new Fit() {
            @Override
            public double sum(int origin, int from, int to) {
                return level(origin) * factors.worth(from, to);
            }

            @Override
            public double level(int origin) {
                int end = Math.min(origin, past.days);
                int start = Math.max(0, end - window);
                double worth = factors.worth(start, end);
                return Math.max(least, worth > 0 ? past.demand(start, end) / worth : past.rate(0, end));
            }
        };
    }
}
