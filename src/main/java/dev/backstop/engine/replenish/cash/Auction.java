package dev.backstop.engine.replenish.cash;

import java.util.ArrayList;
import java.util.List;

/// Finds the price of money at which what is worth buying just fits the cash, and the plan that comes of it.
final class Auction {
    private static final int STEPS = 60;
    private static final int SMALL = 24;
    private static final int TRIES = 400;
    private static final int LEAST_TRIES = 20;

    /// Each turn takes time in step with the lines, so that a long plan has fewer: a few hundredths of a second.
    private static final int LINES_TURNED = 100_000;

    /// So close to the bound a large plan is not turned over any more.
    private static final double CLOSE = 0.003;

    private final List<WantedOrder> orders;
    private final long cash;
    private double bound = Double.MAX_VALUE;
    private double boundPrice;

    Auction(List<WantedOrder> orders, long cash) {
        this.orders = orders;
        this.cash = Math.max(0, cash);
    }

    Spending best() {
        var baskets = fitting();
        var plan = new Plan(orders, cash, baskets);
        plan.fill(boundPrice);
        int lines = orders.stream().mapToInt(order -> order.lines().size()).sum();
        boolean small = lines <= SMALL;
        double close = bound * (1 - (small ? 0 : CLOSE));
        var turning = new Turning(orders, plan, boundPrice);
        int tries = Math.clamp(LINES_TURNED / Math.max(1, lines), LEAST_TRIES, TRIES);
        if (plan.saves() < close) {
            turning.takeOut(tries);
        }
        if (plan.saves() < close) {
            turning.putIn(tries);
        }
        if (small && plan.saves() < bound) {
            var search = new ExactSearch(orders, cash, boundPrice, plan);
            if (search.finished()) {
                return search.result();
            }
        }
        return Spending.of(plan.amounts(), plan.cost(), plan.saves(), bound);
    }

    /// The dearest money at which everything worth it fits; every price on the way gives a bound.
    private List<Basket> fitting() {
        var free = at(0);
        if (cost(free) <= cash) {
            return free;
        }
        double low = 0;
        double high = 1e-6;
        var fitting = at(high);
        while (cost(fitting) > cash && high < 1e12) {
            low = high;
            high *= 4;
            fitting = at(high);
        }
        for (int step = 0; step < STEPS && high - low > 1e-7 * high; step++) {
            double middle = (low + high) / 2;
            var tried = at(middle);
            if (cost(tried) > cash) {
                low = middle;
            } else {
                high = middle;
                fitting = tried;
            }
        }
        return cost(fitting) <= cash
                ? fitting
                : orders.stream().map(Basket::empty).toList();
    }

    private List<Basket> at(double price) {
        var baskets = new ArrayList<Basket>(orders.size());
        double dual = price * cash;
        for (var order : orders) {
            var basket = Basket.at(order, price);
            baskets.add(basket);
            dual += order.isRequired() ? basket.bound() : Math.max(0, basket.bound());
        }
        if (dual < bound) {
            bound = dual;
            boundPrice = price;
        }
        return baskets;
    }

    private static long cost(List<Basket> baskets) {
        return baskets.stream().mapToLong(Basket::cost).sum();
    }
}
