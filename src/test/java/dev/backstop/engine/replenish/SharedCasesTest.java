package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.backstop.engine.forecast.Normal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The worked cases of inventory theory that lie beside a checkout on the makers' machines; they are not part of it.
class SharedCasesTest {
    private static final Pattern NUMBER = Pattern.compile("\"\"(\\w+)\"\": (-?[0-9.eE+-]+)");

    @Test
    void agreesWithEveryCaseOfAKindThatIsUsed() throws IOException {
        var file = shared().resolve("cases").resolve("inventory_cases.csv");
        assumeThat(file).as("worked cases are not on this machine").exists();

        var wrong = new ArrayList<String>();
        int checked = 0;
        for (var line : Files.readAllLines(file)) {
            var columns = line.split(",", 3);
            var values = columns.length < 3 ? Optional.<double[]>empty() : computed(columns[1], columns[2]);
            if (values.isPresent()) {
                checked++;
                double got = values.get()[0];
                double expected = values.get()[1];
                if (Math.abs(got - expected) > 1e-6 * Math.max(1e-3, Math.abs(expected))) {
                    wrong.add(columns[0] + ": got " + got + ", expected " + expected);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThanOrEqualTo(10);
    }

    /// What we compute and what the file expects, for the kinds that the textbook policy has a use for.
    private static Optional<double[]> computed(String kind, String rest) {
        return switch (kind) {
            case "eoq" ->
                pair(
                        EconomicOrderQuantity.of(
                                number(rest, "demand_rate"), number(rest, "fixed_cost"), number(rest, "holding_cost")),
                        number(rest, "Q"));
            case "rop_type1_normal" ->
                pair(
                        number(rest, "ltd_mean")
                                + SafetyStock.normal(number(rest, "cycle_service_level"), number(rest, "ltd_sd")),
                        number(rest, "reorder_point"));
            case "rop_variable_lead_time" ->
                pair(
                        SafetyStock.normal(
                                number(rest, "cycle_service_level"),
                                number(rest, "lead_time_mean"),
                                number(rest, "demand_mean"),
                                number(rest, "demand_sd"),
                                number(rest, "lead_time_sd")),
                        number(rest, "safety_stock"));
            case "fill_rate_given_ss" ->
                pair(
                        SafetyStock.fillRate(
                                number(rest, "safety_stock"), number(rest, "ltd_sd"), number(rest, "order_quantity")),
                        number(rest, "fill_rate"));
            case "standard_normal_loss" -> pair(Normal.loss(number(rest, "z")), number(rest, "L"));
            case "newsvendor_normal" ->
                pair(
                        number(rest, "mean")
                                + SafetyStock.normal(
                                        number(rest, "underage") / (number(rest, "underage") + number(rest, "overage")),
                                        number(rest, "sd")),
                        number(rest, "S"));
            default -> Optional.empty();
        };
    }

    private static Optional<double[]> pair(double got, double expected) {
        return Optional.of(new double[] {got, expected});
    }

    private static double number(String json, String name) {
        var matcher = NUMBER.matcher(json);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return Double.parseDouble(matcher.group(2));
            }
        }
        throw new IllegalArgumentException("No " + name + " in " + json);
    }

    private static Path shared() {
        var named = Optional.ofNullable(System.getProperty("backstop.shared"))
                .or(() -> Optional.ofNullable(System.getenv("BACKSTOP_SHARED")));
        return Path.of(named.orElse("../shared"));
    }
}
