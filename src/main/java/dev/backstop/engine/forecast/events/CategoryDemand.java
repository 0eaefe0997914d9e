package dev.backstop.engine.forecast.events;

import dev.backstop.engine.forecast.learnt.Lessons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the products of a category show together, knowing only what came before a day: what single products are
/// drawn to, the more so the less they have sold.
public interface CategoryDemand {
    /// Demand by week of the year (53) and by weekday (7) in units of the average; empty where it is not known.
    double[] weeks(LocalDate until);

    /// The same by weekday, Monday first.
    double[] weekdays(LocalDate until);

    /// The feasts, past and to come, that clearly move the demand of the category.
    List<DemandEvent> feasts(LocalDate until);

    /// What events of a name do to the category: demand in units of the usual; 1 where nothing was seen.
    double usual(String event, LocalDate until);

    /// What the forecasts of the shop's products teach, as it was known before a day.
    Lessons lessons(LocalDate until);

    /// A number that is another where anything that is told is another.
    long digest();

    /// What a product of the category sells that has little history of its own; null where too few are known.
    @Nullable
    Borrowed newcomer(LocalDate until);
}
