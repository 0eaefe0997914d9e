package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.ets.EtsFit;
import dev.backstop.engine.forecast.ets.EtsForm;
import dev.backstop.engine.forecast.intermittent.Croston;
import dev.backstop.engine.forecast.intermittent.Smoothing;
import dev.backstop.engine.forecast.theta.Theta;
import java.util.Arrays;

/// Several good and different methods on the weeks or months before an origin, season taken off, averaged: each
/// counts the more the less it missed sums of four weeks before, drawn to equal shares.
///
/// Why several: no single method leads on all kinds of demand, and a mean of different ones beats its members
/// (Makridakis and others 2020). Trends are carried on for a quarter and then held.
record Combination(Bucket bucket, Season.Kind season) implements Forecaster {
    private static final int FOUR_WEEKS = 28;
    private static final int TRIALS = 6;

    /// Steps of the search for smoothing weights. Eighty of them changed the misses of four-week sums by one or two
    /// in a hundred on two sets of daily demand, either way, and took twice the time.
    private static final int STEPS = 32;

    private static final int QUARTER = 91;
    private static final int LONGEST = 104;
    private static final int SHORTEST_TREND = 16;
    private static final double OWN = 0.5;
    private static final int LEVELS = 5;
    private static final double TREND_PRIOR = 0.5;

    @Override
    public Message name() {
        int buckets = bucket == Bucket.WEEK ? 0 : 1;
        return season == Season.Kind.YEAR
                ? Message.of("forecast.method.combinationYear", buckets)
                : Message.of("forecast.method.combination", buckets);
    }

    @Override
    public Forecaster withYear() {
        return new Combination(bucket, Season.Kind.YEAR);
    }

    @Override
    public Fit fit(Past past, Seasons seasons, int until, int ahead) {
        return new Fitted(past, seasons.of(season), bucket.days(), until);
    }

    private static final class Fitted implements Fit {
        private final Past past;
        private final Season factors;
        private final int length;
        private final int ahead;
        private final double least;
        private final Theta theta;
        private final EtsFit damped;
        private final boolean trended;
        private final double[] shares;
        private int at = -1;
        private double[] path = new double[0];

        Fitted(Past past, Season factors, int length, int until) {
            this.length = length;
            ahead = QUARTER / length;
            this.past = past;
            this.factors = factors;
            least = past.leastRate(until);
            var weeks = weeks(Math.min(until, past.days));
            trended = weeks.length >= SHORTEST_TREND;
            theta = trended
                    ? Theta.fit(weeks, weeks.length, new Theta(Double.NaN, 0.3, 2), STEPS)
                    : new Theta(0, 0.3, 2);
            damped = trended
                    ? EtsFit.of(EtsForm.of("ADN"), weeks, weeks.length, 1, STEPS)
                    : EtsFit.of(EtsForm.of("ANN"), new double[] {0, 0, 0}, 3, 1, 1);
            shares = shares(Math.min(until, past.days));
        }

        /// The rate of each whole bucket before a day, in units an average day; one in which too little could be
        /// bought has that of the bucket before it.
        private double[] weeks(int end) {
            int count = Math.min(LONGEST, end / length);
            var weeks = new double[count];
            double before = past.rate(0, end);
            for (int i = 0; i < count; i++) {
                int from = end - (count - i) * length;
                double worth = factors.worth(from, from + length);
                if (worth > length / (double) Bucket.WEEK.days()) {
                    before = past.demand(from, from + length) / worth;
                }
                weeks[i] = before;
            }
            return weeks;
        }

        private double[][] members(double[] weeks) {
            int n = weeks.length;
            if (n == 0) {
                return new double[][] {{0}};
            }
            var level = new double[][] {
                {Smoothing.weighted(weeks, n, 0.03)},
                {Smoothing.weighted(weeks, n, 0.08)},
                {Smoothing.weighted(weeks, n, 0.2)},
                {Smoothing.multiple(weeks, n, 4)},
                {Croston.fadingRate(weeks, n, 0.1, 0.1)}
            };
            if (!trended) {
                return level;
            }
            var all = Arrays.copyOf(level, level.length + 2);
            all[level.length] = theta.forecast(weeks, n, ahead);
            all[level.length + 1] = damped.model().run(weeks, n, new double[0]).forecast(ahead);
            return all;
        }

        private double[] shares(int until) {
            double[] loss = {};
            for (int trial = 1; trial <= TRIALS; trial++) {
                int end = until - trial * FOUR_WEEKS;
                if (end < SHORTEST_TREND * length) {
                    break;
                }
                var members = members(weeks(end));
                loss = Arrays.copyOf(loss, members.length);
                double demand = past.demand(end, end + FOUR_WEEKS);
                for (int k = 0; k < members.length; k++) {
                    loss[k] += Math.abs(demand - sum(members[k], end, end, end + FOUR_WEEKS));
                }
            }
            double best = Arrays.stream(loss).min().orElse(0);
            double mean = Arrays.stream(loss).average().orElse(0);
            double total = 0;
            for (int k = 0; k < loss.length; k++) {
                double prior = k < LEVELS ? 1 : TREND_PRIOR;
                loss[k] = prior * (mean > 0 ? StrictMath.exp(-OWN * (loss[k] - best) / mean) : 1);
                total += loss[k];
            }
            for (int k = 0; k < loss.length; k++) {
                loss[k] /= total;
            }
            return loss;
        }

        private double[] combined(int end) {
            var members = members(weeks(end));
            var mean = new double[trended ? ahead : 1];
            for (int w = 0; w < mean.length; w++) {
                for (int k = 0; k < members.length; k++) {
                    double share = shares.length == members.length ? shares[k] : 1.0 / members.length;
                    mean[w] += share * Math.max(least, members[k][Math.min(w, members[k].length - 1)]);
                }
            }
            return mean;
        }

        /// The sum over days, the rate of each bucket from day `end` on being that of the path, its last one
        /// carried on.
        private double sum(double[] rates, int end, int from, int to) {
            double sum = 0;
            int day = from;
            while (day < to) {
                int week = (day - end) / length;
                int next = week >= rates.length - 1 ? to : Math.min(to, end + (week + 1) * length);
                sum += Math.max(0, rates[Math.min(week, rates.length - 1)]) * factors.worth(day, next);
                day = next;
            }
            return sum;
        }

        private double[] path(int origin) {
            int end = Math.min(origin, past.days);
            if (end != at) {
                path = combined(end);
                at = end;
            }
            return path;
        }

        @Override
        public double sum(int origin, int from, int to) {
            return sum(path(origin), Math.min(origin, past.days), from, to);
        }

        @Override
        public double level(int origin) {
            var rates = path(origin);
            int buckets = FOUR_WEEKS / length;
            double sum = 0;
            for (int w = 0; w < buckets; w++) {
                sum += Math.max(0, rates[Math.min(w, rates.length - 1)]) / buckets;
            }
            return sum;
        }
    }
}
