package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;

/// One way to say what comes next from what was: the combination of good methods, and the simple ones that it must
/// beat.
sealed interface Forecaster permits Borrowing, Combination, SeasonalNaive, MovingAverage, ExponentialSmoothing {
    /// The method in words.
    Message name();

    /// The same method, looking also at the week of the year.
    Forecaster withYear();

    /// The method with its season taken from the days before `until`, ready to forecast from `until` and the
    /// `ahead` days after it.
    Fit fit(Past past, Seasons seasons, int until, int ahead);

    /// A method that has seen the past.
    interface Fit {
        /// Units expected on the days from `from` to `to` (excluded) that count, known only what came before day
        /// `origin` (at most `from`).
        double sum(int origin, int from, int to);

        /// How far those who are asked disagree about that sum, on average.
        default double discord(int origin, int from, int to) {
            return 0;
        }

        /// Units an average day of the year would sell, at the level of `origin`.
        double level(int origin);
    }

    /// The two seasons known before one day, made once for all methods.
    record Seasons(Season week, Season year) {
        static Seasons of(Past past, int until) {
            var week = Season.of(Season.Kind.WEEK, past, until);
            return new Seasons(week, !past.knowsYear(until) ? week : Season.of(Season.Kind.YEAR, past, until));
        }

        /// That of the week, and so much of that of the year.
        Season withYear(double share) {
            return share >= 1 || year == week ? year : Season.between(week, year, share);
        }

        Season of(Season.Kind kind) {
            return kind == Season.Kind.WEEK ? week : year;
        }
    }
}
