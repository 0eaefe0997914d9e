package dev.backstop.engine.stock;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a whole order stands, derived from its lines: how much of it is ready, when the next parcel leaves, and
/// how the rest splits.
///
/// `readyLines` of `lines` are shipped or ready (cancelled lines count in neither). `nextParcelOn` is absent when
/// nothing has a date.
public record OrderState(
        Kind kind, int readyLines, int lines, @Nullable LocalDate nextParcelOn, SplitPreview split) {
    /// The order's most telling word.
    public enum Kind {
        /// All that is open can leave today.
        READY,
        /// Some can leave today, some waits.
        PART_READY,
        /// Nothing can leave today; all that waits has a date.
        BACKORDER,
        /// Nothing can leave today, and something has no date.
        STOCKOUT,
        SHIPPED,
        CANCELLED
    }

    /// One line of the order with its state; `unitGrams` is the weight of one unit, if known.
    public record Line(
            OrderLine line, LineState state, @Nullable Integer unitGrams) {
        int readyUnits() {
            return switch (state) {
                case LineState.Ready _ -> line.open();
                case LineState.Backordered backordered -> backordered.fromStock();
                case LineState.OutOfStock out -> out.fromStock();
                case LineState.Shipped _, LineState.Cancelled _ -> 0;
            };
        }

        boolean isDone() {
            return state instanceof LineState.Ready || state instanceof LineState.Shipped;
        }

        boolean isCancelled() {
            return state instanceof LineState.Cancelled;
        }
    }

    /// The state of the order on that day, from all of its lines.
    public static OrderState of(Order order, List<Line> lines, LocalDate today) {
        int ready = (int) lines.stream().filter(Line::isDone).count();
        int all = (int) lines.stream().filter(line -> !line.isCancelled()).count();
        var split = order.shipComplete() ? together(lines, today) : apart(lines, today);
        var next = split.parcels().stream()
                .map(SplitPreview.Parcel::leavesOn)
                .flatMap(day -> Optional.ofNullable(day).stream())
                .findFirst()
                .orElse(null);
        return new OrderState(kind(order, lines), ready, all, next, split);
    }

    private static Kind kind(Order order, List<Line> lines) {
        if (order.cancelledAt() != null || (!lines.isEmpty() && lines.stream().allMatch(Line::isCancelled))) {
            return Kind.CANCELLED;
        }
        var open = lines.stream()
                .filter(line -> line.line().open() > 0 && !line.isCancelled())
                .toList();
        if (order.shippedAt() != null || open.isEmpty()) {
            return Kind.SHIPPED;
        }
        if (open.stream().allMatch(line -> line.state() instanceof LineState.Ready)) {
            return Kind.READY;
        }
        if (open.stream().anyMatch(line -> line.readyUnits() > 0)) {
            return Kind.PART_READY;
        }
        return open.stream().anyMatch(line -> line.state() instanceof LineState.OutOfStock)
                ? Kind.STOCKOUT
                : Kind.BACKORDER;
    }

    /// What is ready leaves today, the rest by date.
    private static SplitPreview apart(List<Line> lines, LocalDate today) {
        var byDate = new TreeMap<LocalDate, List<SplitPreview.Part>>();
        var noDate = new ArrayList<SplitPreview.Part>();
        for (var line : lines) {
            int ready = line.readyUnits();
            if (ready > 0) {
                byDate.computeIfAbsent(today, _ -> new ArrayList<>()).add(part(line, ready));
            }
            int waiting = line.line().open() - ready;
            switch (line.state()) {
                case LineState.Backordered backordered ->
                    byDate.computeIfAbsent(WorkingDays.dispatchOf(backordered.eta()), _ -> new ArrayList<>())
                            .add(part(line, waiting));
                case LineState.OutOfStock _ -> noDate.add(part(line, waiting));
                case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> {}
            }
        }
        return preview(byDate, noDate);
    }

    /// Everything leaves on the day the last of it is there; without a date as soon as one line has none.
    private static SplitPreview together(List<Line> lines, LocalDate today) {
        var apart = apart(lines, today).parcels();
        var all = lines.stream()
                .filter(line -> line.line().open() > 0 && !line.isCancelled())
                .map(line -> part(line, line.line().open()))
                .toList();
        return new SplitPreview(
                all.isEmpty()
                        ? List.of()
                        : List.of(new SplitPreview.Parcel(apart.getLast().leavesOn(), all)));
    }

    private static SplitPreview preview(
            TreeMap<LocalDate, List<SplitPreview.Part>> byDate, List<SplitPreview.Part> noDate) {
        var parcels = new ArrayList<SplitPreview.Parcel>();
        byDate.forEach((date, parts) -> parcels.add(new SplitPreview.Parcel(date, parts)));
        if (!noDate.isEmpty()) {
            parcels.add(new SplitPreview.Parcel(null, noDate));
        }
        return new SplitPreview(parcels);
    }

    private static SplitPreview.Part part(Line line, int units) {
        return new SplitPreview.Part(line.line(), units, line.unitGrams());
    }
}
