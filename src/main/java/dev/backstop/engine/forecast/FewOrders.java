package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.count.NegativeBinomial;

/// What a handful of orders says of the lower half of a distribution: as many orders as the mean stands for, of their
/// usual size, at a rate that is known only from so few.
///
/// Errors on the past of such a product are those of one or two orders. A variance made of them says that most likely
/// nothing is sold in a quarter of a year, beside a mean of several orders. How many orders come at a rate of which `n`
/// were seen is a negative binomial of size n + ½ (Jeffreys' prior for a Poisson rate; Box and Tiao 1973).
record FewOrders(int orders, double units) {
    /// From so many orders on their errors speak for themselves.
    private static final int MANY = 6;

    /// The orders that count before a day.
    static FewOrders before(Past past, int until) {
        int orders = 0;
        for (int day = 0; day < until; day++) {
            orders += past.values[day] > 0 ? 1 : 0;
        }
        return new FewOrders(orders, past.demand(0, until));
    }

    /// Raises the levels at or below the median to what so many orders make likely, the mean at most.
    void raise(double mean, float[] levels) {
        if (orders == 0 || orders >= MANY || mean <= 0) {
            return;
        }
        double size = Math.max(1, units / orders);
        double expected = mean / size;
        double variance = expected + expected * expected / (orders + 0.5);
        var counts = new double[levels.length];
        NegativeBinomial.quantiles(expected, variance, CumulativeDemand.PROBABILITIES, CumulativeDemand.SCORES, counts);
        for (int j = 0; j < levels.length && CumulativeDemand.PROBABILITIES[j] <= 0.5; j++) {
            levels[j] = (float) Math.max(levels[j], Math.min(mean, counts[j] * size));
        }
    }
}
