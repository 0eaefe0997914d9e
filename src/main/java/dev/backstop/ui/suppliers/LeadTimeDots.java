package dev.backstop.ui.suppliers;

import dev.backstop.engine.replenish.lead.Delivery;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The lead times of the latest deliveries as a dot plot (Wilkinson, "Dot Plots", The American Statistician 53,
/// 1999): a dot for each, stacked where they fall together, on a scale with round ends.
///
/// `mean` and `deviation` (of the sample) are those of all deliveries given, so that they are those of the scorecard
/// also where the oldest have no dot.
record LeadTimeDots(List<Dot> dots, double mean, double deviation, int from, int to, int step, int daysPerColumn) {
    private static final int MOST_COLUMNS = 26;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};
    private static final int MOST_TICKS = 6;

    LeadTimeDots {
        dots = List.copyOf(dots);
    }

    /// One delivery: how long it took, the middle of its column on the scale, how high it lies on others.
    record Dot(String number, int days, double at, int level, boolean late) {}

    /// The dots of the latest deliveries, at most so many.
    static LeadTimeDots of(List<Delivery> deliveries, int most) {
        var shown = deliveries.subList(Math.max(0, deliveries.size() - most), deliveries.size());
        var days = shown.stream().mapToInt(LeadTimeDots::days).toArray();
        var all = deliveries.stream().mapToInt(LeadTimeDots::days).toArray();
        double mean = mean(all);
        double deviation = deviation(all, mean);
        double low = mean - deviation;
        double high = mean + deviation;
        for (int each : days) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        int step = step(high - low);
        int from = Math.max(0, (int) Math.floor(low / step) * step);
        int to = Math.max(from + step, (int) Math.ceil(high / step) * step);
        int perColumn = Math.max(1, Math.ceilDiv(to - from + 1, MOST_COLUMNS));
        return new LeadTimeDots(stacked(shown, from, perColumn), mean, deviation, from, to, step, perColumn);
    }

    int late() {
        return (int) dots.stream().filter(Dot::late).count();
    }

    /// The most dots on one another.
    int highest() {
        return dots.stream().mapToInt(dot -> dot.level() + 1).max().orElse(0);
    }

    private static List<Dot> stacked(List<Delivery> shown, int from, int perColumn) {
        var heights = new HashMap<Integer, Integer>();
        var dots = new ArrayList<Dot>();
        // Those in time lie below the late ones.
        for (boolean late : new boolean[] {false, true}) {
            for (var delivery : shown) {
                if (delivery.isOnTime() != late) {
                    int column = (days(delivery) - from) / perColumn;
                    int level = heights.merge(column, 1, Integer::sum) - 1;
                    double at = from + column * perColumn + (perColumn - 1) / 2.0;
                    dots.add(new Dot(delivery.purchaseOrderNumber(), days(delivery), at, level, late));
                }
            }
        }
        return dots;
    }

    private static int days(Delivery delivery) {
        return (int) ChronoUnit.DAYS.between(delivery.sentOn(), delivery.receivedOn());
    }

    private static int step(double range) {
        for (int step : STEPS) {
            if (range / step <= MOST_TICKS - 1) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static double mean(int[] days) {
        double sum = 0;
        for (int each : days) {
            sum += each;
        }
        return days.length == 0 ? 0 : sum / days.length;
    }

    private static double deviation(int[] days, double mean) {
        double squares = 0;
        for (int each : days) {
            squares += (each - mean) * (each - mean);
        }
        return days.length < 2 ? 0 : Math.sqrt(squares / (days.length - 1));
    }
}
