package dev.backstop.engine.forecast.numeric;

import java.util.Arrays;

/// Finds the shares of a combination (none below 0, their sum 1) with the least squared error, drawn towards given
/// shares.
///
/// Errors are gathered as sums, so that any number of series takes the same room; then shares move between pairs of
/// members
/// until nothing is gained.
public final class Weights {
    private final double[][] products;
    private final double[] hits;
    private double total;

    public Weights(int members) {
        products = new double[members][members];
        hits = new double[members];
    }

    /// Counts one value that came, and what each member had said, with its weight.
    public void add(double[] said, double came, double weight) {
        for (int k = 0; k < said.length; k++) {
            double part = weight * said[k];
            hits[k] += part * came;
            for (int l = 0; l <= k; l++) {
                products[k][l] += part * said[l];
            }
        }
        total += weight;
    }

    /// The best shares; `pull` is how strongly they are drawn to `prior`, as a share of the mean squared
    /// expectation.
    public double[] best(double[] prior, double pull) {
        int size = hits.length;
        var q = new double[size][size];
        double diagonal = 0;
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                q[k][l] = products[Math.max(k, l)][Math.min(k, l)];
            }
            diagonal += q[k][k] / size;
        }
        double ridge = pull * diagonal + 1e-12;
        var shares = prior.clone();
        var slope = new double[size];
        for (int k = 0; k < size; k++) {
            slope[k] = -hits[k];
            for (int l = 0; l < size; l++) {
                slope[k] += q[k][l] * shares[l];
            }
        }
        for (int turn = 0; turn < 400; turn++) {
            double moved = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    double gain = slope[i] + ridge * (shares[i] - prior[i]) - slope[j] - ridge * (shares[j] - prior[j]);
                    double curve = q[i][i] + q[j][j] - 2 * q[i][j] + 2 * ridge;
                    double step = Math.clamp(-gain / Math.max(1e-300, curve), -shares[i], shares[j]);
                    if (step != 0) {
                        shares[i] += step;
                        shares[j] -= step;
                        for (int k = 0; k < size; k++) {
                            slope[k] += step * (q[k][i] - q[k][j]);
                        }
                        moved = Math.max(moved, Math.abs(step));
                    }
                }
            }
            if (moved < 1e-6) {
                break;
            }
        }
        return total > 0 ? shares : Arrays.copyOf(prior, size);
    }
}
