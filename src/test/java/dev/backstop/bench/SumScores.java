package dev.backstop.bench;

import java.util.Locale;

/// Adds up how good forecasts of sums were, each in units of what the series usually sells in so many days.
///
/// `body` is the pinball loss by demand of the quantiles that bands are drawn from (.5 .8 .9 .95), `tail` that of
/// those that stock is decided by (.8 .9 .95 .99). Whole units are compared: a level between two of them is rounded
/// as the app rounds it.
final class SumScores {
    static final double[] PROBABILITIES = {0.05, 0.5, 0.8, 0.9, 0.95, 0.99};
    static final String HEADER =
            "                         wape     bias    body    tail   <=.8  <=.9  <=.95 <=.99  in90  cases";
    private static final double SPARSE_A_WEEK = 1;
    private static final double DENSE_A_WEEK = 7;
    private static final int BODY = 1;
    private static final int TAIL = 2;

    private final int[] below = new int[PROBABILITIES.length];
    private final double[] loss = new double[PROBABILITIES.length];
    private double demand;
    private double miss;
    private double bias;
    private int inside;
    private int count;

    /// Below one unit a week, from one a day on, between.
    static String kind(double perDay) {
        if (7 * perDay < SPARSE_A_WEEK) {
            return "sparse";
        }
        return 7 * perDay < DENSE_A_WEEK ? "middle" : "dense";
    }

    void add(double unit, double mean, double[] levels, double came) {
        demand += came / unit;
        miss += Math.abs(came - mean) / unit;
        bias += (mean - came) / unit;
        for (int j = 0; j < levels.length; j++) {
            double above = came - levels[j];
            loss[j] += (above >= 0 ? PROBABILITIES[j] * above : (PROBABILITIES[j] - 1) * above) / unit;
            below[j] += came <= whole(levels[j]) ? 1 : 0;
        }
        inside += came >= whole(levels[0]) && came <= whole(levels[4]) ? 1 : 0;
        count++;
    }

    private static double whole(double level) {
        return Math.max(0, Math.ceil(level - 0.5 - 1e-4));
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-23s %.4f  %+.4f  %.4f  %.4f  %.3f %.3f %.3f %.3f  %.3f  %d",
                name,
                miss / demand,
                bias / demand,
                loss(BODY),
                loss(TAIL),
                below[2] / (double) count,
                below[3] / (double) count,
                below[4] / (double) count,
                below[5] / (double) count,
                inside / (double) count,
                count);
    }

    private double loss(int from) {
        double sum = 0;
        for (int j = from; j < from + 4; j++) {
            sum += loss[j];
        }
        return sum / 4 / demand;
    }
}
