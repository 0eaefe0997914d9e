package dev.backstop.engine.replenish.cash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How cash was spent on orders: `amounts` has for each order and line the chosen amount, or `NONE`.
///
/// `bound` is more than any plan could save with that cash; where it equals `saves` the plan is proven best.
public record Spending(List<List<Integer>> amounts, long cost, double saves, double bound) {
    /// A line that is not bought.
    public static final int NONE = -1;

    public Spending {
        amounts = amounts.stream().map(List::copyOf).toList();
    }

    /// The share by which a better plan could save more, at most (0: proven best).
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, 1 - saves / bound);
    }

    /// The plan that prevents most loss with that cash: whole orders that reach their minimums. Required lines come
    /// first; where the cash does not reach for all of them, as many as it does.
    ///
    /// Source: Lagrangian relaxation of the budget (Everett 1963; Fisher 1981): one price of money for all lines
    /// gives a bound from above and a plan from below, which branch and bound closes where the plan is small.
    public static Spending of(List<WantedOrder> orders, long cash) {
        if (orders.stream().noneMatch(WantedOrder::isRequired)) {
            return new Auction(orders, cash).best();
        }
        var first = new Auction(required(orders), cash).best();
        var kept = keeping(orders, first);
        return new Auction(kept, cash).best();
    }

    /// Only the required lines, as wishes that may be left out.
    private static List<WantedOrder> required(List<WantedOrder> orders) {
        var only = new ArrayList<WantedOrder>();
        for (var order : orders) {
            var lines = new ArrayList<WantedOrder.Line>();
            for (var line : order.lines()) {
                lines.add(new WantedOrder.Line(
                        line.required() ? List.of(line.amounts().getFirst()) : List.of(), false));
            }
            only.add(new WantedOrder(0, order.fixed(), lines));
        }
        return only;
    }

    /// All lines; those that the cash reached stay required, the other required ones may be left out.
    private static List<WantedOrder> keeping(List<WantedOrder> orders, Spending first) {
        var kept = new ArrayList<WantedOrder>();
        for (int i = 0; i < orders.size(); i++) {
            var order = orders.get(i);
            var lines = new ArrayList<WantedOrder.Line>();
            for (int j = 0; j < order.lines().size(); j++) {
                boolean reached = first.amounts().get(i).get(j) != NONE;
                var line = order.lines().get(j);
                lines.add(new WantedOrder.Line(line.amounts(), line.required() && reached));
            }
            kept.add(new WantedOrder(order.minimum(), order.fixed(), lines));
        }
        return kept;
    }

    static Spending of(int[][] chosen, long cost, double saves, double bound) {
        var amounts = new ArrayList<List<Integer>>();
        for (int[] order : chosen) {
            amounts.add(Arrays.stream(order).boxed().toList());
        }
        return new Spending(amounts, cost, saves, Math.max(saves, bound));
    }
}
