package dev.backstop.engine.stock;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// One line of the order with its state; `unitGrams` is the weight of one unit, if known. `directFrom` is the
    /// supplier who sends it straight to the customer, empty where none is known, absent where it comes from the
    /// shelf.
    public record Line(
            OrderLine line,
            LineState state,
            @Nullable Integer unitGrams,
            @Nullable String directFrom) {
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
        var parcels = new ArrayList<SplitPreview.Parcel>();
        for (var line : lines) {
            int ready = line.readyUnits();
            if (ready > 0) {
                parcels.add(parcel(today, line, ready));
            }
            int waiting = line.line().open() - ready;
            switch (line.state()) {
                case LineState.Backordered backordered ->
                    parcels.add(parcel(WorkingDays.dispatchOf(backordered.eta()), line, waiting));
                case LineState.OutOfStock _ -> parcels.add(parcel(null, line, waiting));
                case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> {}
            }
        }
        return SplitPreview.joined(parcels);
    }

    /// Everything leaves on the day the last of it is there, from wherever it comes; without a date as soon as one
    /// line has none.
    private static SplitPreview together(List<Line> lines, LocalDate today) {
        var apart = apart(lines, today).parcels();
        var last = apart.isEmpty() ? null : apart.getLast().leavesOn();
        return SplitPreview.joined(lines.stream()
                .filter(line -> line.line().open() > 0 && !line.isCancelled())
                .map(line -> parcel(last, line, line.line().open()))
                .toList());
    }

    private static SplitPreview.Parcel parcel(@Nullable LocalDate day, Line line, int units) {
        return new SplitPreview.Parcel(
                day, line.directFrom(), List.of(new SplitPreview.Part(line.line(), units, line.unitGrams())));
    }
}
