package dev.backstop.bench.cases;

import dev.backstop.engine.forecast.DemandPattern;
import dev.backstop.engine.forecast.numeric.Normal;
import dev.backstop.engine.replenish.demand.CountDemand;
import dev.backstop.engine.replenish.demand.GammaDemand;
import dev.backstop.engine.replenish.demand.NormalDemand;
import dev.backstop.engine.replenish.policy.ReorderLevel;
import dev.backstop.engine.replenish.policy.SafetyStock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reorder points of a service level, under every distribution, and the loss functions they rest on.
final class LevelAnswers {
    private LevelAnswers() {}

    static Optional<Map<String, Object>> of(String kind, Inputs in) {
        return Optional.ofNullable(
                switch (kind) {
                    case "rop_type1_normal" -> cycleService(in.number("ltd_mean"), in.number("ltd_sd"), in);
                    case "rop_type2_normal" -> fillRate(in);
                    case "fill_rate_given_ss" -> given(in);
                    case "rop_variable_lead_time" -> variable(in);
                    case "periodic_review_R_S" -> periodic(in);
                    case "rop_poisson_ltd" -> poisson(in);
                    case "rop_negative_binomial_ltd" -> negativeBinomial(in);
                    case "rop_gamma_ltd" -> gamma(in);
                    case "rop_empirical_convolution" -> observed(in);
                    case "standard_normal_loss" -> normalLoss(in.number("z"));
                    case "poisson_loss" -> loss(CountDemand.poisson(in.positive("mean")), in.number("x"));
                    case "negative_binomial_loss" ->
                        loss(CountDemand.negativeBinomial(in.positive("r"), in.share("p")), in.number("x"));
                    case "syntetos_boylan_classes" -> classes(in);
                    default -> null;
                });
    }

    private static Map<String, Object> cycleService(double mean, double deviation, Inputs in) {
        double alpha = in.share("cycle_service_level");
        double point = ReorderLevel.ofCycleService(new NormalDemand(mean, deviation), alpha);
        var got = new LinkedHashMap<String, Object>();
        got.put("z", Normal.quantile(alpha));
        got.put("ltd_mean", mean);
        got.put("ltd_sd", deviation);
        got.put("safety_stock", point - mean);
        got.put("reorder_point", point);
        return got;
    }

    private static Map<String, Object> fillRate(Inputs in) {
        var demand = new NormalDemand(in.number("ltd_mean"), in.positive("ltd_sd"));
        double quantity = in.positive("order_quantity");
        double beta = in.share("fill_rate");
        double point = ReorderLevel.ofFillRate(demand, quantity, beta);
        double exact = ReorderLevel.ofFillRateExactly(demand, quantity, beta);
        return Map.of(
                "z",
                (point - demand.mean()) / demand.deviation(),
                "loss_target",
                demand.shortage(point) / demand.deviation(),
                "safety_stock",
                point - demand.mean(),
                "reorder_point",
                point,
                "exact_undershoot_corrected",
                Map.of("z", (exact - demand.mean()) / demand.deviation(), "reorder_point", exact));
    }

    private static Map<String, Object> given(Inputs in) {
        double deviation = in.positive("ltd_sd");
        double cushion = in.number("safety_stock");
        return Map.of(
                "expected_shortage_per_cycle", SafetyStock.expectedShortage(cushion, deviation),
                "fill_rate", SafetyStock.fillRate(cushion, deviation, in.positive("order_quantity")),
                "cycle_service_level", Normal.probability(cushion / deviation));
    }

    private static Map<String, Object> variable(Inputs in) {
        double mean = in.number("demand_mean") * in.atLeastZero("lead_time_mean");
        double deviation = SafetyStock.deviation(
                in.atLeastZero("lead_time_mean"),
                in.number("demand_mean"),
                in.number("demand_sd"),
                in.atLeastZero("lead_time_sd"));
        return cycleService(mean, deviation, in);
    }

    private static Map<String, Object> periodic(Inputs in) {
        double review = in.atLeastZero("review_period");
        double days = review + in.atLeastZero("lead_time");
        var demand = new NormalDemand(in.number("demand_mean") * days, in.number("demand_sd") * Math.sqrt(days));
        var got = new LinkedHashMap<String, Object>();
        got.put("mean", demand.mean());
        got.put("sd", demand.deviation());
        if (in.has("cycle_service_level")) {
            double upTo = ReorderLevel.ofCycleService(demand, in.share("cycle_service_level"));
            got.put("type1_S", upTo);
            got.put("type1_ss", upTo - demand.mean());
        }
        if (in.has("fill_rate")) {
            double filled =
                    ReorderLevel.upToFillRate(demand, in.positive("demand_mean") * review, in.share("fill_rate"));
            got.put("type2_S", filled);
            got.put("type2_ss", filled - demand.mean());
        }
        return got;
    }

