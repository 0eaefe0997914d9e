package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ForecastPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the chart of one product or of a total shows, as values: sales by day, the forecast with what the owner
/// says and as it was `measured` without, what `earlier` forecasts said (the latest first), what moved demand, and
/// the stock of a single product.
public record ForecastSeries(
        DemandHistory history,
        Forecast forecast,
        Forecast measured,
        List<Forecast> earlier,
        List<ForecastMark> marks,
        @Nullable StockSeries stock) {
    /// Days of the forecast shown at first; stock is projected as far.
    static final int AHEAD = 112;

    private static final int WEEKS_BEFORE = 12;
    private static final int MONTHS_BEFORE = 13;
    private static final int FARTHEST_AHEAD = 364;
    private static final int FARTHEST_BACK = 2 * 364;

    public ForecastSeries {
        earlier = List.copyOf(earlier);
        marks = List.copyOf(marks);
    }

    /// Units sold in one bar's days; `open` of them could be bought on.
    record Bar(LocalDate from, int days, int units) {
        LocalDate to() {
            return from.plusDays(days);
        }
    }

    /// Days one after the other, first and last included.
    record Span(LocalDate from, LocalDate to) {}

    public LocalDate today() {
        return forecast.origin();
    }

    LocalDate knownUntil() {
        return history.knownUntil();
    }

    /// Whether the owner's word makes the forecast another than the measured one.
    boolean isStated() {
        return forecast != measured;
    }

    /// What is shown at first: twelve weeks of sales and as far ahead as stock is projected; a year of what sells
    /// rarely.
    ForecastView start() {
        boolean rare = Bucket.of(rate(), WEEKS_BEFORE * 7 + AHEAD) == Bucket.MONTH;
        long before = rare ? MONTHS_BEFORE * 28L : WEEKS_BEFORE * 7L;
        return new ForecastView(knownUntil().minusDays(before), today().plusDays(AHEAD));
    }

    /// All that can be shown: up to two years of sales, a year ahead.
    ForecastView all() {
        var first = history.demand().start();
        var farthest = knownUntil().minusDays(FARTHEST_BACK);
        var start = start().from();
        var from = first.isBefore(farthest) ? farthest : first;
        return new ForecastView(from.isBefore(start) ? from : start, today().plusDays(FARTHEST_AHEAD));
    }

    Bucket bucket(ForecastView view) {
        return Bucket.of(rate(), view.days());
    }

    /// Units a day over the last half year known.
    private double rate() {
        var from = knownUntil().minusDays(182);
        var first = history.demand().start();
        long days = ChronoUnit.DAYS.between(first.isAfter(from) ? first : from, knownUntil());
        return days <= 0 ? 0 : (double) history.demand().sum(from, knownUntil()) / days;
    }

    /// Sales in bars that end with the last day known.
    List<Bar> sold(ForecastView view) {
        int days = bucket(view).days();
        var bars = new ArrayList<Bar>();
        for (var to = knownUntil(); !to.minusDays(days).isBefore(view.from()); to = to.minusDays(days)) {
            var from = to.minusDays(days);
            if (from.isBefore(view.to())) {
                bars.addFirst(new Bar(from, days, Math.max(0, history.demand().sum(from, to))));
            }
        }
        return bars;
    }

    /// The bar that a day is in.
    Optional<Bar> soldIn(LocalDate day, ForecastView view) {
        return sold(view).stream()
                .filter(bar -> !day.isBefore(bar.from()) && day.isBefore(bar.to()))
                .findFirst();
    }

    /// A forecast in the same bars, from its origin to the end of what is shown, at most to that day.
    List<ForecastPath.Week> path(Forecast shown, ForecastView view, LocalDate end) {
        int days = bucket(view).days();
        long ahead = ChronoUnit.DAYS.between(shown.origin(), end.isBefore(view.to()) ? end : view.to());
        int parts = (int) Math.max(0, Math.min(FARTHEST_AHEAD, ahead) / days);
        return ForecastPath.of(shown, parts, days).weeks().stream()
                .filter(part -> part.from().plusDays(days).isAfter(view.from()))
                .toList();
    }

    /// The part of the forecast that a day is in.
    Optional<ForecastPath.Week> expectedIn(LocalDate day, ForecastView view) {
        int days = bucket(view).days();
        return path(forecast, view, view.to()).stream()
                .filter(part ->
                        !day.isBefore(part.from()) && day.isBefore(part.from().plusDays(days)))
                .findFirst();
    }

    /// Stretches on which nobody could buy.
    List<Span> soldOut() {
        BitSet days = history.censored();
        var start = history.demand().start();
        var spans = new ArrayList<Span>();
        for (int from = days.nextSetBit(0); from >= 0; from = days.nextSetBit(from + 1)) {
            int to = days.nextClearBit(from);
            spans.add(new Span(start.plusDays(from), start.plusDays(to - 1L)));
            from = to;
        }
        return spans;
    }

    /// On how many of a bar's days nobody could buy.
    int soldOutDays(Bar bar) {
        long first = ChronoUnit.DAYS.between(history.demand().start(), bar.from());
        long from = Math.max(0, first);
        long to = Math.max(from, first + bar.days());
        return history.censored().get((int) from, (int) to).cardinality();
    }

    /// What a forecast of then said of the bar that begins on that day; empty if it was made later.
    Optional<ForecastPath.Week> saidOf(LocalDate barFrom, Forecast then, ForecastView view) {
        return path(then, view, today()).stream()
                .filter(part -> part.from().equals(barFrom))
                .findFirst();
    }

    /// How an earlier forecast has done until now.
    Hindsight hindsight(Forecast then) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(then.origin(), knownUntil()));
        return new Hindsight(
                then.origin(),
                days / 7,
                (int) Math.round(then.mean(days)),
                history.demand().sum(then.origin(), knownUntil()),
                then.quantile(0.1, days),
                then.quantile(0.9, days));
    }

    /// What a forecast of some weeks ago expected until now with its 80 % band, and what came.
    record Hindsight(LocalDate made, int weeks, int expected, int came, int low, int high) {
        boolean isInside() {
            return came >= low && came <= high;
        }
    }
}
