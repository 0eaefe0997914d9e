package dev.backstop.engine.forecast.learnt;

import java.util.Arrays;

/// How often what came stayed below each score of what was expected, for small and large sums, short and long
/// horizons.
///
/// Few cases are drawn to those of all sizes and horizons, and those to the distribution as it is. Source: Kuleshov,
/// Fenner and Ermon (2018), recalibrated regression.
final class Recalibration {
    private static final double[] SIZES = nodes(0.7, 4, 25, 150);
    private static final double[] DAYS = nodes(7, 28, 112);
    private static final double OF_ALL = 15;
    private static final double OF_NONE = 40;

    private final Curve[] curves = new Curve[SIZES.length * DAYS.length];

    Recalibration() {
        Arrays.setAll(curves, _ -> new Curve());
    }

    /// Counts a sum that came, of which that distribution was expected.
    void add(Expectation expected, CountDistribution distribution, double came) {
        var shares = shares(expected);
        for (int g = 0; g < shares.length; g++) {
            if (shares[g] > 0) {
                curves[g].add(distribution, came, shares[g]);
            }
        }
    }

    /// Few cases are drawn to all; after that nothing is added any more.
    void settle() {
        var all = new Curve();
        for (var curve : curves) {
            all.add(curve, 1);
        }
        var drawn = all.drawnTo(Curve.expected(), OF_NONE);
        for (int g = 0; g < curves.length; g++) {
            curves[g] = curves[g].drawnTo(drawn, OF_ALL).one();
        }
    }

    /// The curve of a sum of which that is expected.
    Curve curve(Expectation expected) {
        var shares = shares(expected);
        var curve = new Curve();
        for (int g = 0; g < shares.length; g++) {
            if (shares[g] > 0) {
                curve.add(curves[g], shares[g]);
            }
        }
        return curve;
    }

    private static double[] shares(Expectation expected) {
        var sizes = between(SIZES, StrictMath.log(Math.max(1e-6, expected.mean())));
        var lengths = between(DAYS, StrictMath.log(expected.days()));
        var shares = new double[sizes.length * lengths.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sizes[i / lengths.length] * lengths[i % lengths.length];
        }
        return shares;
    }

    /// How much each node has of a place between two of them.
    private static double[] between(double[] nodes, double place) {
        var shares = new double[nodes.length];
        int above = 1;
        while (above < nodes.length - 1 && nodes[above] < place) {
            above++;
        }
        double part = Math.clamp((place - nodes[above - 1]) / (nodes[above] - nodes[above - 1]), 0, 1);
        shares[above] = part;
        shares[above - 1] = 1 - part;
        return shares;
    }

    private static double[] nodes(double... values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }
}
