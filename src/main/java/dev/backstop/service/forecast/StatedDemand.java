package dev.backstop.service.forecast;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.events.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Says in the forecast's terms what the owner says in hers.
final class StatedDemand {
    private static final int HALF_YEAR = 182;

    private StatedDemand() {}

    /// A statement as a factor on what is measured; units a day are divided by what was expected a day in that
    /// time.
    static Statement over(Forecast measured, DemandStatement statement) {
        var kind = statement.kind() == DemandStatement.Kind.TREND ? Statement.Kind.TREND : Statement.Kind.LEVEL;
        double factor =
                statement.kind() == DemandStatement.Kind.LEVEL ? factor(measured, statement) : statement.amount();
        return new Statement(
                statement.note(), kind, statement.from(), statement.to(), Math.min(factor, DemandStatement.MOST));
    }

    /// The days that the owner spoke of, as far as they are known, as events of the past: a one-off counts
    /// nowhere, what a promotion did is measured and kept out of the base.
    static List<DemandEvent> events(List<DemandStatement> statements, LocalDate knownUntil) {
        return statements.stream()
                .filter(statement -> statement.kind() == DemandStatement.Kind.ONE_OFF
                        || statement.kind() == DemandStatement.Kind.FACTOR)
                .filter(statement -> statement.from().isBefore(knownUntil))
                .map(statement -> event(statement, knownUntil.minusDays(1)))
                .toList();
    }

    private static DemandEvent event(DemandStatement statement, LocalDate last) {
        var kind = statement.kind() == DemandStatement.Kind.ONE_OFF
                ? DemandEvent.Kind.ONE_OFF
                : DemandEvent.Kind.PROMOTION;
        var to = statement.to().isAfter(last) ? last : statement.to();
        return new DemandEvent(statement.note(), kind, statement.from(), to, null);
    }

    /// Whether the owner has said what a spike is: that it says nothing, or what is to come of it.
    static boolean answers(DemandStatement statement, DemandSpike spike) {
        return statement.kind() == DemandStatement.Kind.ONE_OFF
                ? !statement.to().isBefore(spike.from())
                : !statement.madeOn().isBefore(spike.from()) && !statement.to().isBefore(spike.to());
    }

    private static double factor(Forecast measured, DemandStatement statement) {
        int from = days(measured, statement.from());
        int to = days(measured, statement.to().plusDays(1));
        double expected = measured.mean(to) - measured.mean(from);
        return expected > 0 ? statement.amount() * (to - from) / expected : 1;
    }

    private static int days(Forecast measured, LocalDate day) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(measured.origin(), day), 0L, CumulativeDemand.LONGEST);
    }

    /// Units a day of the other product over the last half year or as long as it sells, and how unevenly they come:
    /// the variance of a day by its mean.
    static Borrowed borrowed(DailyDemand other, LocalDate knownUntil) {
        var from = other.start().isAfter(knownUntil.minusDays(HALF_YEAR))
                ? other.start()
                : knownUntil.minusDays(HALF_YEAR);
        long days = Math.max(1, ChronoUnit.DAYS.between(from, knownUntil));
        double mean = (double) other.sum(from, knownUntil) / days;
        double squares = 0;
        for (var day = from; day.isBefore(knownUntil); day = day.plusDays(1)) {
            squares += Math.pow(other.on(day) - mean, 2);
        }
        return new Borrowed(mean, mean > 0 ? squares / days / mean : 1);
    }
}
