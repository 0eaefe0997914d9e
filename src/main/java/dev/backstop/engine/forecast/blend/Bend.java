package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.LinearSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Corrects the single number of a combination by how far each method lies above or below it: what a share of sums
/// cannot say, such as that a method far away deserves less belief than one that differs a little.
///
/// A regression for all series together of what was missed on the logarithms of the methods' ratios to the number and
/// on those logarithms by their size, drawn to nothing. It is kept only as far as it would have helped at origins it
/// was not learnt from: each is left out once (stacking by leaving out, Wolpert 1992, with the time as the fold, since
/// errors of many series at one time are alike).
final class Bend {
    private static final double LEAST = 0.02;
    private static final double MOST_RATIO = 1.5;
    private static final double MOST_FACTOR = 2;
    private static final double PULL = 0.1;
    private static final int LEAST_FOLDS = 3;
    private static final double LEAST_SERIES = 20;
    private static final double[] AMOUNTS = {0, 0.25, 0.5, 0.75, 1};

    private final double[] coefficients;

    private Bend(double[] coefficients) {
        this.coefficients = coefficients;
    }

    /// Learns from what was said and came at several ages.
    static Bend learnt(List<PointCase> all) {
        var folds = new TreeMap<Integer, List<PointCase>>();
        all.forEach(
                it -> folds.computeIfAbsent(it.age(), _ -> new ArrayList<>()).add(it));
        folds.values()
                .removeIf(fold -> fold.stream().mapToDouble(PointCase::weight).sum() < LEAST_SERIES);
        if (folds.size() < LEAST_FOLDS) {
            return new Bend(new double[0]);
        }
        var ages = List.copyOf(folds.values());
        var sums = ages.stream().map(Sums::new).toList();
        double amount = amount(ages, sums);
        return new Bend(amount == 0 ? new double[0] : times(Sums.solved(sums), amount));
    }

    /// The part of the correction that would have had the least score at ages left out.
    private static double amount(List<List<PointCase>> ages, List<Sums> sums) {
        var losses = new double[AMOUNTS.length];
        for (int age = 0; age < ages.size(); age++) {
            var others = new ArrayList<>(sums);
            others.remove(age);
            double[] without = Sums.solved(others);
            for (int i = 0; i < losses.length; i++) {
                losses[i] += loss(ages.get(age), new Bend(times(without, AMOUNTS[i])));
            }
        }
        int best = 0;
        for (int i = 1; i < losses.length; i++) {
            best = losses[i] < losses[best] ? i : best;
        }
        return AMOUNTS[best];
    }

    private static double loss(List<PointCase> fold, Bend bend) {
        double loss = 0;
        for (var it : fold) {
            loss += it.weight() * it.miss(bend.bent(it.said(), it.members()));
        }
        return loss;
    }

    private static double[] times(double[] values, double factor) {
        var product = values.clone();
        for (int k = 0; k < product.length; k++) {
            product[k] *= factor;
        }
        return product;
    }

    /// The numbers said after an origin, bent.
    double[] bent(Origin origin, double[] said) {
        if (coefficients.length == 0 || origin.squareUnit <= 0) {
            return said;
        }
        double unit = origin.squareUnit;
        var members = new double[Member.FOR_COUNTS.size()][];
        for (int k = 0; k < members.length; k++) {
            members[k] = times(origin.paths[k], 1 / unit);
        }
        return times(bent(times(said, 1 / unit), members), unit);
    }

    /// The same in units of the root mean squared changes.
    double[] bent(double[] said, double[][] members) {
        var bent = said.clone();
        var ratios = new double[coefficients.length];
        for (int h = 0; h < bent.length && ratios.length > 0; h++) {
            ratios(said[h], members, h, ratios);
            double factor = 1;
            for (int k = 0; k < ratios.length; k++) {
                factor += coefficients[k] * ratios[k];
            }
            bent[h] *= Math.clamp(factor, 1 / MOST_FACTOR, MOST_FACTOR);
        }
        return bent;
    }

    private static void ratios(double said, double[][] members, int h, double[] into) {
        for (int k = 0; 2 * k < into.length; k++) {
            double ratio = StrictMath.log((members[k][h] + LEAST) / (said + LEAST));
            double bounded = Math.clamp(ratio, -MOST_RATIO, MOST_RATIO);
            into[2 * k] = bounded;
            into[2 * k + 1] = bounded * Math.abs(bounded);
        }
    }

    /// The sums of the regression over the cases of one age.
    private static final class Sums {
        private final double[][] products;
        private final double[] hits;

        Sums(List<PointCase> fold) {
            int size = 2 * fold.getFirst().members().length;
            products = new double[size][size];
            hits = new double[size];
            fold.forEach(this::add);
        }

        private void add(PointCase it) {
            double weight = 1 / (Math.max(1, it.miss(1)) * it.came().length);
            var ratios = new double[hits.length];
            for (int h = 0; h < it.came().length; h++) {
                double said = it.said()[h];
                ratios(said, it.members(), h, ratios);
                for (int k = 0; k < ratios.length; k++) {
                    double part = weight * said * ratios[k];
                    hits[k] += part * (it.came()[h] - said);
                    for (int l = 0; l <= k; l++) {
                        products[k][l] += part * said * ratios[l];
                    }
                }
            }
        }

        /// The coefficients with the least squared error over several ages.
        static double[] solved(List<Sums> ages) {
            int size = ages.getFirst().hits.length;
            var a = new double[size][size];
            var b = new double[size];
            double diagonal = 0;
            for (var age : ages) {
                for (int k = 0; k < size; k++) {
                    b[k] += age.hits[k];
                    for (int l = 0; l < size; l++) {
                        a[k][l] += age.products[Math.max(k, l)][Math.min(k, l)];
                    }
                    diagonal += age.products[k][k] / size;
                }
            }
            for (int k = 0; k < size; k++) {
                a[k][k] += PULL * diagonal + 1e-9;
            }
            return LinearSystem.solve(a, b);
        }
    }
}
