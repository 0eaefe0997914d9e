package dev.backstop.engine.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The four purchase orders that are on their way today: one nine days late, three in time, together about half of
/// a month's budget.
final class OpenPurchases {
    /// Days the late one is late.
    private static final int LATE_DAYS = 9;

    /// Supplier, days until it is due, pounds it should come to, most lines, and the parts whose stock it brings.
    private static final String TABLE = """
        A | 1  | 570  | 3 |
        L | 11 | 2060 | 8 | POPULAR, TRENDING
        Q | 7  | 2120 | 9 | DELAYED
        T | 18 | 1250 | 4 | PRECIOUS
        """;

    /// An ordered product lasts so many days; what is out of stock is ordered for a little less than its reorder
    /// point.
    private static final double DAYS_OF_COVER = 18;

    /// What takes off was reordered in good time, and yet for a little less than it sells now.
    private static final double DAYS_OF_TREND = 40;

    private final List<SampleItem> items;
    private final SampleCast cast;
    private final ShopCalendar calendar;

    OpenPurchases(List<SampleItem> items, SampleCast cast, ShopCalendar calendar) {
        this.items = items;
        this.cast = cast;
        this.calendar = calendar;
    }

    List<SamplePurchases.Draft> drafts(List<SampleSuppliers.Source> sources) {
        return TABLE.lines().map(line -> draft(line, sources)).toList();
    }

    private SamplePurchases.Draft draft(String row, List<SampleSuppliers.Source> sources) {
        String[] cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        var source = sources.stream()
                .filter(candidate -> candidate.letter().equals(cells[0]))
                .findFirst()
                .orElseThrow();
        var parts = cells[4].isEmpty()
                ? List.<Part>of()
                : Arrays.stream(cells[4].split(", ")).map(Part::valueOf).toList();
        var due = ShopCalendar.workdayFrom(calendar.today().plusDays(Integer.parseInt(cells[1])));
        var first = parts.contains(Part.DELAYED) ? calendar.today().minusDays(LATE_DAYS) : due;
        var lines = lines(source, parts, Integer.parseInt(cells[3]), Double.parseDouble(cells[2]));
        return new SamplePurchases.Draft(source, sentOn(source, first), first, due, null, lines);
    }

    /// A working day, a lead time before the delivery was expected, and before today.
    private LocalDate sentOn(SampleSuppliers.Source source, LocalDate expectedOn) {
        var day = expectedOn.minusDays(source.supplier().leadTimeDays());
        var latest = calendar.today().minusDays(1);
        day = day.isAfter(latest) ? latest : day;
        while (!ShopCalendar.isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private List<SamplePurchases.Line> lines(
            SampleSuppliers.Source source, List<Part> parts, int mostLines, double pounds) {
        var ordered = new ArrayList<SampleItem>();
        parts.forEach(part -> ordered.add(cast.item(part)));
        items.stream()
                .filter(item -> item.comesFrom(source) && cast.part(item) == Part.FINE)
                .sorted(Comparator.comparingDouble(item -> -cast.slowestPace(item)))
                .limit((long) mostLines - ordered.size())
                .forEach(ordered::add);
        var quantities = new int[ordered.size()];
        double cost = 0;
        for (int i = 0; i < quantities.length; i++) {
            var item = ordered.get(i);
            double days = cast.part(item) == Part.TRENDING ? DAYS_OF_TREND : DAYS_OF_COVER;
            double units = cast.slowestPace(item) * days + waiting(item);
            quantities[i] = SamplePurchases.inCases(item, units);
            cost += quantities[i] * item.cost();
        }
        fill(ordered, quantities, parts.size(), pounds - cost);
        var lines = new ArrayList<SamplePurchases.Line>();
        for (int i = 0; i < quantities.length; i++) {
            lines.add(new SamplePurchases.Line(ordered.get(i), quantities[i]));
        }
        return List.copyOf(lines);
    }

    /// Spends what is left, case by case in turn, on the products that are not out of stock.
    private static void fill(List<SampleItem> ordered, int[] quantities, int first, double pounds) {
        double left = pounds;
        boolean added = first < quantities.length;
        while (added) {
            added = false;
            for (int i = first; i < quantities.length; i++) {
                double price = ordered.get(i).cost() * ordered.get(i).offer().casePack();
                if (price <= left) {
                    quantities[i] += ordered.get(i).offer().casePack();
                    left -= price;
                    added = true;
                }
            }
        }
    }

    private int waiting(SampleItem item) {
        return WaitingList.rows().stream()
                .flatMap(row -> row.late().stream())
                .filter(late -> late.part() == cast.part(item))
                .mapToInt(WaitingList.Late::quantity)
                .sum();
    }
}
