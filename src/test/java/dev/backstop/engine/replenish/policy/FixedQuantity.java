package dev.backstop.engine.replenish.policy;

import dev.backstop.engine.forecast.numeric.Normal;
import dev.backstop.engine.replenish.demand.CountDemand;
import dev.backstop.engine.replenish.demand.NormalDemand;

/// The (r, Q) policy under continuous review: order Q whenever the position falls to r.
///
/// `holding` and `stockout` are what a unit costs in a unit of time on the shelf or short, `fixed` what an order
/// costs, `rate` the demand in a unit of time and `leadTimeDemand` that of the lead time. Sources: Hadley and
/// Whitin (1963); Federgruen and Zheng (1992); Snyder and Shen, ch. 5; Nahmias, section 5.5.
public record FixedQuantity(double holding, double stockout, double fixed, double rate, NormalDemand leadTimeDemand) {
    private static final int ROUNDS = 1000;
    private static final int STEPS = 200;

    /// A reorder point and an order quantity.
    public record Policy(double point, double quantity) {}

    /// Expected inventory level approximation: Q = √(2D(K + p·n(r))/h), r where the chance of a shortage is
    /// Qh/(pD), in turns until both stand still. `stockout` is per unit short, however long.
    public Policy byExpectedLevel() {
        return inTurns(
                missed -> Math.sqrt(2 * rate * (fixed + stockout * missed) / holding),
                quantity -> 1 - Math.min(0.999999, quantity * holding / (stockout * rate)));
    }

    /// What a year costs in that approximation.
    public double expectedLevelCost(Policy policy) {
        double missed = leadTimeDemand.shortage(policy.point());
        return holding * (policy.point() - leadTimeDemand.mean() + policy.quantity() / 2)
                + (fixed + stockout * missed) * rate / policy.quantity();
    }

    /// The order quantity of fixed demand with backorders, and the best reorder point for it. Source: Zheng (1992):
    /// at most an eighth dearer than the best.
    public Policy byBackorderQuantity() {
        double quantity = EconomicOrderQuantity.withBackorders(rate, fixed, holding, stockout);
        return new Policy(bestPoint(quantity), quantity);
    }

    /// The economic quantity, and the reorder point of the newsvendor's service level.
    public Policy byEconomicQuantity() {
        return new Policy(
                leadTimeDemand.quantile(new Newsvendor(holding, stockout).criticalRatio()),
                EconomicOrderQuantity.of(rate, fixed, holding));
    }

    /// The reorder point with the least cost for a given quantity: positions r and r + Q cost the same.
    public double bestPoint(double quantity) {
        double middle = leadTimeDemand.mean();
        double low = middle - quantity - 20 * leadTimeDemand.deviation();
        double high = middle + 20 * leadTimeDemand.deviation();
        for (int step = 0; step < STEPS; step++) {
            double point = (low + high) / 2;
            if (positionCost(point) > positionCost(point + quantity)) {
                low = point;
            } else {
                high = point;
            }
        }
        return (low + high) / 2;
    }

    /// Exactly what a unit of time costs: (K·D + ∫ g(y) dy from r to r + Q)/Q, g being the cost of position y.
    public double exactCost(Policy policy) {
        if (policy.quantity() == 0) {
            return fixed > 0 ? Double.POSITIVE_INFINITY : positionCost(policy.point());
        }
        double from = policy.point();
        double to = policy.point() + policy.quantity();
        double mean = leadTimeDemand.mean();
        double area = holding * ((to - mean) * (to - mean) - (from - mean) * (from - mean)) / 2
                + (holding + stockout) * (leadTimeDemand.secondShortage(from) - leadTimeDemand.secondShortage(to));
        return (fixed * rate + area) / policy.quantity();
    }

    /// The policy that keeps fill rate β, quantity and point found in turns. Source: Nahmias, section 5.5 (type 2).
    public Policy byFillRate(double beta) {
        double quantity = EconomicOrderQuantity.of(rate, fixed, holding);
        double point = 0;
        for (int round = 0; round < ROUNDS; round++) {
            point = ReorderLevel.ofFillRate(leadTimeDemand, quantity, beta);
            double perChance = leadTimeDemand.shortage(point)
                    / Normal.probability((leadTimeDemand.mean() - point) / leadTimeDemand.deviation());
            double next = perChance + Math.sqrt(2 * fixed * rate / holding + perChance * perChance);
            if (Math.abs(next - quantity) < 1e-12 * quantity) {
                break;
            }
            quantity = next;
        }
        return new Policy(point, quantity);
    }

    /// The best whole policy for Poisson demand: quantities grow as long as the next position is cheaper than the
    /// average. Source: Federgruen and Zheng (1992). `point` and `quantity` are whole; the cost goes with them.
    public static Priced bestForPoisson(double holding, double stockout, double fixed, double rate, double leadTime) {
        var demand = CountDemand.poisson(rate * leadTime);
        int low = (int) new Newsvendor(holding, stockout).level(demand);
        int high = low;
        double sum = fixed * rate + positionCost(low, demand, holding, stockout);
        int quantity = 1;
        while (true) {
            double left = positionCost(low - 1, demand, holding, stockout);
            double right = positionCost(high + 1, demand, holding, stockout);
            if (Math.min(left, right) >= sum / quantity) {
                return new Priced(low - 1, quantity, sum / quantity);
            }
            sum += Math.min(left, right);
            quantity++;
            if (left <= right) {
                low--;
            } else {
                high++;
            }
        }
    }

    /// A whole reorder point and quantity with what they cost in a unit of time.
    public record Priced(int point, int quantity, double cost) {}

    private Policy inTurns(QuantityRule next, ServiceRule service) {
        double quantity = EconomicOrderQuantity.of(rate, fixed, holding);
        double point = 0;
        for (int round = 0; round < ROUNDS; round++) {
            point = leadTimeDemand.quantile(service.at(quantity));
            double other = next.after(leadTimeDemand.shortage(point));
            if (Math.abs(other - quantity) < 1e-13 * quantity) {
                break;
            }
            quantity = other;
        }
        return new Policy(point, quantity);
    }

    private double positionCost(double position) {
        return holding * leadTimeDemand.leftover(position) + stockout * leadTimeDemand.shortage(position);
    }

    private static double positionCost(int position, CountDemand demand, double holding, double stockout) {
        return holding * demand.leftover(position) + stockout * demand.shortage(position);
    }

    private interface QuantityRule {
        double after(double missed);
    }

    private interface ServiceRule {
        double at(double quantity);
    }
}
