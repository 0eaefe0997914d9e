package dev.backstop.engine.replenish.level;

/// What a product earns (A, B, C) by how well it can be foretold (X, Y, Z).
public record ProductClass(ServiceClass earns, Predictability foretold) {
    /// As it is written: "AX".
    @Override
    public String toString() {
        return earns.name() + foretold.name();
    }
}
