package dev.backstop.engine.replenish.policy;

import dev.backstop.engine.replenish.demand.CountDemand;
import dev.backstop.engine.replenish.demand.NormalDemand;
import java.util.ArrayList;

/// The (s, S) policy under periodic review: at s or below, order up to S.
///
/// Sources: Zheng and Federgruen (1991), the exact algorithm; Ehrhardt and Mosier (1984), the power approximation,
/// as in Snyder and Shen, section 4.4.
public record MinMax(double reorderPoint, double upTo) {
    /// A whole policy with what a period costs.
    public record Priced(int reorderPoint, int upTo, double cost) {}

    /// The best policy for Poisson demand of a period: `holding` and `stockout` are charged on what is left or
    /// short at its end, `fixed` on every order.
    public static Priced bestForPoisson(double holding, double stockout, double fixed, double mean) {
        return new Search(CountDemand.poisson(mean), holding, stockout, fixed).best();
    }

    /// A policy close to the best one, from mean and deviation of a period's demand alone, without lead time.
    public static MinMax byPower(double holding, double stockout, double fixed, NormalDemand demand) {
        double mean = demand.mean();
        double deviation = demand.deviation();
        double quantity = 1.3
                * Math.pow(mean, 0.494)
                * Math.pow(fixed / holding, 0.506)
                * Math.pow(1 + deviation * deviation / (mean * mean), 0.116);
        double z = Math.sqrt(quantity * holding / (deviation * stockout));
        double point = 0.973 * mean + deviation * (0.183 / z + 1.063 - 2.192 * z);
        return new MinMax(point, point + quantity);
    }

    /// The search: s falls and S rises only while that is cheaper.
    private static final class Search {
        private static final int WIDEST = 10_000;

        private final CountDemand demand;
        private final double holding;
        private final double stockout;
        private final double fixed;
        /// Expected times a position of S − j is met in a cycle, and their sum.
        private final ArrayList<Double> visits = new ArrayList<>();

        Search(CountDemand demand, double holding, double stockout, double fixed) {
            this.demand = demand;
            this.holding = holding;
            this.stockout = stockout;
            this.fixed = fixed;
        }

        Priced best() {
            int middle = (int) new Newsvendor(holding, stockout).level(demand);
            int low = middle - 1;
            while (cost(low, middle) > period(low)) {
                low--;
            }
            double best = cost(low, middle);
            int top = middle;
            int tried = middle + 1;
            while (period(tried) <= best) {
                if (cost(low, tried) < best) {
                    top = tried;
                    while (cost(low, top) <= period(low + 1)) {
                        low++;
                    }
                    best = cost(low, top);
                }
                tried++;
            }
            return new Priced(low, top, best);
        }

        private double cost(int low, int top) {
            double sum = fixed;
            double periods = 0;
            for (int j = 0; j < top - low; j++) {
                sum += visits(j) * period(top - j);
                periods += visits(j);
            }
            return sum / periods;
        }

        private double period(int position) {
            return holding * demand.leftover(position) + stockout * demand.shortage(position);
        }

        private double visits(int below) {
            if (below > WIDEST) {
                throw new IllegalArgumentException("more than " + WIDEST + " units between s and S");
            }
            while (visits.size() <= below) {
                int j = visits.size();
                double sum = j == 0 ? 1 : 0;
                for (int units = 1; units <= Math.min(j, demand.most()); units++) {
                    sum += demand.chance(units) * visits.get(j - units);
                }
                visits.add(sum / (1 - demand.chance(0)));
            }
            return visits.get(below);
        }
    }
}
