package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.ets.EtsFit;
import dev.backstop.engine.forecast.ets.EtsForm;
import dev.backstop.engine.forecast.intermittent.Croston;
import dev.backstop.engine.forecast.intermittent.Smoothing;
import dev.backstop.engine.forecast.learnt.MemberShares;
import dev.backstop.engine.forecast.theta.Theta;
import java.util.Arrays;

/// Several good and different methods on the weeks or months before an origin, season taken off, averaged with shares
/// that many products have taught: others for the days soon to come than for later ones.
///
/// Why several: no single method leads on all kinds of demand, and a mean of different ones beats its members
/// (Makridakis and others 2020). Why not by the product's own past: its errors tell the distribution how wide to be,
/// and shares made for them would tell it too little. Trends are carried on for a quarter and then held. Of the
/// season of the year as much is counted with as is `believed` (0 to 1).
record Combination(Bucket bucket, Season.Kind season, double believed, MemberShares learnt) implements Forecaster {
    private static final int FOUR_WEEKS = 28;

    /// Steps of the search for smoothing weights. Eighty of them changed the misses of four-week sums by one or two
    /// in a hundred on two sets of daily demand, either way, and took twice the time.
    private static final int STEPS = 32;

    private static final int QUARTER = 91;
    private static final int LONGEST = 104;
    private static final int SHORTEST_TREND = 16;

    @Override
    public Message name() {
        int buckets = bucket == Bucket.WEEK ? 0 : 1;
        return season == Season.Kind.YEAR
                ? Message.of("forecast.method.combinationYear", buckets)
                : Message.of("forecast.method.combination", buckets);
    }

    @Override
    public Forecaster withYear() {
        return new Combination(bucket, Season.Kind.YEAR, believed, learnt);
    }

    @Override
    public Fit fit(Past past, Seasons seasons, int until, int ahead) {
        var factors = season == Season.Kind.YEAR ? seasons.withYear(believed) : seasons.week();
        return new Fitted(past, factors, bucket, until, learnt);
    }

    /// The combination that has seen the past.
    static final class Fitted implements Fit {
        private final Past past;
        private final Season factors;
        private final Bucket bucket;
        private final MemberShares learnt;
        private final int length;
        private final int ahead;
        private final double least;
        private final Theta theta;
        private final EtsFit damped;
        private final boolean trended;
        private int at = -1;
        private double[][] said = new double[0][];
        private double[] path = new double[0];

        Fitted(Past past, Season factors, Bucket bucket, int until, MemberShares learnt) {
            this.bucket = bucket;
            this.learnt = learnt;
            length = bucket.days();
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
            double optimised = Smoothing.optimised(weeks, n);
            var level = new double[][] {
                {Smoothing.weighted(weeks, n, 0)},
                {Smoothing.weighted(weeks, n, 0.03)},
                {Smoothing.weighted(weeks, n, 0.08)},
                {Smoothing.weighted(weeks, n, 0.2)},
                {Smoothing.weighted(weeks, n, 0.4)},
                {Smoothing.multiple(optimised, weeks, n, 4)},
                {optimised},
                {Croston.fadingRate(weeks, n, 0.2, 0.2)}
            };
            if (!trended) {
                return level;
            }
            var all = Arrays.copyOf(level, level.length + 2);
            all[level.length] = theta.forecast(weeks, n, ahead);
            all[level.length + 1] = damped.model().run(weeks, n, new double[0]).forecast(ahead);
            return all;
        }

        private double[] combined(int end) {
            said = members(weeks(end));
            var mean = new double[ahead];
            for (int w = 0; w < mean.length; w++) {
                double[] common = learnt.of(bucket.ordinal(), w * length);
                double total = 0;
                for (int k = 0; k < said.length; k++) {
                    mean[w] += common[k] * Math.max(least, said[k][Math.min(w, said[k].length - 1)]);
                    total += common[k];
                }
                mean[w] /= total;
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
        public double discord(int origin, int from, int to) {
            double middle = sum(origin, from, to);
            int end = Math.min(origin, past.days);
            double sum = 0;
            for (var member : said) {
                sum += Math.abs(sum(member, end, from, to) - middle);
            }
            return sum / said.length;
        }

        /// What each member says of some days.
        double[] said(int origin, int from, int to) {
            path(origin);
            var sums = new double[said.length];
            for (int k = 0; k < sums.length; k++) {
                sums[k] = sum(said[k], Math.min(origin, past.days), from, to);
            }
            return sums;
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
