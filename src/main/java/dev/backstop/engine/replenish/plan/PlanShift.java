package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What became of a plan by itself: lines that came into it, that left it, and that have another quantity or
/// supplier, with what all that is due costs, before and after.
public record PlanShift(int added, int dropped, int changed, Money neededBefore, Money needed) {
    /// From one plan to the other.
    public static PlanShift between(ReorderPlan before, ReorderPlan after) {
        var had = lines(before);
        var has = lines(after);
        int changed = 0;
        int added = 0;
        for (var line : has.entrySet()) {
            var other = had.remove(line.getKey());
            added += other == null ? 1 : 0;
            changed += other == null || isLike(other, line.getValue()) ? 0 : 1;
        }
        return new PlanShift(added, had.size(), changed, before.needed(), after.needed());
    }

    /// Whether the plan stayed as it was.
    public boolean isNothing() {
        return added + dropped + changed == 0 && needed.equals(neededBefore);
    }

    /// The same in words.
    public Message what() {
        return Message.of("replenish.shift.tried", added, dropped, changed, neededBefore, needed);
    }

    private static Map<Suggestion.Key, Suggestion> lines(ReorderPlan plan) {
        var lines = new HashMap<Suggestion.Key, Suggestion>();
        plan.orders().forEach(order -> order.lines().forEach(line -> lines.put(line.key(), line)));
        return lines;
    }

    private static boolean isLike(Suggestion one, Suggestion other) {
        return one.quantity() == other.quantity()
                && Objects.requireNonNull(one.option())
                        .supplier()
                        .id()
                        .equals(Objects.requireNonNull(other.option())
                                .supplier()
                                .id());
    }
}
