package dev.backstop.domain.shop;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// The service level (0 to 1) of one class ("AX") or one category, on the owner's word; of several for the same, the
/// last counts.
public record ServiceRule(Id<ServiceRule> id, Scope scope, String appliesTo, double level) implements Entity {
    /// What a rule is about.
    public enum Scope {
        CLASS,
        CATEGORY
    }

    public ServiceRule {
        if (level <= 0 || level >= 1) {
            throw new IllegalArgumentException("A service level of " + level);
        }
    }
}
