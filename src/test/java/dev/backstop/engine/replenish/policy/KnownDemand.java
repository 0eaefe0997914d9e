package dev.backstop.engine.replenish.policy;

import java.util.Arrays;

/// When to order for demand that is known period by period (a season's preorders, a standing order), so that
/// ordering, buying and holding together cost least.
///
/// `orders[t]` arrives in time for period t. Source: Wagner and Whitin (1958): an order covers whole periods, and
/// is placed only when nothing is left.
public record KnownDemand(double[] orders, double cost) {
    /// A cheaper way is cheaper by more than the last digits; of ways that cost the same, the one that orders for
    /// fewer periods is taken.
    private static final double CHEAPER = 1 - 1e-12;

    /// The cheapest orders. Each is what one period has: `fixed` is what an order costs in it, `holding` what a
    /// unit costs that is left at its end, `unitCosts` what a unit costs that is bought in it. Nothing is ordered
    /// for a period without demand alone.
    public static KnownDemand of(double[] demand, double[] fixed, double[] holding, double[] unitCosts) {
        int periods = demand.length;
        var best = new double[periods + 1];
        var until = new int[periods];
        for (int from = periods - 1; from >= 0; from--) {
            best[from] = demand[from] == 0 ? best[from + 1] : Double.MAX_VALUE;
            until[from] = from;
            double cost = fixed[from];
            double kept = 0;
            for (int to = from; to < periods; to++) {
                cost += demand[to] * (kept + unitCosts[from]);
                kept += holding[to];
                if (cost + best[to + 1] < best[from] * CHEAPER) {
                    best[from] = cost + best[to + 1];
                    until[from] = to + 1;
                }
            }
        }
        return new KnownDemand(orders(demand, until), best[0]);
    }

    private static double[] orders(double[] demand, int[] until) {
        var orders = new double[demand.length];
        int from = 0;
        while (from < demand.length) {
            orders[from] = Arrays.stream(demand, from, until[from]).sum();
            from = Math.max(from + 1, until[from]);
        }
        return orders;
    }
}
