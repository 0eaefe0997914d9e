package dev.backstop.engine.replenish.level;

/// The service level that each class of products starts with: high for what earns most; lower for what is hard to
/// foretell, for there each percent costs most. The owner corrects them.
public final class ServiceTargets {
    private static final double[][] USUAL = {{0.98, 0.97, 0.95}, {0.96, 0.95, 0.92}, {0.93, 0.90, 0.85}};

    private ServiceTargets() {}

    /// From 98 % (AX) to 85 % (CZ).
    public static double usual(ProductClass of) {
        return USUAL[of.earns().ordinal()][of.foretold().ordinal()];
    }
}
