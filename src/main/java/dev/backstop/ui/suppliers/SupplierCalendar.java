package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.engine.replenish.lead.Closures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Four months of a supplier: when it is closed, until when to order before that, and which deliveries are due
/// when; closures of a year in words.
///
/// The months begin with this one, or with the next where nothing is left of this one.
record SupplierCalendar(
        YearMonth first, Map<LocalDate, Mark> marks, List<Entry> entries, List<Closures.Contradiction> contradictions) {
    static final int MONTHS = 4;
    private static final int MIDDLE_OF_MONTH = 15;

    SupplierCalendar {
        marks = Map.copyOf(marks);
        entries = List.copyOf(entries);
        contradictions = List.copyOf(contradictions);
    }

    /// What a day is marked as; the last one wins where a day is several things.
    enum Mark {
        SLOW,
        CLOSED,
        LAST_ORDER,
        DUE,
        LATE
    }

    /// One line of the legend.
    sealed interface Entry {
        /// A period in which the supplier does not work.
        record Closed(Closure closure) implements Entry {}

        /// The last day on which an order arrives before the next closure.
        record LastOrder(LocalDate day) implements Entry {}

        /// A delivery; `day` is when it is due now, if there is a date. `order` is absent for one that is only
        /// planned.
        record Due(
                String number,
                @Nullable LocalDate day,
                boolean late,
                @Nullable PurchaseOrder order) implements Entry {}
    }

    /// A delivery that today's plan would bring, under the number it would have.
    record Planned(String number, LocalDate arrives) {}

    static SupplierCalendar of(
            LocalDate today,
            List<Closure> closures,
            @Nullable LocalDate lastOrderBy,
            List<PurchaseOrder> open,
            @Nullable Planned planned) {
        var entries = new ArrayList<Entry>();
        closures.stream()
                .filter(closure -> !closure.to().isBefore(today))
                .sorted(Comparator.comparing(Closure::from))
                .forEach(closure -> entries.add(new Entry.Closed(closure)));
        if (lastOrderBy != null) {
            entries.add(new Entry.LastOrder(lastOrderBy));
        }
        open.stream()
                .sorted(Comparator.comparing(
                        PurchaseOrder::expectedOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(order -> entries.add(due(order, today)));
        if (planned != null) {
            entries.add(new Entry.Due(planned.number(), planned.arrives(), false, null));
        }
        var marks = marks(entries);
        var first = first(today, marks);
        var end = first.plusMonths(MONTHS).atDay(1);
        var laterNames = new HashSet<String>();
        return new SupplierCalendar(
                first,
                marks,
                entries.stream()
                        .filter(entry -> begins(entry, end) || isLaterOne(entry, today, laterNames))
                        .toList(),
                Closures.contradictions(closures, today));
    }

    /// Whether that begins after the months that are shown.
    boolean isLater(Closure closure) {
        return !closure.from().isBefore(first.plusMonths(MONTHS).atDay(1));
    }

    /// A closure of next summer is known as well; what was entered must be seen, and can be changed only there. Of what
    /// comes again, such as every Monday, the next is enough.
    private static boolean isLaterOne(Entry entry, LocalDate today, Set<String> names) {
        return entry instanceof Entry.Closed(var closure)
                && closure.from().isBefore(today.plusYears(1))
                && names.add(closure.name());
    }

    private static Entry due(PurchaseOrder order, LocalDate today) {
        var first = order.firstExpectedOn();
        return new Entry.Due(order.number(), order.expectedOn(), first != null && first.isBefore(today), order);
    }

    private static Map<LocalDate, Mark> marks(List<Entry> entries) {
        var marks = new HashMap<LocalDate, Mark>();
        for (var entry : entries) {
            switch (entry) {
                case Entry.Closed(var closure) ->
                    closure.from()
                            .datesUntil(closure.to().plusDays(1))
                            .forEach(day -> mark(marks, day, closure.isShut() ? Mark.CLOSED : Mark.SLOW));
                case Entry.LastOrder(var day) -> mark(marks, day, Mark.LAST_ORDER);
                case Entry.Due(var _, var day, var late, var _) -> {
                    if (day != null) {
                        mark(marks, day, late ? Mark.LATE : Mark.DUE);
                    }
                }
            }
        }
        return marks;
    }

    private static void mark(Map<LocalDate, Mark> marks, LocalDate day, Mark mark) {
        marks.merge(day, mark, (had, now) -> had.compareTo(now) > 0 ? had : now);
    }

    private static YearMonth first(LocalDate today, Map<LocalDate, Mark> marks) {
        var month = YearMonth.from(today);
        boolean somethingLeft = today.datesUntil(month.plusMonths(1).atDay(1)).anyMatch(marks::containsKey);
        return somethingLeft || today.getDayOfMonth() <= MIDDLE_OF_MONTH ? month : month.plusMonths(1);
    }

    private static boolean begins(Entry entry, LocalDate end) {
        return switch (entry) {
            case Entry.Closed(var closure) -> closure.from().isBefore(end);
            case Entry.LastOrder(var day) -> day.isBefore(end);
            case Entry.Due(var _, var day, var _, var _) -> day == null || day.isBefore(end);
        };
    }
}
