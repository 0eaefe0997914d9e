package dev.backstop.engine.cause;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.count.NegativeBinomial;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What was asked for in the half-year before a day, in stretches of four weeks, beside the last of them.
final class UsualDemand {
    private static final int WINDOW = 28;
    private static final int WINDOWS = 6;
    private static final int LEAST_WINDOWS = 2;
    private static final int RATE_DAYS = 91;
    private static final double RARE = 0.99;
    private static final double RARE_SCORE = 2.3263478740408408;

    private final DailyDemand demand;
    private final LocalDate day;

    UsualDemand(DailyDemand demand, LocalDate day) {
        this.demand = demand;
        this.day = day;
    }

    /// Units a day of the last 13 weeks, of those of them that are known.
    double rate() {
        var from = later(day.minusDays(RATE_DAYS), demand.start());
        long days = ChronoUnit.DAYS.between(from, day);
        return days <= 0 ? 0 : demand.sum(from, day) / (double) days;
    }

    /// Whether more was asked for in the last four weeks than in 99 of 100 such stretches, as those before were. With
    /// fewer than two of them nobody knows what is usual.
    boolean isSpike() {
        int windows = 0;
        double sum = 0;
        double squares = 0;
        for (int back = 1; back <= WINDOWS && !start(back).isBefore(demand.start()); back++) {
            double units = demand.sum(start(back), start(back - 1));
            windows++;
            sum += units;
            squares += units * units;
        }
        if (windows < LEAST_WINDOWS || sum <= 0) {
            return false;
        }
        double mean = sum / windows;
        double variance = Math.max(mean, (squares - windows * mean * mean) / (windows - 1));
        var most = new double[1];
        NegativeBinomial.quantiles(mean, variance, new double[] {RARE}, new double[] {RARE_SCORE}, most);
        return demand.sum(start(0), day) > most[0];
    }

    private LocalDate start(int back) {
        return day.minusDays((back + 1L) * WINDOW);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
