package dev.backstop.engine.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/// Each day's demand as if all products had been there, and the share of them (by what they sell) that could be
/// bought on it. A product weighs by the square root of what it sold.
final class LaidTogether {
    private static final double LEAST_PRESENT = 0.2;

    private LaidTogether() {}

    /// Lays products together. The days of each are made when they are looked at, twice, so that those of a large
    /// shop are never there at once.
    static <P> DemandHistory.Series of(Collection<P> products, Function<P, DemandHistory.Series> days) {
        var span = Span.NONE;
        for (var product : products) {
            span = span.with(days.apply(product));
        }
        var sum = new Sum(span, products.size());
        for (var product : products) {
            sum.add(days.apply(product));
        }
        return sum.series();
    }

    /// The days from the first that any product knows to the last.
    private record Span(LocalDate start, LocalDate end) {
        static final Span NONE = new Span(LocalDate.MAX, LocalDate.MIN);

        Span with(DemandHistory.Series series) {
            if (series.days() == 0) {
                return this;
            }
            var until = series.start().plusDays(series.days());
            return new Span(series.start().isBefore(start) ? series.start() : start, until.isAfter(end) ? until : end);
        }

        int days() {
            return isEmpty() ? 0 : (int) (end.toEpochDay() - start.toEpochDay());
        }

        LocalDate first() {
            return isEmpty() ? LocalDate.EPOCH : start;
        }

        private boolean isEmpty() {
            return start.isAfter(end);
        }
    }

    /// Products laid together one after the other.
    private static final class Sum {
        private final LocalDate start;
        private final int products;
        private final double[] sold;
        private final double[] due;
        private double all;
        private double weights;

        Sum(Span span, int products) {
            this.start = span.first();
            this.products = products;
            sold = new double[span.days()];
            due = new double[span.days()];
        }

        void add(DemandHistory.Series series) {
            double sum = Arrays.stream(series.values()).sum();
            double open = Arrays.stream(series.shares()).sum();
            if (sum <= 0 || open <= 0) {
                return;
            }
            double weight = 1 / Math.sqrt(sum);
            int first = (int) (series.start().toEpochDay() - start.toEpochDay());
            for (int i = 0; i < series.days(); i++) {
                sold[first + i] += series.shares()[i] > 0 ? weight * series.values()[i] : 0;
                due[first + i] += weight * sum / open * series.shares()[i];
            }
            all += weight * sum / open;
            weights += weight / products;
        }

        DemandHistory.Series series() {
            for (int i = 0; i < sold.length; i++) {
                due[i] = all > 0 ? Math.min(1, due[i] / all) : 0;
                due[i] = due[i] < LEAST_PRESENT ? 0 : due[i];
                sold[i] = weights > 0 && due[i] > 0 ? sold[i] / weights : 0;
            }
            return new DemandHistory.Series(start, sold, due);
        }
    }
}
