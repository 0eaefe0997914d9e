package dev.backstop.bench.cases;

import dev.backstop.engine.replenish.demand.CountDemand;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.NormalDemand;
import dev.backstop.engine.replenish.policy.FixedQuantity;
import dev.backstop.engine.replenish.policy.MinMax;
import dev.backstop.engine.replenish.policy.Newsvendor;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Policies with a least cost: newsvendor and base stock, (r, Q), (s, S).
final class PolicyAnswers {
    private PolicyAnswers() {}

    static Optional<Map<String, Object>> of(String kind, Inputs in) {
        return Optional.ofNullable(
                switch (kind) {
                    case "newsvendor_normal", "base_stock_normal" -> newsvendor(in, protection(in));
                    case "newsvendor_poisson" -> newsvendor(in, CountDemand.poisson(in.positive("mean")));
                    case "newsvendor_discrete" -> newsvendor(in, counted(in.chances("pmf")));
                    case "newsvendor_explicit_prices" -> prices(in);
                    case "rq_eil_approx" -> {
                        var policy = costs(in).byExpectedLevel();
                        yield Map.of(
                                "r", policy.point(),
                                "Q", policy.quantity(),
                                "cost", costs(in).expectedLevelCost(policy));
                    }
                    case "rq_eoqb_approx" -> priced(costs(in), costs(in).byBackorderQuantity());
                    case "rq_eoq_plus_ss" -> priced(costs(in), costs(in).byEconomicQuantity());
                    case "rq_exact_cost" ->
                        Map.of("cost", costs(in).exactCost(new FixedQuantity.Policy(in.number("r"), in.positive("Q"))));
                    case "rq_optimal_r_for_q" -> Map.of("r", costs(in).bestPoint(in.positive("Q")));
                    case "rq_poisson_exact" -> poisson(in);
                    case "qr_penalty_iterative", "qr_type2_iterative" -> iterative(in);
                    case "sS_poisson_exact" -> minMax(in);
                    case "sS_power_approx" -> power(in);
                    default -> null;
                });
    }

    private static NormalDemand protection(Inputs in) {
        double periods = 1 + (in.has("lead_time") ? in.atLeastZero("lead_time") : 0);
        return new NormalDemand(in.number("mean") * periods, in.number("sd") * Math.sqrt(periods));
    }

    private static Map<String, Object> newsvendor(Inputs in, Demand demand) {
        var rule = new Newsvendor(in.number("overage"), in.number("underage"));
        double level = rule.level(demand);
        return Map.of(
                "S", level,
                "expected_cost", rule.expectedCost(level, demand),
                "critical_ratio", rule.criticalRatio());
    }

    private static CountDemand counted(SortedMap<Integer, Double> chances) {
        var array = new double[chances.lastKey() + 1];
        chances.forEach((units, chance) -> array[units] = chance);
        return CountDemand.of(array);
    }

    /// What a unit left over costs to hold, and one short in goodwill, may be given on top of the prices.
    private static Map<String, Object> prices(Inputs in) {
        var byPrice =
                Newsvendor.ofPrices(in.number("revenue"), in.number("purchase_cost"), in.number("salvage_value", 0));
        double goodwill = in.number("stockout_cost", 0);
        var rule = new Newsvendor(byPrice.overage() + in.number("holding_cost", 0), byPrice.underage() + goodwill);
        var demand = protection(in);
        double level = rule.level(demand);
        return Map.of(
                "S",
                level,
                "expected_profit",
                rule.expectedProfit(level, demand) - goodwill * demand.mean(),
                "critical_ratio",
                rule.criticalRatio());
    }

    private static FixedQuantity costs(Inputs in) {
        double rate = in.positive("demand_mean");
        double time = in.atLeastZero("lead_time");
        return new FixedQuantity(
                in.positive("holding_cost"),
                in.positive("stockout_cost"),
                in.has("fixed_cost") ? in.atLeastZero("fixed_cost") : 0,
                rate,
                new NormalDemand(rate * time, in.number("demand_sd") * Math.sqrt(time)));
    }

    private static Map<String, Object> priced(FixedQuantity costs, FixedQuantity.Policy policy) {
        return Map.of("r", policy.point(), "Q", policy.quantity(), "exact_cost", costs.exactCost(policy));
    }

    private static Map<String, Object> poisson(Inputs in) {
        var best = FixedQuantity.bestForPoisson(
                in.positive("holding_cost"),
                in.positive("stockout_cost"),
                in.atLeastZero("fixed_cost"),
                in.positive("demand_mean"),
                in.positive("lead_time"));
        return Map.of("r", best.point(), "Q", best.quantity(), "cost", best.cost());
    }

    private static Map<String, Object> iterative(Inputs in) {
        var costs = new FixedQuantity(
                in.positive("holding_cost"),
                in.number("stockout_cost_per_unit", 0),
                in.atLeastZero("fixed_cost"),
                in.positive("demand_rate"),
                new NormalDemand(in.number("ltd_mean"), in.positive("ltd_sd")));
        var policy = in.has("fill_rate") ? costs.byFillRate(in.share("fill_rate")) : costs.byExpectedLevel();
        return Map.of(
                "Q", policy.quantity(),
                "R", policy.point(),
                "safety_stock", policy.point() - in.number("ltd_mean"));
    }

    private static Map<String, Object> minMax(Inputs in) {
        var best = MinMax.bestForPoisson(
                in.positive("holding_cost"),
                in.positive("stockout_cost"),
                in.atLeastZero("fixed_cost"),
                in.positive("demand_mean"));
        return Map.of("s", best.reorderPoint(), "S", best.upTo(), "cost", best.cost());
    }

    private static Map<String, Object> power(Inputs in) {
        var policy = MinMax.byPower(
                in.positive("holding_cost"),
                in.positive("stockout_cost"),
                in.positive("fixed_cost"),
                new NormalDemand(in.positive("demand_mean"), in.positive("demand_sd")));
        return Map.of("s", policy.reorderPoint(), "S", policy.upTo());
    }
}
