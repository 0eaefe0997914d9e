package dev.backstop.engine.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The products that were out of stock for some days until a delivery came: who ordered them then had to wait
/// for it.
final class SampleGaps {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 9;

    /// Days ago that a delivery came which ended a gap: in the last 30 days, or in the 30 before.
    private static final List<Window> WINDOWS = List.of(new Window(4, 26), new Window(31, 50));

    /// A product was out from a day on until the day of its delivery.
    record Gap(LocalDate from, LocalDate until) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private record Window(int latest, int earliest) {
        boolean contains(LocalDate day, LocalDate today) {
            return !day.isAfter(today.minusDays(latest)) && !day.isBefore(today.minusDays(earliest));
        }
    }

    private final Map<Integer, Gap> gaps = new HashMap<>();
    private final ShopCalendar calendar;

    SampleGaps(List<SampleItem> items, SampleCast cast, SampleRounds rounds, ShopCalendar calendar, Dice dice) {
        this.calendar = calendar;
        for (var item : items) {
            if (cast.part(item) == Part.RESTOCKED) {
                var until = ending(item, rounds, calendar.today(), gaps.size() % WINDOWS.size())
                        .orElseThrow();
                gaps.put(item.index(), new Gap(until.minusDays(dice.between(SHORTEST, LONGEST)), until));
            }
        }
    }

    /// Whether a delivery came that may have ended a gap.
    static boolean canHave(SampleItem item, SampleRounds rounds) {
        return ending(item, rounds, rounds.today(), 0).isPresent();
    }

    /// The day of a delivery in that window, else in another one.
    private static Optional<LocalDate> ending(SampleItem item, SampleRounds rounds, LocalDate today, int window) {
        for (int i = 0; i < WINDOWS.size(); i++) {
            var tried = WINDOWS.get((window + i) % WINDOWS.size());
            var found = rounds.of(item.source()).stream()
                    .map(SampleRounds.Round::receivedOn)
                    .filter(day -> tried.contains(day, today))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether that round's delivery ended the gap of an item.
    boolean endedBy(SampleItem item, SampleRounds.Round round) {
        var gap = gaps.get(item.index());
        return gap != null && gap.until().equals(round.receivedOn());
    }

    /// Whether that round's delivery came before the gap's end, and would have prevented it.
    boolean beginsAfter(SampleItem item, SampleRounds.Round round) {
        var gap = gaps.get(item.index());
        return gap != null && round.receivedOn().isBefore(gap.until());
    }

    /// The first day on which it was out.
    LocalDate from(SampleItem item) {
        return gap(item).from();
    }

    /// The day it came back.
    LocalDate until(SampleItem item) {
        return gap(item).until();
    }

    /// Whether what was ordered then had to wait.
    boolean covers(SampleItem item, Instant orderedAt) {
        var gap = gaps.get(item.index());
        return gap != null && gap.contains(calendar.day(orderedAt));
    }

    private Gap gap(SampleItem item) {
        var gap = gaps.get(item.index());
        if (gap == null) {
            throw new IllegalArgumentException(item.product().sku() + " was never out");
        }
        return gap;
    }
}
