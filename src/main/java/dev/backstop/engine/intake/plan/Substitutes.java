package dev.backstop.engine.intake.plan;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the shop sends in place of lines of an order. The channel goes on naming what was ordered: units that left of
/// an ordered line beyond its own are units of its substitutes.
final class Substitutes {
    private final List<OrderLine> lines;

    private Substitutes(List<OrderLine> lines) {
        this.lines = lines;
    }

    static Substitutes among(List<OrderLine> known) {
        return new Substitutes(known.stream()
                .filter(line -> line.insteadOf() != null)
                .sorted(Comparator.comparing(OrderLine::id))
                .toList());
    }

    /// The lines that are none.
    List<OrderLine> without(List<OrderLine> known) {
        return lines.isEmpty()
                ? known
                : known.stream().filter(line -> line.insteadOf() == null).toList();
    }

    /// Units that are sent in place of that line's.
    int unitsFor(OrderLine line) {
        return lines.stream()
                .filter(other -> line.id().equals(other.insteadOf()))
                .mapToInt(OrderLine::quantity)
                .sum();
    }

    /// What becomes of them by what left of the ordered lines, or with an order that is cancelled.
    List<Change> after(List<OrderLines.PlannedLine> ordered, boolean cancelled) {
        Map<Id<OrderLine>, Integer> left = new HashMap<>();
        ordered.forEach(line -> left.put(line.after().id(), line.leftAsOther()));
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            int units = left.getOrDefault(line.insteadOf(), 0);
            int own = Math.min(units, Math.max(0, line.quantity() - unitsFor(line)));
            left.put(line.id(), units - own);
            left.merge(line.insteadOf(), -units, Integer::sum);
            var after = own > line.shipped() ? line.withShipped(own - line.shipped()) : line;
            changes.add(new Change(line, cancelled ? after.cancelledByCustomerNow() : after));
        }
        return changes;
    }

    /// A substitute as it was and as it becomes.
    record Change(OrderLine before, OrderLine after) {}
}
