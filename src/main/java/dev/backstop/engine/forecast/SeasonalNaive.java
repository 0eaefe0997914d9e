package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;

/// The last season again: each day as the same weekday last week, or each stretch of days as a year ago, at today's
/// level.
record SeasonalNaive(Season.Kind season) implements Forecaster {
    private static final int LEVEL_DAYS = 56;

    @Override
    public Message name() {
        return season == Season.Kind.YEAR
                ? Message.of("forecast.method.lastYear")
                : Message.of("forecast.method.lastWeek");
    }

    @Override
    public Forecaster withYear() {
        return new SeasonalNaive(Season.Kind.YEAR);
    }

    @Override
    public Fit fit(Past past, Seasons seasons, int until, int ahead) {
        return season == Season.Kind.YEAR ? new LastYear(past) : new LastWeek(past);
    }

    private record LastWeek(Past past) implements Fit {
        @Override
        public double sum(int origin, int from, int to) {
            var week = new double[7];
            for (int day = 0; day < 7; day++) {
                int i = Math.min(origin, past.days) - 1 - day;
                while (i >= 7 && past.worth(i) < 1) {
                    i -= 7;
                }
                if (i >= 0) {
                    week[past.weekday[i]] = past.values[i];
                }
            }
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += past.worth(i) * week[past.weekday[i]];
            }
            return Math.max(sum, past.leastRate(origin) * past.known(from, to));
        }

        @Override
        public double level(int origin) {
            return sum(origin, past.total - 7, past.total) / 7;
        }
    }

    private record LastYear(Past past) implements Fit {
        @Override
        public double sum(int origin, int from, int to) {
            int end = Math.min(origin, past.days);
            int shift = Season.YEAR;
            while (from - shift >= end) {
                shift += Season.YEAR;
            }
            int first = Math.max(0, from - shift);
            int last = Math.max(first, Math.min(end, to - shift));
            double rate = past.known(first, last) == 0 ? past.rate(0, end) : past.rate(first, last);
            return Math.max(past.leastRate(end), rate * change(end)) * past.known(from, to);
        }

        @Override
        public double level(int origin) {
            int end = Math.min(origin, past.days);
            return past.rate(Math.max(0, end - Season.YEAR), end);
        }

        /// How the last eight weeks compare with the same eight a year before, between a third and three times.
        private double change(int end) {
            int yearAgo = end - Season.YEAR;
            if (yearAgo < LEVEL_DAYS) {
                return 1;
            }
            double now = past.rate(end - LEVEL_DAYS, end) * LEVEL_DAYS;
            double then = past.rate(yearAgo - LEVEL_DAYS, yearAgo) * LEVEL_DAYS;
            return Math.min(3, Math.max(1.0 / 3, Season.ratio(now, then, Season.imagined(past, end) / 2)));
        }
    }
}
