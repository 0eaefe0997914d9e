package dev.backstop.engine.forecast.numeric;

import java.util.List;

/// How large something is, as a product of powers of what was known of it: learnt from many cases, drawn to given
/// powers.
///
/// A generalised linear model with logarithmic link and variance in proportion to the squared mean, by iterated least
/// squares; a size beyond `large` times the expected one counts as large, not as how large. Source: McCullagh and
/// Nelder (1989), ch. 8.
public record SizeRegression(double large, double lowest, double highest) {
    /// The logarithms of what was known (the first one 1, for the constant), and how large it came to be.
    public record Case(double[] known, double size) {}

    /// The powers after so many turns, starting from `first` and drawn to `prior` as if that had been seen in `drawn`
    /// cases.
    public double[] learnt(List<Case> cases, double[] first, double[] prior, double drawn, int turns) {
        double[] powers = first;
        for (int turn = 0; turn < turns; turn++) {
            powers = better(cases, powers, prior, drawn);
        }
        return powers;
    }

    private double[] better(List<Case> cases, double[] powers, double[] prior, double drawn) {
        int length = powers.length;
        var a = new double[length][length];
        var b = new double[length];
        for (var it : cases) {
            double[] known = it.known;
            double logarithm = logarithm(powers, known);
            double aim = logarithm + Math.min(large, it.size / StrictMath.exp(logarithm)) - 1;
            for (int k = 0; k < length; k++) {
                b[k] += known[k] * aim;
                for (int l = 0; l < length; l++) {
                    a[k][l] += known[k] * known[l];
                }
            }
        }
        for (int k = 0; k < length; k++) {
            a[k][k] += drawn;
            b[k] += drawn * prior[k];
        }
        return LinearSystem.solve(a, b);
    }

    /// The logarithm of the size to be expected, kept between the lowest and the highest.
    public double logarithm(double[] powers, double[] known) {
        double sum = 0;
        for (int k = 0; k < powers.length; k++) {
            sum += powers[k] * known[k];
        }
        return Math.clamp(sum, lowest, highest);
    }
}
