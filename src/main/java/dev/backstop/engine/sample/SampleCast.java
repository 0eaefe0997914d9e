package dev.backstop.engine.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Who plays which part today. Chosen by what sells at this time of the year, so that every day of the year has its
/// work.
final class SampleCast {
    /// How many products run low, by supplier.
    private static final Map<String, Integer> LOW = Map.of("Q", 2, "L", 1, "A", 1, "T", 1);

    private static final int OVERSTOCKED = 4;
    private static final int RESTOCKED = 15;

    private static final int ALL_CHANNELS = 4;
    private static final int RECENT_DAYS = 28;

    private final List<SampleItem> items;
    private final Part[] parts;
    private final double[] recent;
    private final double[] coming;

    private SampleCast(List<SampleItem> items, ShopCalendar calendar, SampleDemand demand) {
        this.items = items;
        this.parts = new Part[items.size()];
        Arrays.fill(parts, Part.FINE);
        this.recent = new double[items.size()];
        this.coming = new double[items.size()];
        for (var item : items) {
            var supplier = item.source().supplier();
            recent[item.index()] = demand.mean(item, calendar.today().minusDays(RECENT_DAYS), RECENT_DAYS);
            coming[item.index()] =
                    demand.mean(item, calendar.today(), supplier.leadTimeDays() + supplier.reviewPeriodDays());
        }
    }

    static SampleCast of(
            List<SampleItem> items, ShopCalendar calendar, SampleDemand demand, SampleRounds rounds, Dice dice) {
        var cast = new SampleCast(items, calendar, demand);
        cast.castTrend();
        for (var part : Part.values()) {
            if (!part.supplier().isEmpty() && part != Part.TRENDING) {
                cast.castOne(part);
            }
        }
        for (String supplier : List.of("Q", "L", "H", "A", "T")) {
            cast.castLow(supplier, LOW.getOrDefault(supplier, 0));
        }
        cast.castRestocked(rounds);
        cast.castOverstocked(dice);
        return cast;
    }

    Part part(SampleItem item) {
        return parts[item.index()];
    }

    /// The one product that plays a part there is only one of.
    SampleItem item(Part part) {
        return items.stream()
                .filter(item -> part(item) == part)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody plays " + part));
    }

    /// Units a day at this time of the year: what was sold lately and what is to come, whichever is less.
    double slowestPace(SampleItem item) {
        return Math.min(recent[item.index()], coming[item.index()]);
    }

    double fastestPace(SampleItem item) {
        return Math.max(recent[item.index()], coming[item.index()]);
    }

    private void castTrend() {
        for (var item : items) {
            if (item.takesOff()) {
                parts[item.index()] = Part.TRENDING;
            }
        }
    }

    private void castOne(Part part) {
        boolean byUnits = part == Part.POPULAR;
        var candidates = uncast(part.supplier()).stream()
                .filter(item -> item.channels().size() == ALL_CHANNELS && item.season() != 'X')
                .sorted(Comparator.comparingDouble(item -> byUnits
                        ? -slowestPace(item)
                        : -slowestPace(item) * item.product().price().toDouble()))
                .toList();
        parts[candidates.get(Math.min(part.rank(), candidates.size() - 1)).index()] = part;
    }

    private void castLow(String supplier, int count) {
        uncast(supplier).stream()
                .filter(item -> item.season() != 'X')
                .sorted(Comparator.comparingDouble(item -> -slowestPace(item)))
                .limit(count)
                .forEach(item -> parts[item.index()] = Part.LOW);
    }

    /// Good sellers whose supplier delivered in the last weeks.
    private void castRestocked(SampleRounds rounds) {
        items.stream()
                .filter(item -> part(item) == Part.FINE && SampleGaps.canHave(item, rounds))
                .sorted(Comparator.comparingDouble(item -> -slowestPace(item)))
                .limit(RESTOCKED)
                .forEach(item -> parts[item.index()] = Part.RESTOCKED);
    }

    /// Slow sellers of all suppliers, of which too many were bought.
    private void castOverstocked(Dice dice) {
        var slow = new ArrayList<>(items.stream()
                .filter(item -> part(item) == Part.FINE && item.season() != 'X')
                .filter(item -> slowestPace(item) > 0.05 && item.perDay() < 0.4)
                .toList());
        for (int left = OVERSTOCKED; left > 0 && !slow.isEmpty(); left--) {
            var item = dice.pick(slow);
            slow.remove(item);
            parts[item.index()] = Part.OVERSTOCKED;
        }
    }

    private List<SampleItem> uncast(String supplier) {
        return items.stream()
                .filter(item ->
                        part(item) == Part.FINE && item.source().letter().equals(supplier))
                .toList();
    }
}
