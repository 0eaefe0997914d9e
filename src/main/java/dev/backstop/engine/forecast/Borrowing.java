package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.events.Borrowed;

/// All that is known of a product, leaning on what it borrows from another or from its category: as if that had
/// been seen for three weeks.
record Borrowing(Borrowed borrowed, Season.Kind season) implements Forecaster {
    private static final double DAYS = 21;

    @Override
    public Message name() {
        return Message.of("forecast.method.borrowed", borrowed.perDay());
    }

    @Override
    public Forecaster withYear() {
        return new Borrowing(borrowed, Season.Kind.YEAR);
    }

    @Override
    public Fit fit(Past past, Seasons seasons, int until, int ahead) {
        var factors = seasons.of(season);
        return new Fit() {
            @Override
            public double sum(int origin, int from, int to) {
                return level(origin) * factors.worth(from, to);
            }

            @Override
            public double level(int origin) {
                int end = Math.min(origin, past.days);
                return (past.demand(0, end) + DAYS * borrowed.perDay()) / (factors.worth(0, end) + DAYS);
            }
        };
    }
}
