package dev.backstop.engine.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A forecast in weeks from its origin: the median of each week with an 80 % and a 95 % band.
///
/// Each band is that of the week's own demand, read from the distribution of one week and moved to the week's expected
/// level.
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
        var path = new ArrayList<Week>(weeks);
        var demand = forecast.demand();
        double reference = demand.mean(7);
        for (int week = 0; week < weeks; week++) {
            double mean = demand.mean(7 * week + 7) - demand.mean(7 * week);
            double scale = reference > 0 ? Spread.of(mean) / Spread.of(reference) : 1;
            path.add(new Week(
                    forecast.origin().plusWeeks(week),
                    mean,
                    moved(demand, 0.5, reference, mean, scale),
                    moved(demand, 0.1, reference, mean, scale),
                    moved(demand, 0.9, reference, mean, scale),
                    moved(demand, 0.025, reference, mean, scale),
                    moved(demand, 0.975, reference, mean, scale)));
        }
        return new ForecastPath(path);
    }

    private static double moved(
            CumulativeDemand demand, double probability, double reference, double mean, double scale) {
        return Math.max(0, mean + (demand.level(probability, 7) - reference) * scale);
    }
}
