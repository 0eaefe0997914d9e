package dev.backstop.bench.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Where the results of one file and lead time are printed.
record ReplayLines(String file, int lead, Consumer<Map<String, Object>> print) {
    private static final String NEVER = "not reached";

    /// What a policy came to that was asked for a level.
    void policy(String policy, String target, double level, Outcome outcome) {
        var line = begun();
        line.put("policy", policy);
        line.put("target", target);
        line.put("level", level);
        line.putAll(outcome.line());
        print.accept(line);
    }

    void bar(String name, double level, double value) {
        bar(name, level, value, Map.of());
    }

    /// A bar with more of what it follows from; in words where a policy never gets there.
    void bar(String name, double level, double value, Map<String, ?> besides) {
        var line = begun();
        line.put("bar", name);
        line.put("level", level);
        line.put("value", Double.isNaN(value) ? NEVER : value);
        line.putAll(besides);
        print.accept(line);
    }

    private Map<String, Object> begun() {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("lead", lead);
        return line;
    }
}
