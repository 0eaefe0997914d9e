package dev.backstop.engine.replenish.demand;

import java.util.Arrays;
import java.util.Collection;

/// How demand usually swings in a shop, learnt from all its products together: what a product is drawn to, the more
/// so the less of its own past is known.
///
/// What is usual for a product lies half-way (on the logarithm) between what is usual for all and what the size of
/// its sales alone would make of it: ten customers who take one each swing less than one who takes ten.
public final class UsualSwing {
    /// The usual counts as much as so many sums side by side.
    private static final double PRIOR_WINDOWS = 30;

    /// Where no product is known well enough.
    private static final double UNKNOWN = 2;

    private final double[] usual;

    private UsualSwing(double[] usual) {
        this.usual = usual;
    }

    /// What a shop's products show: the middle one of those that swing at all.
    public static UsualSwing of(Collection<PastSwing> products) {
        var usual = new double[Dispersion.HORIZONS.length];
        for (int k = 0; k < usual.length; k++) {
            int horizon = k;
            var ratios = products.stream()
                    .filter(swing -> swing.windows()[horizon] > 0 && swing.ratios()[horizon] >= 1)
                    .mapToDouble(swing -> swing.ratios()[horizon] / Math.sqrt(swing.saleSize()))
                    .sorted()
                    .toArray();
            usual[k] = ratios.length == 0 ? UNKNOWN : ratios[ratios.length / 2];
        }
        return new UsualSwing(usual);
    }

    /// The dispersion of a product: its own past, drawn to what is usual.
    public Dispersion of(PastSwing own) {
        var values = new double[usual.length];
        for (int k = 0; k < values.length; k++) {
            double windows = own.windows()[k];
            double prior = usual[k] * Math.sqrt(own.saleSize());
            values[k] = (windows * own.ratios()[k] + PRIOR_WINDOWS * prior) / (windows + PRIOR_WINDOWS);
        }
        return Dispersion.of(values);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof UsualSwing that && Arrays.equals(usual, that.usual));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(usual);
    }
}
