package dev.backstop.bench.replay;

import dev.backstop.engine.forecast.numeric.Normal;

/// The textbook's: up to mean × protection interval + z·σ·√interval, mean and σ over all past days, at every
/// review.
final class TextbookPolicy implements ReplayPolicy {
    private final ReplayShop shop;
    private final double[][] mean;
    private final double[][] deviation;
    private final double score;

    TextbookPolicy(ReplayShop shop, double score) {
        this(shop, score, new double[shop.size()][shop.reviews()], new double[shop.size()][shop.reviews()]);
        for (int product = 0; product < shop.size(); product++) {
            learn(product);
        }
    }

    private TextbookPolicy(ReplayShop shop, double score, double[][] mean, double[][] deviation) {
        this.shop = shop;
        this.score = score;
        this.mean = mean;
        this.deviation = deviation;
    }

    /// The z of a service level.
    static double score(double level) {
        return Normal.quantile(level);
    }

    /// The same policy with another z.
    TextbookPolicy with(double other) {
        return new TextbookPolicy(shop, other, mean, deviation);
    }

    @Override
    public int order(int product, int reviewed, int position) {
        double interval = shop.lead() + shop.review();
        double level = mean[product][reviewed] * interval + score * deviation[product][reviewed] * Math.sqrt(interval);
        return Math.max(0, (int) Math.ceil(level - 1e-9) - position);
    }

    private void learn(int product) {
        var series = shop.series().get(product);
        double sum = 0;
        double squares = 0;
        int t = series.first();
        for (int reviewed = 0; reviewed < shop.reviews(); reviewed++) {
            for (; t < shop.day(reviewed); t++) {
                double units = series.units()[t];
                sum += units;
                squares += units * units;
            }
            int n = t - series.first();
            mean[product][reviewed] = sum / n;
            deviation[product][reviewed] = Math.sqrt(Math.max(0, (squares - sum * sum / n) / (n - 1)));
        }
    }
}
