package dev.backstop.engine.replenish.policy;

/// The order size at which the cost of ordering and of holding together is least (EOQ). Source: Harris (1913), in
/// every textbook.
public final class EconomicOrderQuantity {
    private EconomicOrderQuantity() {}

    /// √(2·D·K/h), in units: D units a year, K for each order, h for holding a unit for a year. Where holding costs
    /// nothing, a year's demand.
    public static double of(double unitsPerYear, double orderCost, double holdingCost) {
        if (unitsPerYear <= 0) {
            return 0;
        }
        return holdingCost > 0 ? Math.sqrt(2 * unitsPerYear * Math.max(0, orderCost) / holdingCost) : unitsPerYear;
    }

    /// What ordering and holding cost in a year when every order is `quantity` units. Orders that cost nothing are
    /// best placed for each unit anew (`quantity` 0).
    public static double yearlyCost(double quantity, double unitsPerYear, double orderCost, double holdingCost) {
        if (quantity == 0) {
            return orderCost > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        return orderCost * unitsPerYear / quantity + holdingCost * quantity / 2;
    }

    /// The order size where customers wait: √(2·D·K/h · (h+b)/b), a unit waiting for a year costing b. Source:
    /// Snyder and Shen, section 3.5.
    public static double withBackorders(
            double unitsPerYear, double orderCost, double holdingCost, double backorderCost) {
        return of(unitsPerYear, orderCost, holdingCost) * Math.sqrt((holdingCost + backorderCost) / backorderCost);
    }

    /// The share of demand that best waits, h/(h+b).
    public static double backorderedShare(double holdingCost, double backorderCost) {
        return holdingCost / (holdingCost + backorderCost);
    }
}
