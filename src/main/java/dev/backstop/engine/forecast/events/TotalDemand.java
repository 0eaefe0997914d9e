package dev.backstop.engine.forecast.events;

import dev.backstop.engine.forecast.learnt.Lessons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A category as what is sold of it altogether looks at it: season and feasts are the same, but what the forecasts of
/// single products teach is not for their sum, which is many times larger than any of them and steadier.
public record TotalDemand(CategoryDemand category) implements CategoryDemand {
    @Override
    public double[] weeks(LocalDate until) {
        return category.weeks(until);
    }

    @Override
    public double[] weekdays(LocalDate until) {
        return category.weekdays(until);
    }

    @Override
    public List<DemandEvent> feasts(LocalDate until) {
        return category.feasts(until);
    }

    @Override
    public double usual(String event, LocalDate until) {
        return category.usual(event, until);
    }

    @Override
    public Lessons lessons(LocalDate until) {
        return Lessons.NONE;
    }

    @Override
    public long digest() {
        return ~category.digest();
    }

    @Override
    public @Nullable Borrowed newcomer(LocalDate until) {
        return category.newcomer(until);
    }
}
