package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.forecast.events.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one product is expected to sell from `origin` (the first day forecast) on: a distribution, not a number.
///
/// `from` to `to` (excluded) is the history it was made from, `weeksKnown` how many whole weeks of it said
/// something. `method` names how it was made, `runnerUp` what came second in the test on the past. Below eight
/// weeks the forecast is thin: it says so and is wide.
public record Forecast(
        Id<Product> productId,
        LocalDate origin,
        LocalDate from,
        LocalDate to,
        int weeksKnown,
        Message method,
        @Nullable Message runnerUp,
        ForecastError error,
        DemandPattern pattern,
        CumulativeDemand demand,
        List<Step> why) {
    /// Weeks of history below which a forecast is called thin.
    public static final int WEEKS_NEEDED = 8;

    public Forecast {
        why = List.copyOf(why);
    }

    /// Whether there is too little history for a trustworthy forecast.
    public boolean isThin() {
        return weeksKnown < WEEKS_NEEDED;
    }

    /// Units expected over the first days; 0 days are 0 units.
    public double mean(int days) {
        return demand.mean(days);
    }

    /// Units that total demand over the first days stays at or below with that probability (between 0 and 1).
    public int quantile(double probability, int days) {
        return demand.quantile(probability, days);
    }

    /// Units that total demand over the first days is as likely to exceed as not.
    public int median(int days) {
        return demand.quantile(0.5, days);
    }

    /// The standard deviation of total demand over the first days, in units.
    public double deviation(int days) {
        return demand.deviation(days);
    }

    /// Expected units a day over the next four weeks.
    public double perDay() {
        return demand.mean(28) / 28;
    }

    /// The same with demand so many times what is forecast, on the days from `from` to `to` (excluded) after the
    /// origin.
    public Forecast times(double factor, int from, int to) {
        return with(origin, demand.times(factor, from, to), why);
    }

    /// The forecast from a later day on, made from the same history.
    public Forecast from(LocalDate later) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(origin, later));
        return days == 0
                ? this
                : with(later, demand.from(days), weeksKnown == 0 ? why : Explanation.later(why, demand.from(days)));
    }

    /// The forecast with what the owner states laid over it.
    public Forecast stated(List<Statement> statements) {
        if (statements.isEmpty()) {
            return this;
        }
        var stated = demand.restated(day -> {
            var date = origin.plusDays(day);
            return statements.stream()
                    .mapToDouble(statement -> statement.on(date))
                    .reduce(1, (one, other) -> one * other);
        });
        return with(origin, stated, weeksKnown == 0 ? why : Explanation.stated(why, demand, stated));
    }

    private Forecast with(LocalDate first, CumulativeDemand other, List<Step> steps) {
        return new Forecast(productId, first, from, to, weeksKnown, method, runnerUp, error, pattern, other, steps);
    }

    /// The forecast week by week, for a chart.
    public ForecastPath path() {
        return ForecastPath.of(this, ForecastPath.WEEKS);
    }
}
