package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.GammaDemand;
import dev.backstop.engine.replenish.demand.MixedDemand;
import java.util.ArrayList;
import java.util.Arrays;

/// A forecast quick enough to be made anew for every product and week of a replay: six views of the rate (smoothed
/// with half-lives of 1, 2, 4, 8 and 16 weeks, and the mean of all days), each as likely as the next, with gamma
/// demand around each. How much sums vary for their mean is measured on the past, product by product, and shrunk to
/// what is usual.
final class QuickForecast {
    private static final double[] HALF_LIVES = {7, 14, 28, 56, 112};
    private static final int VIEWS = HALF_LIVES.length + 1;
    private static final double SHRINK = 30;
    private static final int YOUNGEST = 14;

    private final ReplayShop shop;
    private final int firstDay;
    private final int horizon;
    private final double[][][] rates;
    private final double[][] dispersion;
    private final double bySize;

    /// Ready for the reviews of a shop; horizon is that of its mean protection interval. What is usual for a
    /// product follows the size of its sales as much as `bySize` says: 0 not at all, 1 in proportion.
    QuickForecast(ReplayShop shop, double bySize) {
        this.shop = shop;
        this.bySize = bySize;
        horizon = shop.lead() + shop.review();
        firstDay = shop.start() % shop.review();
        int origins = (shop.end() - firstDay) / shop.review() + 1;
        rates = new double[shop.size()][origins][];
        dispersion = new double[shop.size()][origins];
        var own = new double[shop.size()][origins];
        var windows = new double[shop.size()][origins];
        for (int product = 0; product < shop.size(); product++) {
            smooth(product);
            errors(product, own[product], windows[product]);
        }
        for (int origin = 0; origin < origins; origin++) {
            shrink(origin, own, windows);
        }
    }

    /// Demand from a day (one of the review days) over so many days.
    Demand over(int product, int day, int days) {
        int origin = (day - firstDay) / shop.review();
        double spread = spread(product, origin, days);
        var parts = new ArrayList<Demand>(VIEWS);
        for (double rate : rates[product][origin]) {
            double mean = Math.max(1e-4, rate) * days;
            parts.add(new HalfUnit(new GammaDemand(mean / spread, spread)));
        }
        var weights = new double[VIEWS];
        Arrays.fill(weights, 1.0 / VIEWS);
        return MixedDemand.of(parts, weights);
    }

    /// As many units as are surely enough to table.
    double most(int product, int day, int days) {
        int origin = (day - firstDay) / shop.review();
        double spread = spread(product, origin, days);
        double most = 0;
        for (double rate : rates[product][origin]) {
            double mean = Math.max(1e-4, rate) * days;
            most = Math.max(most, mean + Math.max(20 * Math.sqrt(mean * spread), 16 * spread));
        }
        return most;
    }

    /// Sums over more days than the measured ones vary more for their mean: their rate is less known.
    private double spread(int product, int origin, int days) {
        double measured = dispersion[product][origin];
        return days <= horizon ? measured : 1 + (measured - 1) * days / horizon;
    }

    private double mean(int product, int origin) {
        return Arrays.stream(rates[product][origin]).average().orElse(0);
    }

    private void smooth(int product) {
        var series = shop.series().get(product);
        var sums = new double[HALF_LIVES.length];
        var weights = new double[HALF_LIVES.length];
        double all = 0;
        for (int day = 0; day <= shop.end(); day++) {
            if ((day - firstDay) % shop.review() == 0 && day >= firstDay) {
                var views = new double[VIEWS];
                for (int i = 0; i < sums.length; i++) {
                    views[i] = weights[i] > 0 ? sums[i] / weights[i] : 0;
                }
                views[VIEWS - 1] = day > series.first() ? all / (day - series.first()) : 0;
                rates[product][(day - firstDay) / shop.review()] = views;
            }
            if (day >= series.first() && day < shop.end()) {
                int units = series.units()[day];
                all += units;
                for (int i = 0; i < sums.length; i++) {
                    double keep = Math.pow(0.5, 7.0 / shop.review() / HALF_LIVES[i]);
                    sums[i] = sums[i] * keep + units;
                    weights[i] = weights[i] * keep + 1;
                }
            }
        }
    }

    /// The squared errors of past sums in units of their mean, for every origin from the windows that had ended by
    /// then.
    private void errors(int product, double[] own, double[] windows) {
        var series = shop.series().get(product);
        var until = new double[shop.end() + 1];
        for (int day = 0; day < shop.end(); day++) {
            until[day + 1] = until[day] + series.units()[day];
        }
        double squares = 0;
        double means = 0;
        int count = 0;
        int next = 0;
        for (int origin = 0; origin < own.length; origin++) {
            int day = firstDay + origin * shop.review();
            while (firstDay + next * shop.review() + horizon <= day) {
                int from = firstDay + next * shop.review();
                if (from >= series.first() + YOUNGEST) {
                    double mean = mean(product, next) * horizon;
                    double error = until[from + horizon] - until[from] - mean;
                    squares += error * error;
                    means += Math.max(0.05, mean);
                    count++;
                }
                next++;
            }
            own[origin] = means > 0 ? squares / means : 0;
            windows[origin] = (double) count * shop.review() / horizon;
        }
    }

    /// How large sales are: units squared over units, as a compound Poisson demand varies for its mean.
    private double size(int product, int origin) {
        var series = shop.series().get(product);
        double units = 0;
        double squares = 0;
        for (int t = series.first(); t < firstDay + origin * shop.review(); t++) {
            units += series.units()[t];
            squares += (double) series.units()[t] * series.units()[t];
        }
        return units > 0 ? Math.max(1, squares / units) : 1;
    }

    private void shrink(int origin, double[][] own, double[][] windows) {
        var known = new ArrayList<Double>();
        for (int product = 0; product < own.length; product++) {
            if (windows[product][origin] > 0 && own[product][origin] >= 1) {
                known.add(own[product][origin]);
            }
        }
        known.sort(null);
        double usual = known.isEmpty() ? 2 : known.get(known.size() / 2);
        var sizes = new double[own.length];
        for (int product = 0; product < own.length; product++) {
            sizes[product] = size(product, origin);
        }
        var sorted = sizes.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        for (int product = 0; product < own.length; product++) {
            double n = windows[product][origin];
            double prior = usual * Math.pow(sizes[product] / middle, bySize);
            dispersion[product][origin] = Math.max(1.02, (n * own[product][origin] + SHRINK * prior) / (n + SHRINK));
        }
    }

    /// A gamma that stands in for counts: x units or fewer is everything below x and a half.
    private record HalfUnit(GammaDemand gamma) implements Demand {
        @Override
        public double mean() {
            return gamma.mean();
        }

        @Override
        public double probability(double units) {
            return gamma.probability(units + 0.5);
        }

        @Override
        public double shortage(double units) {
            return gamma.shortage(units + 0.5);
        }

        @Override
        public double quantile(double probability) {
            return Math.max(0, gamma.quantile(probability) - 0.5);
        }
    }
}
