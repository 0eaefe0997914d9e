package dev.backstop.engine.sample;

import dev.backstop.domain.supply.Closure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When each supplier was ordered from in the two years, and when the goods came. Each supplier has its own rhythm;
/// some deliveries come late, and what a Lunar New Year closure lies on comes later still, for the owner had not
/// thought of it. Deliveries that are still on their way are not among them.
final class SampleRounds {
    /// One order to one supplier.
    record Round(LocalDate sentOn, LocalDate expectedOn, LocalDate receivedOn) {}

    private final List<Closure> closures;
    private final ShopCalendar calendar;
    private final Dice dice;
    private final Map<String, List<Round>> rounds = new HashMap<>();

    SampleRounds(List<SampleSuppliers.Source> sources, List<Closure> closures, ShopCalendar calendar, Dice dice) {
        this.closures = closures;
        this.calendar = calendar;
        this.dice = dice;
        sources.forEach(source -> rounds.put(source.letter(), received(source)));
    }

    /// All rounds of a supplier whose goods have come, oldest first.
    List<Round> of(SampleSuppliers.Source source) {
        return rounds.getOrDefault(source.letter(), List.of());
    }

    LocalDate today() {
        return calendar.today();
    }

    /// Days of all of a supplier's closures from one day to another.
    int closedDays(SampleSuppliers.Source source, LocalDate from, LocalDate to) {
        return closedDays(source, from, to, true) + closedDays(source, from, to, false);
    }

    private List<Round> received(SampleSuppliers.Source source) {
        var received = new ArrayList<Round>();
        double lateness = dice.share();
        var next = calendar.start().plusDays(dice.between(3, source.cadenceDays()));
        while (true) {
            var sentOn = openDay(source, next);
            var expectedOn = expected(source, sentOn);
            int closed = closedDays(source, sentOn, expectedOn, true);
            lateness += source.lateShare();
            boolean late = closed > 3 || lateness >= 1;
            var receivedOn = arrival(source, expectedOn, closed, late);
            if (!receivedOn.isBefore(calendar.today())) {
                return List.copyOf(received);
            }
            lateness -= late ? 1 : 0;
            received.add(new Round(sentOn, expectedOn, receivedOn));
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
}
