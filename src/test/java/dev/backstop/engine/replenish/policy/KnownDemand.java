package dev.backstop.engine.replenish.policy;

import java.util.Arrays;

/// When to order for demand that is known period by period (a season's preorders, a standing order), so that
/// ordering, buying and holding together cost least.
///
/// `orders[t]` arrives in time for period t. Source: Wagner and Whitin (1958): an order covers whole periods, and
/// is placed only when nothing is left.
public record KnownDemand(double[] orders, double cost) {
    /// The cheapest orders. `fixed` is what an order costs, `holding` what a unit costs that is left at a period's
    /// end, `unitCosts` what a unit costs in each period (empty where it is always the same, and then left out of
    /// the cost).
    public static KnownDemand of(double[] demand, double fixed, double holding, double[] unitCosts) {
        int periods = demand.length;
        var best = new double[periods + 1];
        var until = new int[periods];
        for (int from = periods - 1; from >= 0; from--) {
            best[from] = Double.MAX_VALUE;
            double cost = fixed;
            for (int to = from; to < periods; to++) {
                cost += demand[to] * (holding * (to - from) + (unitCosts.length == 0 ? 0 : unitCosts[from]));
                if (cost + best[to + 1] < best[from]) {
                    best[from] = cost + best[to + 1];
                    until[from] = to + 1;
                }
            }
        }
        var orders = new double[periods];
        for (int from = 0; from < periods; from = until[from]) {
            orders[from] = Arrays.stream(demand, from, until[from]).sum();
        }
        return new KnownDemand(orders, best[0]);
    }
}
