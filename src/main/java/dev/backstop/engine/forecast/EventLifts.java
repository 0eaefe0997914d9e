package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.events.Uplift;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How much each day is lifted by events, measured on the past where the owner has not stated it.
///
/// What would have been sold in an event is the rate of the four weeks on either side of it, other events left out.
public final class EventLifts {
    private static final int AROUND = 28;

    private final DemandHistory.Series series;
    private final Circumstances around;
    private final Map<String, Double> measured = new HashMap<>();

    EventLifts(DemandHistory.Series series, Circumstances around) {
        this.series = series;
        this.around = around;
        for (var event : around.events()) {
            if (event.uplift() == null) {
                measured.computeIfAbsent(event.name(), this::measure);
            }
        }
    }

    /// What events of a name have sold so far, and what would have been sold without them: to learn from a whole
    /// category.
    public static Uplift seen(DemandHistory history, String name) {
        return new EventLifts(history.series(), history.around()).seen(name);
    }

    private double measure(String name) {
        return seen(name).factor(around.usual().getOrDefault(name, 1.0), 1);
    }

    private Uplift seen(String name) {
        var seen = Uplift.UNSEEN;
        for (var event : around.events()) {
            if (event.name().equals(name) && event.kind() != DemandEvent.Kind.ONE_OFF) {
                seen = seen.plus(seen(event));
            }
        }
        return seen;
    }

    private Uplift seen(DemandEvent event) {
        int first = index(event.from());
        int last = index(event.to());
        double sold = 0;
        double days = 0;
        double usual = 0;
        double usualDays = 0;
        for (int i = Math.max(0, first - AROUND); i <= Math.min(series.days() - 1, last + AROUND); i++) {
            boolean within = i >= first && i <= last;
            if (within) {
                sold += series.shares()[i] > 0 ? series.values()[i] : 0;
                days += series.shares()[i];
            } else if (series.shares()[i] > 0 && isUsual(series.start().plusDays(i))) {
                usual += series.values()[i];
                usualDays += series.shares()[i];
            }
        }
        return days == 0 || usualDays == 0 ? Uplift.UNSEEN : new Uplift(sold, usual / usualDays * days);
    }

    private boolean isUsual(LocalDate day) {
        return around.events().stream().noneMatch(event -> event.contains(day));
    }

    private int index(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay() - series.start().toEpochDay(), -1_000_000L, 1_000_000L);
    }

    /// Demand of day i of the series, past or to come, in units of the usual; 0 where a one-off order makes the day
    /// say nothing.
    double on(int i) {
        if (around.events().isEmpty()) {
            return 1;
        }
        var day = series.start().plusDays(i);
        double lift = 1;
        for (var event : around.events()) {
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
        return measured.getOrDefault(event.name(), 1.0);
    }
}
