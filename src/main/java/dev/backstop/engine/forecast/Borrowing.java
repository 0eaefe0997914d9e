package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.events.Borrowed;

/// All that is known of a product, leaning on what it borrows from another or from its category: as if that had
/// been seen for some days more.
record Borrowing(Borrowed borrowed, Message name, Season.Kind season) implements Forecaster {
    @Override
    public Forecaster withYear() {
        return new Borrowing(borrowed, name, Season.Kind.YEAR);
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
                return (past.demand(0, end) + borrowed.days() * borrowed.perDay())
                        / (factors.worth(0, end) + borrowed.days());
            }
        };
    }
}
