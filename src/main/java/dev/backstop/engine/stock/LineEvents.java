package dev.backstop.engine.stock;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What there is to record after stock, deliveries or orders moved: the lines whose state or date is another than
/// before.
///
/// A line that is ready from the start is nothing to record; one that is gone from the later states was not derived
/// again.
public final class LineEvents {
    private LineEvents() {}

    /// A line whose state or date changed. No `before` means that nothing was recorded of it yet.
    public record Change(
            Id<OrderLine> lineId,
            @Nullable LineStatus before,
            @Nullable LocalDate etaBefore,
            LineStatus after,
            @Nullable LocalDate etaAfter) {
        /// This change as the event to keep.
        public LineEvent event(Id<LineEvent> id, Id<Product> productId, Instant at) {
            return new LineEvent(id, lineId, productId, at, before, etaBefore, after, etaAfter);
        }
    }

    /// The changes from one set of states to the next, by line id.
    public static List<Change> between(Map<Id<OrderLine>, LineState> before, Map<Id<OrderLine>, LineState> after) {
        var changes = new ArrayList<Change>();
        for (var lineId : sorted(after)) {
            var old = before.get(lineId);
            add(changes, lineId, old == null ? null : old.status(), old == null ? null : date(old), after.get(lineId));
        }
        return List.copyOf(changes);
    }

    /// The changes from what was last recorded of each line to its state now, by line id.
    public static List<Change> since(Map<Id<OrderLine>, LineEvent> lastEvents, Map<Id<OrderLine>, LineState> now) {
        var changes = new ArrayList<Change>();
        for (var lineId : sorted(now)) {
            var last = lastEvents.get(lineId);
            add(
                    changes,
                    lineId,
                    last == null ? null : last.after(),
                    last == null ? null : last.etaAfter(),
                    now.get(lineId));
        }
        return List.copyOf(changes);
    }

    private static void add(
            List<Change> changes,
            Id<OrderLine> lineId,
            @Nullable LineStatus before,
            @Nullable LocalDate etaBefore,
            @Nullable LineState after) {
        if (after == null || (before == null && after.status() == LineStatus.READY)) {
            return;
        }
        var eta = date(after);
        if (before != after.status() || !Objects.equals(etaBefore, eta)) {
            changes.add(new Change(lineId, before, etaBefore, after.status(), eta));
        }
    }

    private static @Nullable LocalDate date(LineState state) {
        return state.date().orElse(null);
    }

    private static List<Id<OrderLine>> sorted(Map<Id<OrderLine>, LineState> states) {
        return states.keySet().stream().sorted().toList();
    }
}
