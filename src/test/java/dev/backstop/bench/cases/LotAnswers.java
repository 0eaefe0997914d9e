package dev.backstop.bench.cases;

import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import dev.backstop.engine.replenish.policy.JointReplenishment;
import dev.backstop.engine.replenish.policy.KnownDemand;
import dev.backstop.engine.replenish.policy.PriceBreaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Order sizes: economic quantities, price breaks, demand known by period, joint replenishment.
final class LotAnswers {
    private LotAnswers() {}

    static Optional<Map<String, Object>> of(String kind, Inputs in) {
        return Optional.ofNullable(
                switch (kind) {
                    case "eoq" -> economic(in);
                    case "eoq_backorders" -> backorders(in);
                    case "eoq_all_units_discount" -> allUnits(in);
                    case "eoq_incremental_discount" -> incremental(in);
                    case "wagner_whitin" -> known(in);
                    case "joint_replenishment_silver" -> silver(in);
                    case "joint_order_all_items" -> together(in);
                    default -> null;
                });
    }

    private static Map<String, Object> economic(Inputs in) {
        double rate = in.number("demand_rate");
        double quantity = EconomicOrderQuantity.of(rate, in.number("fixed_cost"), in.number("holding_cost"));
        return Map.of(
                "Q",
                quantity,
                "cost_setup_plus_holding",
                EconomicOrderQuantity.yearlyCost(quantity, rate, in.number("fixed_cost"), in.number("holding_cost")),
                "orders_per_year",
                rate / quantity,
                "cycle_years",
                quantity / rate);
    }

    private static Map<String, Object> backorders(Inputs in) {
        double rate = in.number("demand_rate");
        double fixed = in.number("fixed_cost");
        double holding = in.number("holding_cost");
        double stockout = in.number("stockout_cost");
        double quantity = EconomicOrderQuantity.withBackorders(rate, fixed, holding, stockout);
        double share = EconomicOrderQuantity.backorderedShare(holding, stockout);
        return Map.of(
                "Q",
                quantity,
                "stockout_fraction",
                share,
                "cost",
                2 * fixed * rate / quantity,
                "max_backorder",
                share * quantity);
    }

    private static PriceBreaks breaks(Inputs in) {
        return new PriceBreaks(in.numbers("breakpoints"), in.numbers("unit_costs"));
    }

    private static Map<String, Object> allUnits(Inputs in) {
        double rate = in.number("demand_rate");
        double fixed = in.number("fixed_cost");
        double holding = in.number("holding_rate");
        var best = breaks(in).allUnits(rate, fixed, holding);
        var candidates = new ArrayList<Object>();
        for (var choice : breaks(in).candidates(rate, fixed, holding)) {
            candidates.add(Map.of("region", choice.region(), "Q", choice.quantity(), "cost", choice.yearlyCost()));
        }
        return Map.of(
                "Q", best.quantity(),
                "region", best.region(),
                "total_cost", best.yearlyCost(),
                "candidates", candidates);
    }

    private static Map<String, Object> incremental(Inputs in) {
        var best = breaks(in).incremental(in.number("demand_rate"), in.number("fixed_cost"), in.number("holding_rate"));
        return Map.of("Q", best.quantity(), "region", best.region(), "total_cost", best.yearlyCost());
    }

    private static Map<String, Object> known(Inputs in) {
        var plan = KnownDemand.of(
                in.array("demand"), in.number("fixed_cost"), in.number("holding_cost"), in.array("purchase_cost"));
        List<Object> orders =
                new ArrayList<>(Arrays.stream(plan.orders()).boxed().toList());
        return Map.of("order_quantities", orders, "cost", plan.cost());
    }

    private static List<JointReplenishment.Item> items(Inputs in) {
        var lines = in.array("individual_fixed_costs");
        var holding = in.array("holding_costs");
        var rates = in.array("demand_rates");
        var items = new ArrayList<JointReplenishment.Item>();
        for (int i = 0; i < lines.length; i++) {
            items.add(new JointReplenishment.Item(lines[i], holding[i], rates[i]));
        }
        return items;
    }

    private static Map<String, Object> silver(Inputs in) {
        var joint = JointReplenishment.of(in.number("shared_fixed_cost"), items(in));
        return Map.of(
                "order_quantities", joint.quantities(),
                "base_cycle_time", joint.baseCycle(),
                "multiples", joint.multiples(),
                "cost", joint.cost());
    }

    private static Map<String, Object> together(Inputs in) {
        var joint = JointReplenishment.together(in.number("shared_fixed_cost"), items(in));
        return Map.of("orders_per_year", 1 / joint.baseCycle(), "lot_sizes", joint.quantities(), "cost", joint.cost());
    }
}
