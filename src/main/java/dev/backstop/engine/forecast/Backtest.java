package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.learnt.Windows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The past forecast again from many days in it, each time knowing only what came before (rolling origin).
///
/// Origins run over about the last year, so that every season is among them; from the second year on where two
/// years are known, so that a year profile can be judged; over the younger half where less is known. Seasons are
/// learnt anew every four weeks.
final class Backtest {
    private static final int REFIT = 56;
    private static final int SHORTEST = 56;
    private static final int JUDGED_YEAR = Season.YEAR + 112;
    private static final int REACH = 420;

    private final Past past;
    private final int first;
    private final List<Forecaster.Seasons> seasons = new ArrayList<>();

    Backtest(Past past) {
        this.past = past;
        if (past.days < JUDGED_YEAR) {
            first = Math.max(REFIT, past.days / 2);
        } else {
            first = Math.max(Season.YEAR, past.days - REACH);
        }
        for (int until = first; until < past.days && past.days >= SHORTEST; until += REFIT) {
            seasons.add(Forecaster.Seasons.of(past, until));
        }
    }

    /// What the method said of sums over each horizon, and what came, from every `step`-th day.
    Trial run(Forecaster method, int[] horizons, int step) {
        int most = Math.max(0, (past.days - first) / step + 1);
        var trial = new Trial(
                new double[horizons.length][most],
                new double[horizons.length][most],
                new double[horizons.length][most],
                new double[horizons.length][most],
                new int[horizons.length][most],
                new int[horizons.length]);
        visit(method, step, (fit, origin) -> {
            for (int k = 0; k < horizons.length; k++) {
                trial.compare(past, fit, k, origin, horizons[k]);
            }
        });
        return trial;
    }

    /// Asks the method from every `step`-th day, fitted anew every eight weeks.
    void visit(Forecaster method, int step, Visitor visitor) {
        int origin = first;
        for (int refit = 0; refit < seasons.size(); refit++) {
            int until = first + refit * REFIT;
            var fit = method.fit(past, seasons.get(refit), until, REFIT);
            for (; origin < until + REFIT && origin < past.days; origin += step) {
                visitor.at(fit, origin);
            }
        }
    }

    /// Takes what a method fitted before a day says from it on.
    interface Visitor {
        void at(Forecaster.Fit fit, int origin);
    }

    /// Sums forecast, how far the methods disagreed, sums that came, the rate just before carried on as long, and the
    /// day, per horizon; the first `count` of each row are filled.
    record Trial(
            double[][] forecast,
            double[][] discord,
            double[][] actual,
            double[][] before,
            int[][] origin,
            int[] count) {
        private void compare(Past past, Forecaster.Fit fit, int k, int origin, int horizon) {
            int to = origin + horizon;
            if (to <= past.days && 2 * past.known(origin, to) > horizon) {
                int i = count[k]++;
                this.origin[k][i] = origin;
                discord[k][i] = fit.discord(origin, origin, to);
                forecast[k][i] = fit.sum(origin, origin, to);
                actual[k][i] = past.demand(origin, to);
                before[k][i] = past.rate(Math.max(0, origin - horizon), origin) * past.known(origin, to);
            }
        }

        /// What was said and what came at horizon k, of so many days.
        Windows windows(int k, int days) {
            var spreads = new double[count[k]];
            for (int i = 0; i < spreads.length; i++) {
                spreads[i] = Spread.of(forecast[k][i]);
            }
            int last = count[k] - 1;
            double independent = last < 0 ? 0 : 1 + (origin[k][last] - origin[k][0]) / (double) days;
            return new Windows(forecast[k], spreads, actual[k], count[k], independent);
        }

        /// The i-th error at horizon k in units of its expected spread.
        double error(int k, int i) {
            return (actual[k][i] - forecast[k][i]) / Spread.of(forecast[k][i]);
        }

        /// The errors at one horizon in units of their expected spread, smallest first.
        double[] errors(int k) {
            var errors = new double[count[k]];
            for (int i = 0; i < errors.length; i++) {
                errors[i] = error(k, i);
            }
            Arrays.sort(errors);
            return errors;
        }

        /// The pinball loss of the quantiles that the method's own errors give, as a share of demand, over all
        /// horizons.
        double loss(double[] probabilities) {
            double loss = 0;
            for (int k = 0; k < count.length; k++) {
                var errors = errors(k);
                double demand = 1;
                double sum = 0;
                for (int i = 0; i < errors.length; i++) {
                    demand += actual[k][i];
                }
                for (double probability : probabilities) {
                    double offset = Empirical.quantile(errors, probability);
                    for (int i = 0; i < errors.length; i++) {
                        double level = Math.max(0, forecast[k][i] + offset * Spread.of(forecast[k][i]));
                        double miss = actual[k][i] - level;
                        sum += miss >= 0 ? probability * miss : (probability - 1) * miss;
                    }
                }
                loss += sum / demand;
            }
            return loss;
        }

        /// How far the method missed at horizon k.
        ForecastError error(int k) {
            double miss = 0;
            double naive = 0;
            double demand = 0;
            double bias = 0;
            for (int i = 0; i < count[k]; i++) {
                miss += Math.abs(actual[k][i] - forecast[k][i]);
                naive += Math.abs(actual[k][i] - before[k][i]);
                demand += actual[k][i];
                bias += forecast[k][i] - actual[k][i];
            }
            if (count[k] < 4 || demand == 0) {
                return ForecastError.UNKNOWN;
            }
            return new ForecastError(miss / demand, naive > 0 ? miss / naive : 0, bias / demand, count[k]);
        }
    }
}
