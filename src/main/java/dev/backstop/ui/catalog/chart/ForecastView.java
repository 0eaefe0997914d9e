package dev.backstop.ui.catalog.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The stretch of days that the chart shows, from its first to the one after its last.
record ForecastView(LocalDate from, LocalDate to) {
    private static final long LEAST_DAYS = 21;

    long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /// So many times as many days, that day staying where it is, as far as there is anything to show.
    ForecastView zoomed(double factor, LocalDate around, ForecastView all) {
        long days = Math.clamp(Math.round(days() * factor), Math.min(LEAST_DAYS, all.days()), all.days());
        double share = (double) ChronoUnit.DAYS.between(from, around) / days();
        return within(around.minusDays(Math.round(share * days)), days, all);
    }

    /// Later days, or earlier ones.
    ForecastView moved(long by, ForecastView all) {
        return within(from.plusDays(by), days(), all);
    }

    private static ForecastView within(LocalDate from, long days, ForecastView all) {
        var latest = all.to.minusDays(days);
        var start = from.isBefore(all.from) ? all.from : from.isAfter(latest) ? latest : from;
        return new ForecastView(start, start.plusDays(days));
    }
}
