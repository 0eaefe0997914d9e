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
                changed = isEmpty(amounts[i]) && open(i, price);
            }
        }
    }

    /// Takes one line or one order out at a time and fills again, keeping what is better.
    void improve(int tries, double price) {
        int left = tries;
        boolean better = true;
        while (better && left > 0) {
            better = false;
            for (int i = 0; i < amounts.length && left > 0; i++) {
                for (int j = -1; j < amounts[i].length && left > 0; j++) {
                    if (isEmpty(amounts[i]) || (j >= 0 && amounts[i][j] == Spending.NONE)) {
                        continue;
                    }
                    left--;
                    better |= without(i, j, price);
                }
            }
        }
    }

    /// The same without one line (−1: without the order), filled anew; true if that saves more.
    private boolean without(int order, int line, double price) {
        var before = copy();
        double most = saves;
        for (int j = 0; j < amounts[order].length; j++) {
            if (line < 0 || j == line) {
                if (orders.get(order).lines().get(j).required()) {
                    amounts = before;
                    return false;
                }
                amounts[order][j] = Spending.NONE;
            }
        }
        recount();
        if (reaches(order)) {
            raiseExcept(order, line, price);
            if (saves > most + 1e-9) {
                return true;
            }
        }
        amounts = before;
        recount();
        return false;
    }

    /// Fills, leaving out what was just taken out until the rest had its turn.
    private void raiseExcept(int order, int line, double price) {
        var rises = rises();
        rises.removeIf(rise -> rise.order == order && (line < 0 || rise.line == line));
        apply(rises);
        for (int i = 0; i < amounts.length; i++) {
            if (i != order && isEmpty(amounts[i])) {
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
            if (isEmpty(amounts[i])) {
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

    private boolean reaches(int order) {
        long goods = goods(order);
        return isEmpty(amounts[order]) || goods >= orders.get(order).minimum();
    }

    private long goods(int order) {
        long goods = 0;
        for (int j = 0; j < amounts[order].length; j++) {
            int amount = amounts[order][j];
            goods += amount == Spending.NONE
                    ? 0
                    : orders.get(order).lines().get(j).amounts().get(amount).cost();
        }
        return goods;
    }

    private void recount() {
        cost = 0;
        saves = 0;
        for (int i = 0; i < amounts.length; i++) {
            cost += isEmpty(amounts[i]) ? 0 : orders.get(i).fixed() + goods(i);
            for (int j = 0; j < amounts[i].length; j++) {
                int amount = amounts[i][j];
                saves += amount == Spending.NONE
                        ? 0
                        : orders.get(i).lines().get(j).amounts().get(amount).saves();
            }
        }
    }

    private int[][] copy() {
        var copy = new int[amounts.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = amounts[i].clone();
        }
        return copy;
    }

    private static boolean isEmpty(int[] amounts) {
        for (int amount : amounts) {
            if (amount != Spending.NONE) {
                return false;
            }
        }
        return true;
    }

    private record Rise(int order, int line, int from, int to, long more, double gain) {}
}
