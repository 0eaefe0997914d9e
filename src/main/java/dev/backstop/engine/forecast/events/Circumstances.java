package dev.backstop.engine.forecast.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known around a product's demand besides its sales.
///
/// `shares`: the part of a day (0 to 1) on which it could be bought, where that is not the whole day; `events` past
/// and to come; what the owner has stated of days to come; `usual`: what events of a name do to the products of the
/// category (demand in units of the usual); `borrowed`: what to lean on while the product has little history of its
/// own.
public record Circumstances(
        Map<LocalDate, Double> shares,
        List<DemandEvent> events,
        List<Statement> statements,
        Map<String, Double> usual,
        @Nullable Borrowed borrowed) {
    /// Nothing besides sales.
    public static final Circumstances NONE = new Circumstances(Map.of(), List.of(), List.of(), Map.of(), null);

    public Circumstances {
        shares = Map.copyOf(shares);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        usual = Map.copyOf(usual);
    }

    public Circumstances withEvents(List<DemandEvent> others) {
        return new Circumstances(shares, others, statements, usual, borrowed);
    }

    public Circumstances withStatements(List<Statement> others) {
        return new Circumstances(shares, events, others, usual, borrowed);
    }

    public Circumstances withBorrowed(@Nullable Borrowed other) {
        return new Circumstances(shares, events, statements, usual, other);
    }
}
