package dev.backstop.service.level;

import dev.backstop.domain.shop.ServicePolicy;
import java.util.Map;

/// What the owner promises: the policy, and the levels (0 to 1) of classes ("AX") and categories that differ from
/// the usual.
public record ServiceSettings(ServicePolicy policy, Map<String, Double> byClass, Map<String, Double> byCategory) {
    public ServiceSettings {
        byClass = Map.copyOf(byClass);
        byCategory = Map.copyOf(byCategory);
    }
}
