package dev.backstop.bench.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Outcomes of one policy over many levels, read between the points.
record Curve(List<Outcome> outcomes) {
    /// What `wanted` is where `known` is at most that value: at the end of a curve that ends before it.
    double within(ToDoubleFunction<Outcome> known, double value, ToDoubleFunction<Outcome> wanted) {
        double most = outcomes.stream().mapToDouble(known).max().orElseThrow();
        return at(known, Math.min(value, most), wanted);
    }

    /// What `wanted` is where `known` has that value; below the least outcome, that. No number where no outcome
    /// reaches it: the end of a curve would flatter a policy that never gets there.
    double at(ToDoubleFunction<Outcome> known, double value, ToDoubleFunction<Outcome> wanted) {
        var sorted = new ArrayList<>(outcomes);
        sorted.sort(Comparator.comparingDouble(known));
        var before = sorted.getFirst();
        for (var next : sorted) {
            if (known.applyAsDouble(next) >= value) {
                double step = known.applyAsDouble(next) - known.applyAsDouble(before);
                double weight = step > 0 ? (value - known.applyAsDouble(before)) / step : 1;
                return wanted.applyAsDouble(before)
                        + weight * (wanted.applyAsDouble(next) - wanted.applyAsDouble(before));
            }
            before = next;
        }
        return Double.NaN;
    }
}
