package dev.backstop.bench.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Outcomes of one policy over many levels, read between the points.
record Curve(List<Outcome> outcomes) {
    /// What `wanted` is where `known` has that value; beyond the ends, the end.
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
        return wanted.applyAsDouble(before);
    }
}
