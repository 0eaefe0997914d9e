package dev.backstop.domain.shop;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// How the owner promises service: by the class of a product or the same for all, and as which measure. There is one
/// such record in a shop file at most.
public record ServicePolicy(Id<ServicePolicy> id, boolean byClass, Measure measure) implements Entity {
    /// The id of the one record.
    public static final Id<ServicePolicy> ONLY = new Id<>(1);

    /// What a service level says.
    public enum Measure {
        /// α: the chance of no stockout in a cycle.
        CYCLE_SERVICE,
        /// β: the share of demand met at once.
        FILL_RATE
    }

    /// The policy of a shop whose owner has said nothing: by class, as the chance of no stockout in a cycle.
    public static ServicePolicy standard() {
        return new ServicePolicy(ONLY, true, Measure.CYCLE_SERVICE);
    }
}
