package dev.backstop.bench.cases;

import dev.backstop.engine.replenish.demand.NormalDemand;
import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import dev.backstop.engine.replenish.policy.SharedLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Several products under one limit: cash, space, stock value, safety stock.
final class LimitAnswers {
    private LimitAnswers() {}

    static Optional<Map<String, Object>> of(String kind, Inputs in) {
        return Optional.ofNullable(
                switch (kind) {
                    case "multi_item_budget" -> budget(in);
                    case "multi_item_space_lagrange" -> space(in);
                    case "multi_item_avg_investment_lagrange" -> averageStock(in);
                    case "multi_item_newsvendor_budget" -> newsvendors(in);
                    case "safety_stock_allocation_min_value_short" -> cushions(in);
                    default -> null;
                });
    }

    private static List<SharedLimit.Lot> lots(Inputs in, double[] takes) {
        int products = takes.length;
        var demand = in.positives("demand", products);
        var cost = in.positives("unit_cost", products);
        var fixed = in.costs("fixed_cost", products);
        var rate = in.costs("holding_rate", products);
        var lots = new ArrayList<SharedLimit.Lot>();
        for (int i = 0; i < demand.length; i++) {
            lots.add(new SharedLimit.Lot(demand[i], fixed[i], rate[i] * cost[i], takes[i]));
        }
        return lots;
    }

    private static Map<String, Object> budget(Inputs in) {
        var lots = lots(in, in.positives("unit_cost"));
        var free = SharedLimit.lots(lots, Double.MAX_VALUE).quantities();
        var found = SharedLimit.lots(lots, in.positive("budget"));
        double multiplier = IntStream.range(0, lots.size())
                .filter(i -> free.get(i) > 0)
                .mapToDouble(i -> found.quantities().get(i) / free.get(i))
                .findFirst()
                .orElse(1);
        return Map.of("eoq", free, "multiplier", multiplier, "Q", found.quantities(), "lambda_", found.price());
    }

    private static Map<String, Object> space(Inputs in) {
        var found = SharedLimit.lots(lots(in, in.positives("space_per_unit")), in.positive("space"));
        return Map.of("theta", found.price(), "Q", found.quantities());
    }

    private static Map<String, Object> averageStock(Inputs in) {
        var lots = lots(in, in.positives("unit_cost"));
        var found = SharedLimit.averageStock(lots, in.positive("avg_cycle_stock_budget"));
        double stock = 0;
        double orders = 0;
        double cost = 0;
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            double quantity = found.quantities().get(i);
            stock += lot.takes() * quantity / 2;
            orders += lot.unitsPerYear() / quantity;
            cost += EconomicOrderQuantity.yearlyCost(quantity, lot.unitsPerYear(), lot.orderCost(), lot.holding());
        }
        return Map.of(
                "theta", found.price(),
                "Q", found.quantities(),
                "avg_investment", stock,
                "orders_per_year", orders,
                "cost", cost);
    }

    private static Map<String, Object> newsvendors(Inputs in) {
        var mean = in.array("mean");
        var deviation = in.positives("sd", mean.length);
        var price = in.positives("price", mean.length);
        var cost = in.positives("unit_cost", mean.length);
        var salvage = in.has("salvage") ? in.array("salvage", mean.length) : new double[mean.length];
        var products = new ArrayList<SharedLimit.Single>();
        for (int i = 0; i < mean.length; i++) {
            products.add(
                    new SharedLimit.Single(new NormalDemand(mean[i], deviation[i]), price[i], cost[i], salvage[i]));
        }
        var found = SharedLimit.newsvendors(products, in.positive("budget"));
        double spent = 0;
        for (int i = 0; i < mean.length; i++) {
            spent += cost[i] * found.quantities().get(i);
        }
        return Map.of(
                "lambda_", found.price(),
                "Q", found.quantities(),
                "spend", spent,
                "unconstrained_Q",
                        SharedLimit.newsvendors(products, Double.MAX_VALUE).quantities());
    }

    private static Map<String, Object> cushions(Inputs in) {
        var value = in.positives("unit_value");
        var deviation = in.positives("ltd_sd", value.length);
        var demand = in.positives("demand", value.length);
        var lot = in.positives("order_quantity", value.length);
        var products = new ArrayList<SharedLimit.Cushion>();
        for (int i = 0; i < value.length; i++) {
            products.add(new SharedLimit.Cushion(value[i], deviation[i], demand[i] / lot[i]));
        }
        var found = SharedLimit.cushions(products, in.positive("safety_budget"));
        var scores = new ArrayList<Double>();
        double missed = 0;
        for (int i = 0; i < value.length; i++) {
            scores.add(found.quantities().get(i) / deviation[i]);
            missed += products.get(i).valueShort(found.quantities().get(i));
        }
        var got = new LinkedHashMap<String, Object>();
        got.put("lambda_", found.price());
        got.put("k", scores);
        got.put("safety_stock", found.quantities());
        got.put("value_short_per_year", missed);
        return got;
    }
}
