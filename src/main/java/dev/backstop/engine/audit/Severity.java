package dev.backstop.engine.audit;

/// How pressing a finding is, by its money at risk and the owner's limits.
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
