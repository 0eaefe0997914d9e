package dev.backstop.engine.sample;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The purchase orders of two years. Each supplier is ordered from in its own rhythm, and each order replaces what was
/// sold since the
/// last; some come late, and what a Lunar New Year closure lies on comes later still, for the owner had not thought of
/// it.
final class SamplePurchases {
    /// A purchase order before it has a number. `received` is absent while it is open.
    record Draft(
            SampleSuppliers.Source source,
            LocalDate sentOn,
            LocalDate firstExpectedOn,
            LocalDate expectedOn,
            @Nullable LocalDate receivedOn,
            List<Line> lines) {}

    /// Units of one product on it.
    record Line(SampleItem item, int quantity) {}

    /// A purchase order with its lines; line i is of the draft's line i.
    record Purchase(PurchaseOrder order, List<PurchaseOrderLine> lines, Draft draft) {}

    private static final int LAST_NUMBER = 1048;
    private static final int MOST_LINES = 14;

    private final List<SampleItem> items;
    private final int[][] sold;
    private final List<Closure> closures;
    private final SampleCast cast;
    private final ShopCalendar calendar;
    private final Dice dice;

    /// `sold` are the units asked for by item and day.
    SamplePurchases(
            List<SampleItem> items,
            int[][] sold,
            List<Closure> closures,
            SampleCast cast,
            ShopCalendar calendar,
            Dice dice) {
        this.items = items;
        this.sold = sold;
        this.closures = closures;
        this.cast = cast;
        this.calendar = calendar;
        this.dice = dice;
    }

    /// All that has been received of one supplier, oldest first.
    List<Draft> received(SampleSuppliers.Source source) {
        var drafts = new ArrayList<Draft>();
        var owed = new double[items.size()];
        double lateness = dice.share();
        int counted = 0;
        var next = calendar.start().plusDays(dice.between(3, source.cadenceDays()));
        while (true) {
            var sentOn = openDay(source, next);
            var expectedOn = expected(source, sentOn);
            int closed = closedDays(source, sentOn, expectedOn, true);
            lateness += source.lateShare();
            boolean late = closed > 3 || lateness >= 1;
            var receivedOn = arrival(source, expectedOn, closed, late);
            if (!receivedOn.isBefore(calendar.today())) {
                return drafts;
            }
            lateness -= late ? 1 : 0;
            counted = countSales(source, owed, counted, calendar.index(sentOn));
            var lines = lines(source, owed, receivedOn);
            if (!lines.isEmpty()) {
                drafts.add(new Draft(source, sentOn, expectedOn, expectedOn, receivedOn, lines));
            }
            next = sentOn.plusDays(source.cadenceDays() + (long) dice.between(-2, 2));
        }
    }

    /// The first working day from that one on which the supplier is open too.
    private LocalDate openDay(SampleSuppliers.Source source, LocalDate from) {
        var day = ShopCalendar.workdayFrom(from);
        for (var closure : closures) {
            if (closure.supplierId().equals(source.id()) && closure.contains(day)) {
                return ShopCalendar.workdayFrom(closure.to().plusDays(1));
            }
        }
        return day;
    }

    /// The date the owner reckoned with: the stated lead time, and closures other than the Lunar New Year.
    private LocalDate expected(SampleSuppliers.Source source, LocalDate sentOn) {
        var stated = sentOn.plusDays(source.supplier().leadTimeDays());
        return ShopCalendar.workdayFrom(stated.plusDays(closedDays(source, sentOn, stated, false)));
    }

    private LocalDate arrival(SampleSuppliers.Source source, LocalDate expectedOn, int closed, boolean late) {
        int spread = source.supplier().leadTimeSpreadDays();
        int days = late ? closed + 2 + dice.between(1, spread + 3) : -dice.between(0, spread);
        return ShopCalendar.workdayFrom(expectedOn.plusDays(days));
    }

    /// Days of a supplier's Lunar New Year closures between two days, or of all its other closures.
    private int closedDays(SampleSuppliers.Source source, LocalDate from, LocalDate to, boolean lunar) {
        long days = 0;
        for (var closure : closures) {
            if (closure.supplierId().equals(source.id()) && closure.name().startsWith("Lunar") == lunar) {
                var first = closure.from().isAfter(from) ? closure.from() : from;
                var last = closure.to().isBefore(to) ? closure.to() : to;
                days += Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
            }
        }
        return (int) days;
    }

    private int countSales(SampleSuppliers.Source source, double[] owed, int from, int to) {
        for (var item : items) {
            if (item.comesFrom(source)) {
                for (int day = from; day < to; day++) {
                    owed[item.index()] += sold[item.index()][day];
                }
            }
        }
        return Math.max(from, to);
    }

    /// What replaces the sales since the last order; nothing for products that are short today and would not be with
    /// it.
    private List<Line> lines(SampleSuppliers.Source source, double[] owed, LocalDate receivedOn) {
        boolean reachesToday = !receivedOn.isBefore(calendar.ledgerStart());
        var wanted = items.stream()
                .filter(item -> item.comesFrom(source))
                .filter(item -> owed[item.index()] >= 0.7 * item.offer().minimumOrderQuantity())
                .filter(item -> !(reachesToday && isShort(item)))
                .sorted(Comparator.comparingDouble(item -> -owed[item.index()] * item.cost()))
                .limit(MOST_LINES)
                .toList();
        var lines = new ArrayList<Line>();
        for (var item : wanted) {
            int quantity = inCases(item, owed[item.index()]);
            owed[item.index()] -= quantity;
            lines.add(new Line(item, quantity));
        }
        return List.copyOf(lines);
    }

    private boolean isShort(SampleItem item) {
        return cast.part(item).isOut() || cast.part(item) == Part.LOW;
    }

    /// Units rounded up to whole cases, and to the least the supplier sells.
    static int inCases(SampleItem item, double units) {
        int casePack = item.offer().casePack();
        int cases = (int) Math.ceil(units / casePack);
        return Math.max(cases * casePack, item.offer().minimumOrderQuantity());
    }

    /// The drafts in the order they were sent, with numbers up to PO-1048.
    static List<Purchase> numbered(List<Draft> drafts, LongSupplier ids) {
        var sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing(Draft::sentOn));
        var purchases = new ArrayList<Purchase>();
        for (var draft : sorted) {
            int number = LAST_NUMBER - sorted.size() + 1 + purchases.size();
            purchases.add(purchase(draft, "PO-" + number, ids));
        }
        return purchases;
    }

    private static Purchase purchase(Draft draft, String number, LongSupplier ids) {
        boolean open = draft.receivedOn() == null;
        var order = new PurchaseOrder(
                new Id<>(ids.getAsLong()),
                number,
                draft.source().id(),
                open ? PurchaseOrder.Status.CONFIRMED : PurchaseOrder.Status.RECEIVED,
                draft.sentOn(),
                draft.sentOn(),
                draft.firstExpectedOn(),
                draft.expectedOn(),
                "");
        var lines = new ArrayList<PurchaseOrderLine>();
        for (var line : draft.lines()) {
            var offer = line.item().offer();
            lines.add(new PurchaseOrderLine(
                    new Id<>(ids.getAsLong()),
                    order.id(),
                    line.item().id(),
                    offer.supplierSku(),
                    line.quantity(),
                    open ? 0 : line.quantity(),
                    offer.unitCost(),
                    offer.casePack(),
                    null,
                    draft.receivedOn()));
        }
        return new Purchase(order, List.copyOf(lines), draft);
    }
}
