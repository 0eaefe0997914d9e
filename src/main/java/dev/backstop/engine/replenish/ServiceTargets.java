package dev.backstop.engine.replenish;

import dev.backstop.engine.replenish.level.Predictability;
import dev.backstop.engine.replenish.level.ServiceTarget;
import java.util.EnumMap;
import java.util.Map;

/// What is promised of each class of products: how much they earn (A, B, C) by how well they can be foretold (X, Y,
/// Z).
///
/// High for what earns most; lower for what is hard to foretell, for there each percent costs most.
public record ServiceTargets(Map<ServiceClass, Map<Predictability, ServiceTarget>> targets) {
    public ServiceTargets {
        var copy = new EnumMap<ServiceClass, Map<Predictability, ServiceTarget>>(ServiceClass.class);
        for (var row : ServiceClass.values()) {
            var cells = targets.getOrDefault(row, Map.of());
            for (var column : Predictability.values()) {
                if (!cells.containsKey(column)) {
                    throw new IllegalArgumentException("No service level for " + row + column);
                }
            }
            copy.put(row, Map.copyOf(cells));
        }
        targets = Map.copyOf(copy);
    }

    /// A start that the owner corrects: α from 98 % (AX) to 85 % (CZ).
    public static ServiceTargets usual() {
        return new ServiceTargets(Map.of(
                ServiceClass.A, row(0.98, 0.97, 0.95),
                ServiceClass.B, row(0.96, 0.95, 0.92),
                ServiceClass.C, row(0.93, 0.90, 0.85)));
    }

    /// The target of a product of those classes.
    public ServiceTarget of(ServiceClass earns, Predictability foretold) {
        var row = targets.getOrDefault(earns, Map.of());
        return row.getOrDefault(foretold, new ServiceTarget.CycleService(0.9));
    }

    private static Map<Predictability, ServiceTarget> row(double x, double y, double z) {
        return Map.of(
                Predictability.X, new ServiceTarget.CycleService(x),
                Predictability.Y, new ServiceTarget.CycleService(y),
                Predictability.Z, new ServiceTarget.CycleService(z));
    }
}
