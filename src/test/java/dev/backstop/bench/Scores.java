package dev.backstop.bench;

import java.util.Locale;

/// How good many forecasts were: means over series, as the field defines them (Hyndman and Koehler 2006; the M5
/// guide).
///
/// MASE divides the mean absolute error by that of the seasonal naive within the history, RMSSE the root of the
/// mean squared error by that of the naive. Pinball is the mean loss of the 80, 90, 95 and 99 % quantiles in the
/// unit of MASE. Coverage is the share of all values at or below the 95 % quantile. Bias is forecast less demand,
/// summed, in the unit of MASE, mean over series. Series whose history never changes have no scale and count in the
/// coverage only. Steps of which it is not known what came count nowhere; what came after the last step neither. Of
/// sums those count of which all steps came. A score that no series has is `n/a`.
final class Scores {
    static final double[] LEVELS = {0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99};
    private static final int[] JUDGED = {5, 6, 7, 8};
    private static final int[] NONE = {};
    private static final int LIMIT = 7;
    private static final double SAME = 1e-9;

    private final int season;
    private double mase;
    private double rmsse;
    private double pinball;
    private double bias;
    private double sumPinball;
    private int series;
    private int squared;
    private int values;
    private int covered;
    private int sums;
    private int sumsCovered;
    private int scaledSums;

    Scores(int season) {
        this.season = season;
    }

    /// Counts one series: its history, what came, and what was said of each step (`quantiles[h][j]`) and of their
    /// sum.
    void add(double[] history, double[] came, double[] mean, double[][] quantiles, double[] sumQuantiles) {
        double scale = scale(history, season, 1);
        double squareScale = scale(history, 1, 2);
        double miss = 0;
        double squares = 0;
        double loss = 0;
        double signed = 0;
        double sum = 0;
        int known = 0;
        for (int h = 0; h < Math.min(came.length, mean.length); h++) {
            if (Double.isNaN(came[h])) {
                continue;
            }
            double error = mean[h] - came[h];
            miss += Math.abs(error);
            squares += error * error;
            signed += error;
            sum += came[h];
            for (int j : JUDGED) {
                loss += pinball(LEVELS[j], came[h], quantiles[h][j]) / JUDGED.length;
            }
            covered += isCovered(came[h], quantiles[h][LIMIT]) ? 1 : 0;
            known++;
        }
        values += known;
        if (known == 0) {
            return;
        }
        boolean whole = known == mean.length;
        if (whole) {
            sums++;
            sumsCovered += isCovered(sum, sumQuantiles[LIMIT]) ? 1 : 0;
        }
        if (scale > 0) {
            series++;
            mase += miss / known / scale;
            pinball += loss / known / scale;
            bias += signed / known / scale;
            scaledSums += whole ? 1 : 0;
            for (int j : whole ? JUDGED : NONE) {
                sumPinball += pinball(LEVELS[j], sum, sumQuantiles[j]) / JUDGED.length / known / scale;
            }
        }
        if (squareScale > 0) {
            squared++;
            rmsse += Math.sqrt(squares / known / squareScale);
        }
    }

    private static double pinball(double level, double came, double quantile) {
        double above = came - quantile;
        return above >= 0 ? level * above : (level - 1) * above;
    }

    /// The mean absolute (power 1) or squared (power 2) difference to the value `lag` before.
    private static double scale(double[] history, int lag, int power) {
        double sum = 0;
        int count = 0;
        for (int i = lag; i < history.length; i++) {
            double step = Math.abs(history[i] - history[i - lag]);
            if (!Double.isNaN(step)) {
                sum += power == 1 ? step : step * step;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /// At or below the quantile, the last digits of the arithmetic aside.
    private static boolean isCovered(double came, double quantile) {
        return came <= quantile + SAME * Math.abs(quantile);
    }

    @Override
    public String toString() {
        return "MASE %s  RMSSE %s  pinball %s  c95 %s  bias %s  sum: pinball %s  c95 %s  (%d series)"
                .formatted(
                        mean("%.4f", mase, series),
                        mean("%.4f", rmsse, squared),
                        mean("%.4f", pinball, series),
                        mean("%.3f", covered, values),
                        mean("%+.3f", bias, series),
                        mean("%.4f", sumPinball, scaledSums),
                        mean("%.3f", sumsCovered, sums),
                        series);
    }

    private static String mean(String form, double sum, int count) {
        return count == 0 ? "n/a" : String.format(Locale.ROOT, form, sum / count);
    }
}