    /// What follows from the cycle service, and what from the fill rate, where each is given.
    private static Map<String, Object> poisson(Inputs in) {
        var demand = CountDemand.poisson(in.positive("ltd_mean"));
        var got = new LinkedHashMap<String, Object>();
        if (in.has("cycle_service_level")) {
            double point = ReorderLevel.ofCycleService(demand, in.share("cycle_service_level"));
            got.put("type1_reorder_point", point);
            got.put("achieved_type1", demand.probability(point));
            got.put("expected_shortage_per_cycle", demand.shortage(point));
        }
        if (in.has("fill_rate")) {
            int quantity = in.whole("order_quantity");
            int filled = ReorderLevel.ofFillRateByUnits(demand, quantity, in.share("fill_rate"));
            got.put("type2_reorder_point", filled);
            got.put("achieved_fill_rate", ReorderLevel.fillRateByUnits(demand, filled, quantity));
        }
        return got;
    }

    private static Map<String, Object> negativeBinomial(Inputs in) {
        double mean = in.positive("ltd_mean");
        double p = mean / in.positive("ltd_variance");
        if (p >= 1) {
            throw new IllegalArgumentException("ltd_variance is not above ltd_mean: no negative binomial has that");
        }
        double r = mean * p / (1 - p);
        var demand = CountDemand.negativeBinomial(r, p);
        double point = ReorderLevel.ofCycleService(demand, in.share("cycle_service_level"));
        var got = new LinkedHashMap<String, Object>();
        got.put("r", r);
        got.put("p", p);
        got.put("reorder_point", point);
        got.put("achieved", demand.probability(point));
        got.put("expected_shortage_per_cycle", demand.shortage(point));
        if (in.has("order_quantity")) {
            got.put("approx_fill_rate", 1 - demand.shortage(point) / in.positive("order_quantity"));
        }
        return got;
    }

    private static Map<String, Object> gamma(Inputs in) {
        double deviation = in.positive("ltd_sd");
        var demand = GammaDemand.of(in.positive("ltd_mean"), deviation * deviation);
        double point = ReorderLevel.ofCycleService(demand, in.share("cycle_service_level"));
        return Map.of(
                "shape", demand.shape(),
                "scale", demand.scale(),
                "reorder_point", point,
                "expected_shortage_per_cycle", demand.shortage(point));
    }

    private static Map<String, Object> observed(Inputs in) {
        var demand = CountDemand.of(in.array("daily_pmf")).over(in.chances("lead_time_pmf"));
        double point = ReorderLevel.ofCycleService(demand, in.share("cycle_service_level"));
        return Map.of(
                "ltd_mean", demand.mean(),
                "ltd_var", demand.variance(),
                "reorder_point", point,
                "achieved", demand.probability(point),
                "prev", demand.probability(point - 1),
                "expected_shortage", demand.shortage(point));
    }

    private static Map<String, Object> normalLoss(double z) {
        var demand = new NormalDemand(0, 1);
        return Map.of("L", demand.shortage(z), "L_bar", demand.leftover(z));
    }

    private static Map<String, Object> loss(CountDemand demand, double units) {
        return Map.of("n", demand.shortage(units), "n_bar", demand.leftover(units));
    }

    /// The four corners around the cut-offs, named as the case names them.
    private static Map<String, Object> classes(Inputs in) {
        double interval = in.number("cutoff_adi");
        double variation = in.number("cutoff_cv2");
        String adi = "ADI%s" + shortened(interval) + " & CV2%s" + shortened(variation);
        var got = new LinkedHashMap<String, Object>();
        for (boolean rare : new boolean[] {false, true}) {
            for (boolean uneven : new boolean[] {false, true}) {
                var pattern = DemandPattern.of(
                        rare ? interval : Math.nextDown(interval), uneven ? variation : Math.nextDown(variation));
                got.put(
                        pattern.name().toLowerCase(java.util.Locale.ROOT),
                        adi.formatted(rare ? ">=" : "<", uneven ? ">=" : "<"));
            }
        }
        return got;
    }

    private static String shortened(double value) {
        return String.valueOf(value).replaceFirst("^0\\.", ".");
    }
}
