package dev.backstop.bench.cases;

import dev.backstop.engine.replenish.demand.CountDemand;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.NormalDemand;
import dev.backstop.engine.replenish.policy.FixedQuantity;
import dev.backstop.engine.replenish.policy.MinMax;
import dev.backstop.engine.replenish.policy.Newsvendor;
import java.util.Map;
import java.util.Optional;

/// Policies with a least cost: newsvendor and base stock, (r, Q), (s, S).
final class PolicyAnswers {
    private PolicyAnswers() {}

    static Optional<Map<String, Object>> of(String kind, Inputs in) {
        return Optional.ofNullable(
                switch (kind) {
                    case "newsvendor_normal", "base_stock_normal" -> newsvendor(in, protection(in));
                    case "newsvendor_poisson" -> newsvendor(in, CountDemand.poisson(in.number("mean")));
                    case "newsvendor_discrete" -> newsvendor(in, counted(in.map("pmf")));
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
                        Map.of("cost", costs(in).exactCost(new FixedQuantity.Policy(in.number("r"), in.number("Q"))));
                    case "rq_optimal_r_for_q" -> Map.of("r", costs(in).bestPoint(in.number("Q")));
                    case "rq_poisson_exact" -> poisson(in);
                    case "qr_penalty_iterative", "qr_type2_iterative" -> iterative(in);
                    case "sS_poisson_exact" -> minMax(in);
                    case "sS_power_approx" -> power(in);
                    default -> null;
                });
    }

    private static NormalDemand protection(Inputs in) {
        double periods = 1 + in.number("lead_time", 0);
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

    private static CountDemand counted(Map<?, ?> chances) {
        int most = chances.keySet().stream()
                .mapToInt(units -> Integer.parseInt(String.valueOf(units)))
                .max()
                .orElse(0);
        var array = new double[most + 1];
        chances.forEach((units, chance) -> array[Integer.parseInt(String.valueOf(units))] = (Double) chance);
        return CountDemand.of(array);
    }

    private static Map<String, Object> prices(Inputs in) {
        var rule = Newsvendor.ofPrices(in.number("revenue"), in.number("purchase_cost"), in.number("salvage_value"));
        var demand = protection(in);
        double level = rule.level(demand);
        return Map.of("S", level, "expected_profit", rule.expectedProfit(level, demand));
    }

    private static FixedQuantity costs(Inputs in) {
        double rate = in.number("demand_mean");
        double time = in.number("lead_time");
        return new FixedQuantity(
                in.number("holding_cost"),
                in.number("stockout_cost"),
                in.number("fixed_cost", 0),
                rate,
                new NormalDemand(rate * time, in.number("demand_sd") * Math.sqrt(time)));
    }

    private static Map<String, Object> priced(FixedQuantity costs, FixedQuantity.Policy policy) {
        return Map.of("r", policy.point(), "Q", policy.quantity(), "exact_cost", costs.exactCost(policy));
    }

    private static Map<String, Object> poisson(Inputs in) {
        var best = FixedQuantity.bestForPoisson(
                in.number("holding_cost"),
                in.number("stockout_cost"),
                in.number("fixed_cost"),
                in.number("demand_mean"),
                in.number("lead_time"));
        return Map.of("r", best.point(), "Q", best.quantity(), "cost", best.cost());
    }

    private static Map<String, Object> iterative(Inputs in) {
        var costs = new FixedQuantity(
                in.number("holding_cost"),
                in.number("stockout_cost_per_unit", 0),
                in.number("fixed_cost"),
                in.number("demand_rate"),
                new NormalDemand(in.number("ltd_mean"), in.number("ltd_sd")));
        var policy = in.has("fill_rate") ? costs.byFillRate(in.number("fill_rate")) : costs.byExpectedLevel();
        return Map.of(
                "Q", policy.quantity(),
                "R", policy.point(),
                "safety_stock", policy.point() - in.number("ltd_mean"));
    }

    private static Map<String, Object> minMax(Inputs in) {
        var best = MinMax.bestForPoisson(
                in.number("holding_cost"),
                in.number("stockout_cost"),
                in.number("fixed_cost"),
                in.number("demand_mean"));
        return Map.of("s", best.reorderPoint(), "S", best.upTo(), "cost", best.cost());
    }

    private static Map<String, Object> power(Inputs in) {
        var policy = MinMax.byPower(
                in.number("holding_cost"),
                in.number("stockout_cost"),
                in.number("fixed_cost"),
                new NormalDemand(in.number("demand_mean"), in.number("demand_sd")));
        return Map.of("s", policy.reorderPoint(), "S", policy.upTo());
    }
}
