package dev.backstop.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Stock day by day at the median forecast, as a chart shows it: once with what is on its way, once with a planned
/// order as well.
///
/// `without[i]` and `with[i]` are the units left at the end of the day `from` + i. Stock never sells below zero:
/// demand that it cannot meet is lost. Units owed to customers at the start stand below zero until a delivery
/// covers them.
public record Projection(LocalDate from, List<Double> without, List<Double> with, List<Gap> gaps) {
    /// Less than this is no demand: the rounding of the distribution's table.
    private static final double NOTHING = 1e-3;

    public Projection {
        without = List.copyOf(without);
        with = List.copyOf(with);
        gaps = List.copyOf(gaps);
    }

    /// Units that come in on a day.
    public record Receipt(LocalDate on, int units) {}

    /// A stretch of days, first and last included, on which demand is missed even with the planned order.
    public record Gap(LocalDate from, LocalDate to) {
        public int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /// The projection over the first `days` of a forecast. `stock` is what is available less what is owed;
    /// `inbound` are the dated deliveries to come (one whose date has passed is not counted: it has no date),
    /// `planned` those of the plan.
    public static Projection of(Forecast forecast, int stock, List<Receipt> inbound, List<Receipt> planned, int days) {
        var both = new ArrayList<>(inbound);
        both.addAll(planned);
        var missed = new boolean[days];
        var with = path(forecast, stock, both, missed);
        var without = path(forecast, stock, inbound, new boolean[days]);
        return new Projection(forecast.origin(), without, with, gaps(forecast.origin(), missed));
    }

    /// The stock at the end of each day; marks the days on which some demand is missed.
    private static List<Double> path(Forecast forecast, int stock, List<Receipt> receipts, boolean[] missed) {
        int days = missed.length;
        var path = new ArrayList<Double>(days);
        double[] received = new double[days];
        for (var receipt : receipts) {
            long day = ChronoUnit.DAYS.between(forecast.origin(), receipt.on());
            if (day >= 0 && day < days) {
                received[(int) day] += receipt.units();
            }
        }
        double left = stock;
        double before = 0;
        for (int day = 0; day < days; day++) {
            double cumulative = forecast.demand().level(0.5, day + 1);
            left += received[day];
            double demand = cumulative - before;
            missed[day] = left < 0 || (demand > NOTHING && left < demand - NOTHING);
            left = left > 0 ? Math.max(0, left - demand) : left;
            before = cumulative;
            path.add(left);
        }
        return path;
    }

    private static List<Gap> gaps(LocalDate from, boolean[] missed) {
        var gaps = new ArrayList<Gap>();
        int start = -1;
        for (int day = 0; day <= missed.length; day++) {
            boolean empty = day < missed.length && missed[day];
            if (empty && start < 0) {
                start = day;
            } else if (!empty && start >= 0) {
                gaps.add(new Gap(from.plusDays(start), from.plusDays(day - 1L)));
                start = -1;
            }
        }
        return gaps;
    }
}
