package dev.backstop.engine.forecast.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A period, first and last day included, in which demand is not as usual.
///
/// Events of one name are the same thing happening again. `uplift` is demand in units of the usual (2.5 is two and
/// a half times) where the owner states it; null is to be measured. An event that is never measured nor stated
/// leaves its days out.
public record DemandEvent(
        String name,
        Kind kind,
        LocalDate from,
        LocalDate to,
        @Nullable Double uplift) {
    /// What happens.
    public enum Kind {
        PROMOTION,
        FEAST,
        /// An order that says nothing about the days to come.
        ONE_OFF
    }

    public DemandEvent {
        if (to.isBefore(from) || (uplift != null && !(uplift >= 0 && uplift <= 1000))) {
            throw new IllegalArgumentException("No such event: " + from + " to " + to + ", uplift " + uplift);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// A feast in each year from the first to the last, from so many days before it to so many after; a year in
    /// which its date is not known has none.
    public static List<DemandEvent> yearly(Feast feast, int daysBefore, int daysAfter, int firstYear, int lastYear) {
        var events = new ArrayList<DemandEvent>();
        for (int year = firstYear; year <= lastYear; year++) {
            feast.in(year)
                    .ifPresent(day -> events.add(new DemandEvent(
                            feast.name(), Kind.FEAST, day.minusDays(daysBefore), day.plusDays(daysAfter), null)));
        }
        return events;
    }
}
