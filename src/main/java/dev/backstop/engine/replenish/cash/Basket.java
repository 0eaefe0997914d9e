package dev.backstop.engine.replenish.cash;

import java.util.Arrays;

/// One supplier's order at a price of money: the amounts that are worth it, reaching the order's minimum.
///
/// `bound` is what no other amounts could be worth at that price.
record Basket(int[] amounts, long cost, double saves, double bound) {
    private static final int STEPS = 50;

    /// Nothing bought.
    static Basket empty(WantedOrder order) {
        var none = new int[order.lines().size()];
        Arrays.fill(none, Spending.NONE);
        return new Basket(none, 0, 0, 0);
    }

    /// What an order is worth when money costs `price`: the best amounts, or more of them where the minimum asks
    /// for it, or nothing where that is not worth it either.
    static Basket at(WantedOrder order, double price) {
        var free = picked(order, price, price);
        if (free.isEmpty()) {
            return empty(order);
        }
        var basket = goods(order, free) >= order.minimum() ? free : reaching(order, price);
        boolean worth = basket.saves - price * basket.cost > 0;
        if (order.isRequired() || (worth && goods(order, basket) >= order.minimum())) {
            return basket;
        }
        var none = empty(order);
        return new Basket(none.amounts, 0, 0, Math.max(0, basket.bound));
    }

    /// The best amounts that leave the goods' cost at no more than `limit`; empty where the minimum does not allow
    /// it.
    static Basket within(WantedOrder order, long limit, double price) {
        double low = price;
        double high = Math.max(1e-9, price);
        while (picked(order, high, high).cost > limit && high < 1e12) {
            high *= 2;
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (picked(order, middle, middle).cost > limit) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var basket = picked(order, high, high);
        if (basket.cost <= limit && goods(order, basket) < order.minimum()) {
            basket = reaching(order, high);
        }
        return basket.cost > limit || goods(order, basket) < order.minimum() ? empty(order) : basket;
    }

    boolean isEmpty() {
        for (int amount : amounts) {
            if (amount != Spending.NONE) {
                return false;
            }
        }
        return true;
    }

    /// Lower prices until the minimum is reached; the money it takes is still charged at the real price.
    private static Basket reaching(WantedOrder order, double price) {
        double high = price;
        double low = -1;
        while (goods(order, picked(order, low, price)) < order.minimum() && low > -1e9) {
            low *= 2;
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (goods(order, picked(order, middle, price)) < order.minimum()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return picked(order, low, price);
    }

    /// The amounts that are best when a line's money costs `linePrice`; `bound` is for money at `price`, the
    /// minimum credited with the difference.
    private static Basket picked(WantedOrder order, double linePrice, double price) {
        var lines = order.lines();
        var amounts = new int[lines.size()];
        long cost = 0;
        double saves = 0;
        double worth = 0;
        boolean any = false;
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = best(lines.get(i), linePrice);
            if (amounts[i] != Spending.NONE) {
                var amount = lines.get(i).amounts().get(amounts[i]);
                cost += amount.cost();
                saves += amount.saves();
                worth += amount.saves() - linePrice * amount.cost();
                any = true;
            }
        }
        long fixed = any ? order.fixed() : 0;
        double credit = linePrice < price ? (price - linePrice) * order.minimum() : 0;
        return new Basket(amounts, cost + fixed, saves, worth - price * fixed - credit);
    }

    private static int best(WantedOrder.Line line, double price) {
        int best = Spending.NONE;
        double most = line.required() ? Double.NEGATIVE_INFINITY : 0;
        for (int k = 0; k < line.amounts().size(); k++) {
            var amount = line.amounts().get(k);
            double worth = amount.saves() - price * amount.cost();
            if (worth > most) {
                most = worth;
                best = k;
            }
        }
        return best;
    }

    private static long goods(WantedOrder order, Basket basket) {
        return basket.isEmpty() ? 0 : basket.cost - order.fixed();
    }
}
