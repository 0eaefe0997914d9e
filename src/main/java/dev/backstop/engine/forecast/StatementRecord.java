package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.events.Statement;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How good an owner's statement was, once its period is over: units expected with and without it, and units that
/// came.
public record StatementRecord(Statement statement, double with, double without, int came) {
    /// Whether the owner was nearer to the truth than the engine alone.
    public boolean helped() {
        return Math.abs(came - with) < Math.abs(came - without);
    }

    /// The record of a statement; empty while its period is not wholly known, or where it began before anything was
    /// known.
    public static Optional<StatementRecord> of(Id<Product> productId, DemandHistory history, Statement statement) {
        var from = statement.from();
        var end = statement.to().plusDays(1);
        int days = (int) ChronoUnit.DAYS.between(from, end);
        if (end.isAfter(history.knownUntil()) || days > CumulativeDemand.LONGEST) {
            return Optional.empty();
        }
        var before = history.asOf(from);
        var without = ProductForecast.of(productId, before.with(history.around().withStatements(List.of())));
        var with = ProductForecast.of(productId, before.with(history.around().withStatements(List.of(statement))));
        return without.weeksKnown() == 0
                ? Optional.empty()
                : Optional.of(new StatementRecord(
                        statement,
                        with.mean(days),
                        without.mean(days),
                        history.demand().sum(from, end)));
    }
}
