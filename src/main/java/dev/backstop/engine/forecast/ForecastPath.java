package dev.backstop.engine.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A forecast in weeks from its origin: the median of each week with an 80 % and a 95 % band.
///
/// Each band is that of the week's own demand, read from the distribution of one week and moved to the week's
/// expected level.
public record ForecastPath(List<Week> weeks) {
    /// Weeks shown where nothing else is asked for.
    public static final int WEEKS = 16;

    public ForecastPath {
        weeks = List.copyOf(weeks);
    }

    /// One week of the path, in units: `from` is its first day.
    public record Week(
            LocalDate from, double mean, double median, double low80, double high80, double low95, double high95) {}

    /// The first weeks of a forecast.
    public static ForecastPath of(Forecast forecast, int weeks) {
        return of(forecast, weeks, 7);
    }

    /// The first parts of a forecast, each of so many days instead of a week.
    public static ForecastPath of(Forecast forecast, int parts, int days) {
        var path = new ArrayList<Week>(parts);
        var demand = forecast.demand();
        double reference = demand.mean(days);
        for (int part = 0; part < parts; part++) {
            double mean = demand.mean(days * (part + 1)) - demand.mean(days * part);
            double scale = reference > 0 ? Spread.of(mean) / Spread.of(reference) : 1;
            path.add(new Week(
                    forecast.origin().plusDays((long) days * part),
                    mean,
                    moved(demand, days, 0.5, mean, scale),
                    moved(demand, days, 0.1, mean, scale),
                    moved(demand, days, 0.9, mean, scale),
                    moved(demand, days, 0.025, mean, scale),
                    moved(demand, days, 0.975, mean, scale)));
        }
        return new ForecastPath(path);
    }

    private static double moved(CumulativeDemand demand, int days, double probability, double mean, double scale) {
        return Math.max(0, mean + (demand.level(probability, days) - demand.mean(days)) * scale);
    }
}
