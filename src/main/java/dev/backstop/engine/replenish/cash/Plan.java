package dev.backstop.engine.replenish.cash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A plan being made: the amounts chosen so far, what they cost and save.
final class Plan {
    private final List<WantedOrder> orders;
    private final long cash;
    private int[][] amounts;
    private long cost;
    private double saves;

    Plan(List<WantedOrder> orders, long cash, List<Basket> baskets) {
        this.orders = orders;
        this.cash = cash;
        amounts = new int[orders.size()][];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = baskets.get(i).amounts().clone();
        }
        recount();
    }

    int[][] amounts() {
        return amounts;
    }

    long cost() {
        return cost;
    }

    double saves() {
        return saves;
    }

    /// Spends what is left: more of what is bought already, then whole orders of others, as long as something fits.
    void fill(double price) {
        boolean changed = true;
        while (changed) {
            changed = raise();
            for (int i = 0; i < amounts.length && !changed; i++) {
                changed = isEmpty(i) && open(i, price);
            }
        }
    }

    /// Buys a line in that amount, or not at all; the cash may not reach for it. To be counted again after it.
    void set(int order, int line, int amount) {
        amounts[order][line] = amount;
    }

    /// Goes back to amounts that it had.
    void restore(int[][] before) {
        amounts = before;
        recount();
    }

    boolean isAffordable() {
        return cost <= cash;
    }

    /// Fills, leaving out what was just taken out (line −1: the order) until the rest had its turn.
    void fillExcept(int order, int line, double price) {
        var rises = rises();
        rises.removeIf(rise -> rise.order == order && (line < 0 || rise.line == line));
        apply(rises);
        for (int i = 0; i < amounts.length; i++) {
            if (i != order && isEmpty(i)) {
                open(i, price);
            }
        }
        fill(price);
    }

    private boolean raise() {
        return apply(rises());
    }

    private boolean apply(List<Rise> rises) {
        boolean changed = false;
        for (var rise : rises) {
            if (rise.more <= cash - cost && amounts[rise.order][rise.line] == rise.from) {
                amounts[rise.order][rise.line] = rise.to;
                cost += rise.more;
                saves += rise.gain;
                changed = true;
            }
        }
        return changed;
    }

    /// Every way to buy more on an order that goes out anyway, the most for the money first.
    private List<Rise> rises() {
        var rises = new ArrayList<Rise>();
        for (int i = 0; i < amounts.length; i++) {
            if (isEmpty(i)) {
                continue;
            }
            for (int j = 0; j < amounts[i].length; j++) {
                var line = orders.get(i).lines().get(j);
                int from = amounts[i][j];
                long paid = from == Spending.NONE ? 0 : line.amounts().get(from).cost();
                double had =
                        from == Spending.NONE ? 0 : line.amounts().get(from).saves();
                for (int k = from + 1; k < line.amounts().size(); k++) {
                    var amount = line.amounts().get(k);
                    if (amount.saves() > had && amount.cost() - paid <= cash - cost) {
                        rises.add(new Rise(i, j, from, k, amount.cost() - paid, amount.saves() - had));
                    }
                }
            }
        }
        rises.sort(Comparator.comparingDouble((Rise rise) -> -rise.gain / Math.max(1, rise.more)));
        return rises;
    }

    private boolean open(int order, double price) {
        var basket = Basket.within(orders.get(order), cash - cost, price);
        if (basket.isEmpty() || basket.saves() <= 0) {
            return false;
        }
        amounts[order] = basket.amounts().clone();
        cost += basket.cost();
        saves += basket.saves();
        return true;
    }

    /// Whether an order is empty or reaches its minimum.
    boolean reaches(int order) {
        return isEmpty(order) || goods(order) >= orders.get(order).minimum();
    }

    /// What the goods of an order cost.
    long goods(int order) {
        long goods = 0;
        for (int j = 0; j < amounts[order].length; j++) {
            int amount = amounts[order][j];
            goods += amount == Spending.NONE
                    ? 0
                    : orders.get(order).lines().get(j).amounts().get(amount).cost();
        }
        return goods;
    }

    /// Counts again what everything bought costs and saves.
    void recount() {
        cost = 0;
        saves = 0;
        for (int i = 0; i < amounts.length; i++) {
            cost += isEmpty(i) ? 0 : orders.get(i).fixed() + goods(i);
            for (int j = 0; j < amounts[i].length; j++) {
                int amount = amounts[i][j];
                saves += amount == Spending.NONE
                        ? 0
                        : orders.get(i).lines().get(j).amounts().get(amount).saves();
            }
        }
    }

    int[][] copy() {
        var copy = new int[amounts.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = amounts[i].clone();
        }
        return copy;
    }

    boolean isEmpty(int order) {
        for (int amount : amounts[order]) {
            if (amount != Spending.NONE) {
                return false;
            }
        }
        return true;
    }

    private record Rise(int order, int line, int from, int to, long more, double gain) {}
}
