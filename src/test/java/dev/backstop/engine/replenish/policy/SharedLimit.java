package dev.backstop.engine.replenish.policy;

import dev.backstop.engine.forecast.numeric.Normal;
import dev.backstop.engine.replenish.demand.Demand;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Several products share one limit (cash, space, stock value): a price on what is limited, the same for all, is
/// raised until they fit.
///
/// `price` is the Lagrange multiplier, what the last unit of the limit is worth; `quantities` go with the products.
/// Sources: Hadley and Whitin (1963); Nahmias, section 4.8; Silver, Pyke and Thomas, sections 7.9 and 10.
public record SharedLimit(double price, List<Double> quantities) {
    private static final int STEPS = 200;

    public SharedLimit {
        quantities = List.copyOf(quantities);
    }

    /// A product that is ordered in lots: yearly demand, cost of an order, cost of holding a unit for a year, and
    /// how much of the limit a unit takes.
    public record Lot(double unitsPerYear, double orderCost, double holding, double takes) {
        private double quantity(double price) {
            return Math.sqrt(2 * unitsPerYear * orderCost / (holding + 2 * price * takes));
        }
    }

    /// Lot sizes of which the whole lots fit the limit.
    public static SharedLimit lots(List<Lot> lots, double limit) {
        return raised(lots, limit, Lot::quantity, Lot::takes);
    }

    /// Lot sizes of which the average stock (half of each lot) is worth at most the limit, `takes` being a unit's
    /// worth and `rate` what holding it costs.
    public static SharedLimit averageStock(List<Lot> lots, double limit) {
        return raised(
                lots,
                limit,
                (lot, price) ->
                        Math.sqrt(2 * lot.unitsPerYear() * lot.orderCost() / (lot.holding() + price * lot.takes())),
                lot -> lot.takes() / 2);
    }

    /// A product bought once: its demand, what a unit sells for, costs, and is worth when left over.
    public record Single(Demand demand, double price, double cost, double salvage) {
        private double quantity(double charge) {
            double ratio = (price - (1 + charge) * cost) / (price - salvage);
            return ratio <= 0 ? 0 : Math.max(0, demand.quantile(ratio));
        }
    }

    /// Quantities of which all goods cost at most the limit, earning the most.
    public static SharedLimit newsvendors(List<Single> products, double limit) {
        return raised(products, limit, Single::quantity, Single::cost);
    }

    /// A product held with safety stock: value of a unit, deviation of demand over the lead time, orders in a year.
    public record Cushion(double unitValue, double deviation, double ordersPerYear) {
        private double score(double price) {
            double chance = price / ordersPerYear;
            if (chance == 0) {
                return Double.POSITIVE_INFINITY;
            }
            return chance >= 0.5 ? 0 : -Normal.quantile(chance);
        }

        /// Value of what is short in a year with a safety stock of `units`.
        public double valueShort(double units) {
            return ordersPerYear * deviation * unitValue * Normal.loss(units / deviation);
        }
    }

    /// Safety stocks worth at most the limit that leave the least value short: the yearly chance of a stockout is
    /// the same for all.
    public static SharedLimit cushions(List<Cushion> products, double limit) {
        return raised(
                products, limit, (product, price) -> product.score(price) * product.deviation(), Cushion::unitValue);
    }

    private static <T> SharedLimit raised(
            List<T> items, double limit, Sized<T> size, java.util.function.ToDoubleFunction<T> takes) {
        DoubleUnaryOperator used = price -> items.stream()
                .mapToDouble(item -> takes.applyAsDouble(item) * size.at(item, price))
                .sum();
        if (used.applyAsDouble(0) <= limit) {
            return new SharedLimit(0, sizes(items, size, 0, 0, 0));
        }
        double low = 0;
        double high = 1;
        while (used.applyAsDouble(high) > limit) {
            high *= 2;
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (used.applyAsDouble(middle) > limit) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double left = limit - used.applyAsDouble(high);
        double step = used.applyAsDouble(low) - used.applyAsDouble(high);
        return new SharedLimit(high, sizes(items, size, low, high, step > 0 ? left / step : 0));
    }

    /// The sizes between two prices next to each other. Where a product falls out within the last digit of the
    /// price, as one does whose demand is far from zero for its deviation, `share` of the way back is what the
    /// limit allows.
    private static <T> List<Double> sizes(List<T> items, Sized<T> size, double low, double high, double share) {
        return items.stream()
                .map(item -> {
                    double least = size.at(item, high);
                    return share == 0 ? least : least + share * (size.at(item, low) - least);
                })
                .toList();
    }

    private interface Sized<T> {
        double at(T item, double price);
    }
}
