package dev.backstop.bench.replay;

import dev.backstop.engine.forecast.count.NegativeBinomial;
import dev.backstop.engine.forecast.numeric.Normal;

/// The best of the simple policies, for comparison: exponential smoothing of daily demand, with a normal or a
/// negative binomial distribution around it, up to its quantile over the protection interval.
///
/// The variance of a day is the mean squared error one day ahead over all past days.
final class SmoothedPolicy implements ReplayPolicy {
    private static final double NEWEST = 0.05;
    private static final int FIRST_DAYS = 28;

    private final ReplayShop shop;
    private final Shape shape;
    private final double score;
    private final double[][] mean;
    private final double[][] variance;

    /// What demand over the interval is taken to be.
    enum Shape {
        NORMAL {
            @Override
            double above(double mean, double variance, double score) {
                return mean + score * Math.sqrt(variance);
            }
        },
        COUNTS {
            @Override
            double above(double mean, double variance, double score) {
                var level = new double[1];
                double[] levels = {Normal.probability(score)};
                double[] scores = {score};
                NegativeBinomial.quantiles(mean, Math.max(mean, variance), levels, scores, level);
                return level[0];
            }
        };

        /// The level that belongs to a normal score.
        abstract double above(double mean, double variance, double score);
    }

    SmoothedPolicy(ReplayShop shop, Shape shape) {
        this(shop, shape, 1, new double[shop.size()][shop.reviews()], new double[shop.size()][shop.reviews()]);
        for (int product = 0; product < shop.size(); product++) {
            learn(product);
        }
    }

    private SmoothedPolicy(ReplayShop shop, Shape shape, double score, double[][] mean, double[][] variance) {
        this.shop = shop;
        this.shape = shape;
        this.score = score;
        this.mean = mean;
        this.variance = variance;
    }

    /// The same policy with another z.
    SmoothedPolicy with(double other) {
        return new SmoothedPolicy(shop, shape, other, mean, variance);
    }

    @Override
    public int order(int product, int reviewed, int position) {
        double interval = shop.lead() + shop.review();
        double level = shape.above(mean[product][reviewed] * interval, variance[product][reviewed] * interval, score);
        return Math.max(0, (int) Math.ceil(level - 1e-9) - position);
    }

    private void learn(int product) {
        var series = shop.series().get(product);
        int first = series.first();
        double level = ReplayShop.mean(series, Math.min(first + FIRST_DAYS, shop.start()));
        double squares = 0;
        int t = first;
        for (int reviewed = 0; reviewed < shop.reviews(); reviewed++) {
            for (; t < shop.day(reviewed); t++) {
                double error = series.units()[t] - level;
                squares += error * error;
                level += NEWEST * error;
            }
            mean[product][reviewed] = level;
            variance[product][reviewed] = squares / (t - first);
        }
    }
}
