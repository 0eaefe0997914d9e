package dev.backstop.engine.replenish.policy;

import java.util.ArrayList;
import java.util.List;

/// Several products from one supplier share what an order costs: how often to order, and which of them ride along
/// each time or every second, third … time.
///
/// `baseCycle` is the time between orders; product i is on every `multiples[i]`-th of them with `quantities[i]`
/// units; `cost` is that of ordering and holding in a unit of time. Source: Silver (1976), in Silver, Pyke and
/// Thomas, ch. 11.
public record JointReplenishment(double baseCycle, List<Integer> multiples, List<Double> quantities, double cost) {
    public JointReplenishment {
        multiples = List.copyOf(multiples);
        quantities = List.copyOf(quantities);
    }

    /// One product: what its line on an order costs, what holding a unit costs, and its demand, in a unit of time.
    public record Item(double lineCost, double holding, double rate) {
        private double weight() {
            return holding * rate;
        }
    }

    /// Silver's heuristic: the product with the least line cost for its holding sets the pace, the others take the
    /// nearest whole multiple.
    public static JointReplenishment of(double orderCost, List<Item> items) {
        var pace = items.getFirst();
        for (var item : items) {
            if (item.lineCost() / item.weight() < pace.lineCost() / pace.weight()) {
                pace = item;
            }
        }
        var multiples = new ArrayList<Integer>();
        for (var item : items) {
            double ratio = item.lineCost() / item.weight() * pace.weight() / (orderCost + pace.lineCost());
            multiples.add(item == pace ? 1 : Math.max(1, (int) Math.round(Math.sqrt(ratio))));
        }
        return with(orderCost, items, multiples);
    }

    /// Every product on every order.
    public static JointReplenishment together(double orderCost, List<Item> items) {
        return with(orderCost, items, items.stream().map(_ -> 1).toList());
    }

    private static JointReplenishment with(double orderCost, List<Item> items, List<Integer> multiples) {
        double order = orderCost;
        double holding = 0;
        for (int i = 0; i < items.size(); i++) {
            order += items.get(i).lineCost() / multiples.get(i);
            holding += items.get(i).weight() * multiples.get(i);
        }
        double cycle = Math.sqrt(2 * order / holding);
        var quantities = new ArrayList<Double>();
        for (int i = 0; i < items.size(); i++) {
            quantities.add(items.get(i).rate() * multiples.get(i) * cycle);
        }
        return new JointReplenishment(cycle, multiples, quantities, Math.sqrt(2 * order * holding));
    }
}
