package dev.backstop.engine.forecast.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known around a product's demand besides its sales.
///
/// `shares`: the part of a day (0 to 1) on which it could be bought, where that is not the whole day; `events`
/// past and to come; what the owner has stated of days to come; `category`: what the products of its category
/// show together; `borrowed`: what to lean on, on the owner's word, while the product has little history of its
/// own.
public record Circumstances(
        Map<LocalDate, Double> shares,
        List<DemandEvent> events,
        List<Statement> statements,
        @Nullable CategoryDemand category,
        @Nullable Borrowed borrowed) {
    /// Nothing besides sales.
    public static final Circumstances NONE = new Circumstances(Map.of(), List.of(), List.of(), null, null);

    public Circumstances {
        shares = Map.copyOf(shares);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }

    public Circumstances withEvents(List<DemandEvent> others) {
        return new Circumstances(shares, others, statements, category, borrowed);
    }

    public Circumstances withStatements(List<Statement> others) {
        return new Circumstances(shares, events, others, category, borrowed);
    }

    public Circumstances withCategory(@Nullable CategoryDemand other) {
        return new Circumstances(shares, events, statements, other, borrowed);
    }

    public Circumstances withBorrowed(@Nullable Borrowed other) {
        return new Circumstances(shares, events, statements, category, other);
    }
}
