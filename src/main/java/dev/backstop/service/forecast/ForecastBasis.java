package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a product's forecast is made from.
record ForecastBasis(
        DailyDemand demand,
        LocalDate knownUntil,
        LocalDate today,
        BitSet soldOut,
        @Nullable Borrowed borrowed,
        CategoryDemand category,
        List<DemandStatement> statements) {
    private static final int HALF_YEAR = 182;
    private static final int YOUNG_DAYS = 70;
    private static final int WEEK = 7;

    /// What is known before a day, as the basis of a forecast from then on.
    DemandHistory until(LocalDate day) {
        var around = Circumstances.NONE
                .withBorrowed(borrowed)
                .withCategory(category)
                .withEvents(StatedDemand.events(statements, day));
        return new DemandHistory(demand, day, day.isBefore(knownUntil) ? day : today, soldOut, around);
    }

    /// The day before which what is known is looked at: the last one of what sells at least one a day or is young, the
    /// product's own weekday of all else.
    LocalDate lookedAtUntil(Id<Product> product) {
        long days = ChronoUnit.DAYS.between(demand.start(), knownUntil);
        boolean quick = demand.sum(knownUntil.minusDays(HALF_YEAR), knownUntil) >= Math.min(days, HALF_YEAR);
        return demand.days() == 0 || days < YOUNG_DAYS || quick
                ? knownUntil
                : knownUntil.minusDays(Math.floorMod(knownUntil.toEpochDay() - product.value(), WEEK));
    }
}
