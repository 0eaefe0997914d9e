package dev.backstop.engine.replenish.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a unit costs by how many are bought at once: `from[i]` units or more cost `unitCosts[i]` each.
///
/// With *all-unit* breaks the price of the order's size holds for every unit; with *incremental* ones only for the
/// units
/// beyond each break. Sources: Hadley and Whitin (1963); Snyder and Shen, section 3.4; Nahmias, section 4.7.
public record PriceBreaks(List<Double> from, List<Double> unitCosts) {
    public PriceBreaks {
        from = List.copyOf(from);
        unitCosts = List.copyOf(unitCosts);
        if (from.isEmpty() || from.size() != unitCosts.size()) {
            throw new IllegalArgumentException(from.size() + " breaks with " + unitCosts.size() + " prices");
        }
    }

    /// One way to order: the size, the break it buys at, and what a year of it costs, goods included.
    public record Choice(double quantity, int region, double yearlyCost) {}

    /// The break at which so many units are bought.
    public int region(double quantity) {
        int region = 0;
        while (region + 1 < from.size() && quantity >= from.get(region + 1)) {
            region++;
        }
        return region;
    }

    /// The cheapest size with all-unit breaks; holding a unit for a year costs `holdingRate` of its price.
    public Choice allUnits(double unitsPerYear, double orderCost, double holdingRate) {
        return cheapest(candidates(unitsPerYear, orderCost, holdingRate));
    }

    /// The sizes worth comparing with all-unit breaks: of each price its economic quantity, or the least size that
    /// gets it; dearer prices than that of the first economic quantity that is allowed cannot win.
    public List<Choice> candidates(double unitsPerYear, double orderCost, double holdingRate) {
        var candidates = new ArrayList<Choice>();
        for (int region = from.size() - 1; region >= 0; region--) {
            double holding = holdingRate * unitCosts.get(region);
            double economic = EconomicOrderQuantity.of(unitsPerYear, orderCost, holding);
            boolean last = region + 1 == from.size();
            if (!last && economic >= from.get(region + 1)) {
                continue;
            }
            boolean allowed = economic >= from.get(region);
            double quantity = allowed ? economic : from.get(region);
            candidates.addFirst(new Choice(
                    quantity,
                    region,
                    unitsPerYear * unitCosts.get(region)
                            + EconomicOrderQuantity.yearlyCost(quantity, unitsPerYear, orderCost, holding)));
            if (allowed) {
                break;
            }
        }
        return candidates;
    }

    /// The cheapest size with incremental breaks. Where a price rises, as by a slip of the pen, the last size before
    /// it is one to compare too.
    public Choice incremental(double unitsPerYear, double orderCost, double holdingRate) {
        var candidates = new ArrayList<Choice>();
        double before = 0;
        for (int region = 0; region < from.size(); region++) {
            double price = unitCosts.get(region);
            double start = from.get(region);
            double fixed = before - price * start;
            double economic = EconomicOrderQuantity.of(unitsPerYear, orderCost + fixed, holdingRate * price);
            boolean isLast = region + 1 == from.size();
            if (economic >= start && (isLast || economic < from.get(region + 1))) {
                candidates.add(incremental(economic, region, unitsPerYear, orderCost + fixed, fixed, holdingRate));
            } else if (region > 0 && price > unitCosts.get(region - 1)) {
                candidates.add(incremental(start, region, unitsPerYear, orderCost + fixed, fixed, holdingRate));
            }
            if (!isLast) {
                before += price * (from.get(region + 1) - start);
            }
        }
        return candidates.isEmpty() ? new Choice(0, 0, 0) : cheapest(candidates);
    }

    /// What a year of orders of that size costs; `fixed` is what they cost beyond the price of the region.
    private Choice incremental(
            double quantity, int region, double unitsPerYear, double once, double fixed, double holdingRate) {
        double price = unitCosts.get(region);
        return new Choice(
                quantity,
                region,
                price * unitsPerYear
                        + holdingRate * fixed / 2
                        + EconomicOrderQuantity.yearlyCost(quantity, unitsPerYear, once, holdingRate * price));
    }

    private static Choice cheapest(List<Choice> candidates) {
        return candidates.stream()
                .min(Comparator.comparingDouble(Choice::yearlyCost))
                .orElseThrow();
    }
}
