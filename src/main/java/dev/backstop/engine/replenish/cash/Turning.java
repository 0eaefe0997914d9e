package dev.backstop.engine.replenish.cash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns a plan over: takes something out or puts something in, makes the rest of it anew, and keeps what is better.
final class Turning {
    private static final double BETTER = 1e-9;

    private final List<WantedOrder> orders;
    private final Plan plan;
    private final double price;

    /// With what money costs where everything worth it just fits.
    Turning(List<WantedOrder> orders, Plan plan, double price) {
        this.orders = orders;
        this.plan = plan;
        this.price = price;
    }

    /// A line in one of its amounts.
    private record Place(int order, int line, int amount, long cost, double saves) {}

    /// Takes one line or one order out at a time and fills again.
    void takeOut(int tries) {
        int left = tries;
        boolean better = true;
        while (better && left > 0) {
            better = false;
            for (int i = 0; i < orders.size() && left > 0; i++) {
                for (int j = -1; j < orders.get(i).lines().size() && left > 0; j++) {
                    if (plan.isEmpty(i) || (j >= 0 && plan.amounts()[i][j] == Spending.NONE)) {
                        continue;
                    }
                    left--;
                    better |= without(i, j);
                }
            }
        }
    }

    /// Puts one line in that was left out, the nearest to being worth its money first, and takes out for it what is
    /// worth least for its own: a dear line in the place of several small ones.
    void putIn(int tries) {
        int left = tries;
        boolean better = true;
        while (better && left > 0) {
            better = false;
            for (var place : leftOut()) {
                if (left-- <= 0) {
                    break;
                }
                better |= plan.amounts()[place.order][place.line] == Spending.NONE && with(place);
            }
        }
    }

    /// The same without one line (−1: without the order), filled anew; true if that saves more.
    private boolean without(int order, int line) {
        var before = plan.copy();
        double most = plan.saves();
        for (int j = 0; j < orders.get(order).lines().size(); j++) {
            if (line < 0 || j == line) {
                if (orders.get(order).lines().get(j).required()) {
                    plan.restore(before);
                    return false;
                }
                plan.set(order, j, Spending.NONE);
            }
        }
        plan.recount();
        if (plan.reaches(order)) {
            plan.fillExcept(order, line, price);
        }
        return isKept(plan.reaches(order), most, before);
    }

    private boolean with(Place place) {
        var before = plan.copy();
        double most = plan.saves();
        plan.set(place.order, place.line, place.amount);
        plan.recount();
        for (var out : worstFirst()) {
            if (plan.isAffordable()) {
                break;
            }
            boolean isItself = out.order == place.order && out.line == place.line;
            long rest = plan.goods(out.order) - out.cost;
            if (!isItself && (rest == 0 || rest >= orders.get(out.order).minimum())) {
                plan.set(out.order, out.line, Spending.NONE);
                plan.recount();
            }
        }
        boolean fits = plan.isAffordable() && plan.reaches(place.order);
        if (fits) {
            plan.fill(price);
        }
        return isKept(fits, most, before);
    }

    private boolean isKept(boolean allowed, double most, int[][] before) {
        if (allowed && plan.saves() > most + BETTER) {
            return true;
        }
        plan.restore(before);
        return false;
    }

    /// What is bought and may be left out, what is worth least for its money first.
    private List<Place> worstFirst() {
        var bought = new ArrayList<Place>();
        for (int i = 0; i < orders.size(); i++) {
            for (int j = 0; j < orders.get(i).lines().size(); j++) {
                int amount = plan.amounts()[i][j];
                if (amount != Spending.NONE && !orders.get(i).lines().get(j).required()) {
                    bought.add(place(i, j, amount));
                }
            }
        }
        bought.sort(Comparator.comparingDouble(place -> place.saves / Math.max(1, place.cost)));
        return bought;
    }

    /// What is not bought, in each amount, the nearest to being worth its money first.
    private List<Place> leftOut() {
        var others = new ArrayList<Place>();
        for (int i = 0; i < orders.size(); i++) {
            for (int j = 0; j < orders.get(i).lines().size(); j++) {
                int kinds = orders.get(i).lines().get(j).amounts().size();
                for (int k = 0; plan.amounts()[i][j] == Spending.NONE && k < kinds; k++) {
                    others.add(place(i, j, k));
                }
            }
        }
        others.sort(Comparator.comparingDouble(place -> price * place.cost - place.saves));
        return others;
    }

    private Place place(int order, int line, int amount) {
        var chosen = orders.get(order).lines().get(line).amounts().get(amount);
        return new Place(order, line, amount, chosen.cost(), chosen.saves());
    }
}
