package dev.backstop.engine.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Units shared out by weight so that the parts add up to exactly the whole (the largest-remainder method of
/// Hamilton).
public final class PreOrderShares {
    private PreOrderShares() {}

    /// A part for each key, in whole units. Weights below zero count as zero; if all are zero, all count the same.
    public static <K extends Comparable<K>> Map<K, Integer> split(int units, Map<K, Double> weights) {
        double total = weights.values().stream()
                .mapToDouble(weight -> Math.max(0, weight))
                .sum();
        var quotas = new TreeMap<K, Double>();
        weights.forEach((key, weight) ->
                quotas.put(key, total > 0 ? units * Math.max(0, weight) / total : (double) units / weights.size()));
        var parts = new TreeMap<K, Integer>();
        int left = units;
        for (var quota : quotas.entrySet()) {
            int whole = (int) Math.floor(quota.getValue());
            parts.put(quota.getKey(), whole);
            left -= whole;
        }
        for (var key : byRemainder(quotas)) {
            if (left <= 0) {
                break;
            }
            parts.merge(key, 1, Math::addExact);
            left--;
        }
        return parts;
    }

    /// Largest remainder first; of equal ones the larger quota, then the earlier key.
    private static <K extends Comparable<K>> List<K> byRemainder(Map<K, Double> quotas) {
        Comparator<Map.Entry<K, Double>> remainder =
                Comparator.comparingDouble(entry -> Math.floor(entry.getValue()) - entry.getValue());
        return quotas.entrySet().stream()
                .sorted(remainder
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
