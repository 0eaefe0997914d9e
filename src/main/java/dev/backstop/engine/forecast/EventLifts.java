package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.events.Feast;
import dev.backstop.engine.forecast.events.Uplift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much each day is lifted by events, measured on the past where the owner has not stated it: those around the
/// product, and the feasts that move its category.
///
/// What would have been sold in an event is the rate of the four weeks on either side of it, other events left out.
public final class EventLifts {
    private static final int AROUND = 28;
    private static final double NOTHING = 1e-9;
    private static final int LEAST_DAYS = 7;

    private final DemandHistory.Series series;
    private final List<DemandEvent> events;
    private final @Nullable CategoryDemand category;
    private final BitSet eventful = new BitSet();
    private final Map<String, Double> measured = new HashMap<>();

    /// What promotions of the past themselves came to: their days are to leave the base where it was, whatever is
    /// expected of the next one.
    private final Map<DemandEvent, Double> cameTo = new HashMap<>();

    EventLifts(DemandHistory.Series series, Circumstances around, LocalDate until) {
        this.series = series;
        category = around.category();
        events = new ArrayList<>(around.events());
        if (category != null) {
            events.addAll(category.feasts(until));
        }
        for (var event : events) {
            int first = Math.max(0, index(event.from()));
            eventful.set(first, Math.max(first, Math.min(series.days(), index(event.to()) + 1)));
        }
        for (var event : events) {
            if (event.uplift() == null) {
                measured.computeIfAbsent(event.name(), name -> measure(name, until));
                var seen = seen(event);
                if (seen.expected() > 0) {
                    cameTo.put(event, seen.sold() / seen.expected());
                }
            }
        }
    }

    /// The events, past and to come, that the forecast of a history reckons with, and the demand in each in units
    /// of the usual (0: its days count nowhere), soonest first.
    public static List<Lift> of(DemandHistory history) {
        var lifts = new EventLifts(history.series(), history.around(), history.knownUntil());
        return lifts.events.stream()
                .map(event -> new Lift(event, lifts.lift(event, event.from().isBefore(history.knownUntil()))))
                .sorted((one, other) ->
                        one.event().from().compareTo(other.event().from()))
                .toList();
    }

    /// An event and what it does to demand.
    public record Lift(DemandEvent event, double factor) {}

    private double measure(String name, LocalDate until) {
        return seen(name).factor(category == null ? 1 : category.usual(name, until), 1);
    }

    /// What events of a name have sold so far, and what would have been sold without them.
    Uplift seen(String name) {
        var seen = Uplift.UNSEEN;
        for (var event : events) {
            if (event.name().equals(name) && event.kind() != DemandEvent.Kind.ONE_OFF) {
                seen = seen.plus(seen(event));
            }
        }
        return seen;
    }

    /// How often events of a name were seen.
    int times(String name) {
        return (int) events.stream()
                .filter(event -> event.name().equals(name) && seen(event).expected() > 0)
                .count();
    }

    /// Against the mean of the rates before and after, so that a season that rises or falls throughout makes no feast;
    /// a feast that is not over for a week, or began with the history, is not measured yet.
    private Uplift seen(DemandEvent event) {
        int first = index(event.from());
        int last = index(event.to());
        double before = usual(first - AROUND, first);
        double after = usual(last + 1, last + 1 + AROUND);
        double sold = 0;
        double days = 0;
        for (int i = Math.max(0, first); i <= Math.min(series.days() - 1, last); i++) {
            sold += series.shares()[i] > 0 ? series.values()[i] : 0;
            days += series.shares()[i];
        }
        boolean both = before >= 0 && after >= 0;
        boolean known = both || (event.kind() != DemandEvent.Kind.FEAST && (before >= 0 || after >= 0));
        double usual = both ? (before + after) / 2 : Math.max(before, after);
        return days == 0 || !known ? Uplift.UNSEEN : new Uplift(sold, usual * days);
    }

    /// Units a day on the days without an event; below 0 where those are too few.
    private double usual(int from, int to) {
        double units = 0;
        double days = 0;
        for (int i = Math.max(0, from); i < Math.min(series.days(), to); i++) {
            if (series.shares()[i] > 0 && !eventful.get(i)) {
                units += series.values()[i];
                days += series.shares()[i];
            }
        }
        return days < LEAST_DAYS ? -1 : units / days;
    }

    private int index(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay() - series.start().toEpochDay(), -1_000_000L, 1_000_000L);
    }

    /// Days of the series that lifts are asked of.
    int days() {
        return series.days();
    }

    /// Adds, for each event, its part of what is expected of a day to come: the logarithms of the lifts share
    /// what they change together.
    void parts(int i, double expected, Map<String, Part> parts) {
        double all = on(i);
        if (all <= 0 || Math.abs(all - 1) < NOTHING) {
            return;
        }
        var day = series.start().plusDays(i);
        for (var event : events) {
            double lift = event.contains(day) ? lift(event, false) : 1;
            if (lift > 0 && Math.abs(lift - 1) > NOTHING) {
                double units = (expected - expected / all) * StrictMath.log(lift) / StrictMath.log(all);
                parts.merge(event.name(), new Part(words(event), lift, units), Part::plus);
            }
        }
    }

    /// What an event adds to (or takes from) what is expected, in units.
    record Part(Message words, double lift, double units) {
        Part plus(Part other) {
            return new Part(words, lift, units + other.units);
        }
    }

    /// The event in words: a feast by its name, another by what the owner calls it.
    public static Message words(DemandEvent event) {
        return event.kind() == DemandEvent.Kind.FEAST
                ? Feast.valueOf(event.name()).words()
                : Message.of("forecast.event.named", event.name());
    }

    /// Demand of day i of the series, past or to come, in units of the usual; 0 where a one-off order makes the day
    /// say nothing.
    double on(int i) {
        if (events.isEmpty() || (i < series.days() && !eventful.get(i))) {
            return 1;
        }
        var day = series.start().plusDays(i);
        double lift = 1;
        for (var event : events) {
            if (event.contains(day)) {
                lift *= lift(event, i < series.days());
            }
        }
        return lift;
    }

    private double lift(DemandEvent event, boolean past) {
        var stated = event.uplift();
        if (stated != null) {
            return stated;
        }
        if (event.kind() == DemandEvent.Kind.ONE_OFF) {
            return past ? 0 : 1;
        }
        double usual = measured.getOrDefault(event.name(), 1.0);
        return past && event.kind() == DemandEvent.Kind.PROMOTION ? cameTo.getOrDefault(event, usual) : usual;
    }
}
