package dev.backstop.engine.replenish.cash;

import java.util.Arrays;
import java.util.List;

/// Branch and bound over every line of a small plan, cut where the price of money proves that nothing better is
/// left.
final class ExactSearch {
    private static final long MOST_NODES = 400_000;

    private final List<WantedOrder> orders;
    private final long cash;
    private final double price;
    private final double[] worthFrom;
    private final int[][] chosen;
    private int[][] best;
    private double most;
    private long bestCost;
    private long nodes;

    ExactSearch(List<WantedOrder> orders, long cash, double price, Plan start) {
        this.orders = orders;
        this.cash = cash;
        this.price = price;
        worthFrom = new double[orders.size() + 1];
        for (int i = orders.size() - 1; i >= 0; i--) {
            double worth = Basket.at(orders.get(i), price).bound();
            worthFrom[i] = worthFrom[i + 1] + (orders.get(i).isRequired() ? worth : Math.max(0, worth));
        }
        chosen = new int[orders.size()][];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = new int[orders.get(i).lines().size()];
            Arrays.fill(chosen[i], Spending.NONE);
        }
        best = start.amounts();
        most = start.saves();
        bestCost = start.cost();
        order(0, 0, 0);
    }

    /// Whether every branch was seen or cut, so that the best one is proven.
    boolean finished() {
        return nodes <= MOST_NODES;
    }

    Spending result() {
        return Spending.of(best, bestCost, most, most);
    }

    private void order(int order, long cost, double saves) {
        if (order == orders.size()) {
            if (saves > most) {
                most = saves;
                bestCost = cost;
                best = new int[chosen.length][];
                for (int i = 0; i < best.length; i++) {
                    best[i] = chosen[i].clone();
                }
            }
            return;
        }
        if (saves - price * cost + price * cash + worthFrom[order] > most + 1e-9) {
            line(order, 0, cost, saves, 0, false);
        }
    }

    private void line(int order, int line, long cost, double saves, long goods, boolean any) {
        if (++nodes > MOST_NODES) {
            return;
        }
        var wanted = orders.get(order);
        if (line == wanted.lines().size()) {
            long total = any ? cost + wanted.fixed() : cost;
            if (total <= cash && (!any || goods >= wanted.minimum())) {
                order(order + 1, total, saves);
            }
            return;
        }
        if (cost > cash || saves - price * cost + price * cash + rest(order, line) <= most + 1e-9) {
            return;
        }
        var amounts = wanted.lines().get(line).amounts();
        for (int k = amounts.size() - 1; k >= 0; k--) {
            chosen[order][line] = k;
            var amount = amounts.get(k);
            line(order, line + 1, cost + amount.cost(), saves + amount.saves(), goods + amount.cost(), true);
        }
        chosen[order][line] = Spending.NONE;
        if (!wanted.lines().get(line).required()) {
            line(order, line + 1, cost, saves, goods, any);
        }
    }

    /// More than the lines from here on could be worth at the price of money.
    private double rest(int order, int from) {
        double worth = worthFrom[order + 1];
        var lines = orders.get(order).lines();
        for (int j = from; j < lines.size(); j++) {
            double most = lines.get(j).required() ? Double.NEGATIVE_INFINITY : 0;
            for (var amount : lines.get(j).amounts()) {
                most = Math.max(most, amount.saves() - price * amount.cost());
            }
            worth += most;
        }
        return worth;
    }
}
