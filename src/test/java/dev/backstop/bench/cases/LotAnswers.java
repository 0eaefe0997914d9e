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
                    case "epq" -> produced(in);
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
        double rate = in.positive("demand_rate");
        double quantity = EconomicOrderQuantity.of(rate, in.atLeastZero("fixed_cost"), in.positive("holding_cost"));
        return Map.of(
                "Q",
                quantity,
                "cost_setup_plus_holding",
                EconomicOrderQuantity.yearlyCost(
                        quantity, rate, in.atLeastZero("fixed_cost"), in.number("holding_cost")),
                "orders_per_year",
                rate / quantity,
                "cycle_years",
                quantity / rate);
    }

    /// What is made while it is sold lies on the shelf for less long: holding counts by the share that is not sold
    /// meanwhile. Source: Snyder and Shen, section 3.6.
    private static Map<String, Object> produced(Inputs in) {
        double rate = in.positive("demand_rate");
        double kept = 1 - rate / in.positive("production_rate");
        if (kept <= 0) {
            throw new IllegalArgumentException("production_rate is not above demand_rate");
        }
        double fixed = in.atLeastZero("fixed_cost");
        double holding = in.positive("holding_cost") * kept;
        double quantity = EconomicOrderQuantity.of(rate, fixed, holding);
        return Map.of(
                "Q",
                quantity,
                "cost",
                EconomicOrderQuantity.yearlyCost(quantity, rate, fixed, holding),
                "max_inventory",
                quantity * kept);
    }

    private static Map<String, Object> backorders(Inputs in) {
        double rate = in.positive("demand_rate");
        double fixed = in.atLeastZero("fixed_cost");
        double holding = in.positive("holding_cost");
        double stockout = in.positive("stockout_cost");
        double quantity = EconomicOrderQuantity.withBackorders(rate, fixed, holding, stockout);
        double share = EconomicOrderQuantity.backorderedShare(holding, stockout);
        return Map.of(
                "Q",
                quantity,
                "stockout_fraction",
                share,
                "cost",
                quantity * holding * (1 - share),
                "max_backorder",
                share * quantity);
    }

    private static PriceBreaks breaks(Inputs in) {
        var from = in.numbers("breakpoints");
        for (int i = 0; i < from.size(); i++) {
            if (i == 0 ? from.getFirst() != 0 : from.get(i) <= from.get(i - 1)) {
                throw new IllegalArgumentException("breakpoints do not rise from 0");
            }
        }
        in.positives("unit_costs", from.size());
        return new PriceBreaks(from, in.numbers("unit_costs"));
    }

    private static Map<String, Object> allUnits(Inputs in) {
        double rate = in.positive("demand_rate");
        double fixed = in.atLeastZero("fixed_cost");
        double holding = in.positive("holding_rate");
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
        var best = breaks(in)
                .incremental(in.positive("demand_rate"), in.atLeastZero("fixed_cost"), in.positive("holding_rate"));
        return Map.of("Q", best.quantity(), "region", best.region(), "total_cost", best.yearlyCost());
    }

    /// Costs and demand may be one number for all periods, or a list.
    private static Map<String, Object> known(Inputs in) {
        int periods = in.has("num_periods") ? in.whole("num_periods") : in.array("demand").length;
        var plan = KnownDemand.of(
                in.costs("demand", periods),
                in.costs("fixed_cost", periods),
                in.costs("holding_cost", periods),
                in.has("purchase_cost") ? in.costs("purchase_cost", periods) : new double[periods]);
        List<Object> orders =
                new ArrayList<>(Arrays.stream(plan.orders()).boxed().toList());
        return Map.of("order_quantities", orders, "cost", plan.cost());
    }

    private static List<JointReplenishment.Item> items(Inputs in) {
        int products = in.array("individual_fixed_costs").length;
        var lines = in.costs("individual_fixed_costs", products);
        var holding = in.positives("holding_costs", products);
        var rates = in.positives("demand_rates", products);
        var items = new ArrayList<JointReplenishment.Item>();
        for (int i = 0; i < products; i++) {
            items.add(new JointReplenishment.Item(lines[i], holding[i], rates[i]));
        }
        return items;
    }

    private static Map<String, Object> silver(Inputs in) {
        var joint = JointReplenishment.of(in.atLeastZero("shared_fixed_cost"), items(in));
        return Map.of(
                "order_quantities", joint.quantities(),
                "base_cycle_time", joint.baseCycle(),
                "multiples", joint.multiples(),
                "cost", joint.cost());
    }

    private static Map<String, Object> together(Inputs in) {
        var joint = JointReplenishment.together(in.atLeastZero("shared_fixed_cost"), items(in));
        return Map.of("orders_per_year", 1 / joint.baseCycle(), "lot_sizes", joint.quantities(), "cost", joint.cost());
    }
}
