package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.numeric.SizeRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;

/// How demand usually swings in a shop, learnt from all its products together: what a product is drawn to, the more
/// so the less of its own past is known.
///
/// What is usual for a product lies half-way (on the logarithm) between what is usual for all and what the size of
/// its sales alone would make of it: ten customers who take one each swing less than one who takes ten.
///
/// Whether a product that is expected to sell more than usual swings more for its mean, or less, is another thing in
/// every shop (in a gift shop what grows is a rush, in a supermarket it has found its customers), so that this, too,
/// is learnt, and only believed as far as many products show it.
public final class UsualSwing {
    /// The usual counts as much as so many sums side by side.
    private static final double PRIOR_WINDOWS = 30;

    private static final int FOUR_WEEKS = 28;

    /// Where no product is known well enough.
    private static final double UNKNOWN = 2;

    private static final SizeRegression SIZES = new SizeRegression(5, -3, 3);
    private static final int TURNS = 8;

    /// No power counts as much as so many times four weeks: errors of many products at one time are alike.
    private static final double DRAWN = 1000;

    /// What one product changes less than this is the same for all.
    private static final double STEP = 0.01;

    private final double[] usual;
    private final double power;

    private UsualSwing(double[] usual, double power) {
        this.usual = usual;
        this.power = power;
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
        return new UsualSwing(usual, power(products, new UsualSwing(usual, 0)));
    }

    /// The power of the ratio of expected to usual that errors in units of their dispersion go with.
    private static double power(Collection<PastSwing> products, UsualSwing plain) {
        var cases = new ArrayList<SizeRegression.Case>();
        for (var product : products) {
            double swing = plain.of(product).over(FOUR_WEEKS);
            for (int i = 0; i < product.apart().length; i++) {
                cases.add(new SizeRegression.Case(new double[] {product.apart()[i]}, product.squares()[i] / swing));
            }
        }
        double learnt = SIZES.learnt(cases, new double[1], new double[1], DRAWN, TURNS)[0];
        return Math.rint(learnt / STEP) * STEP;
    }

    /// The dispersion of a product: its own past, drawn to what is usual.
    public Dispersion of(PastSwing own) {
        var values = new double[usual.length];
        for (int k = 0; k < values.length; k++) {
            double windows = own.windows()[k];
            double prior = usual[k] * Math.sqrt(own.saleSize());
            values[k] = (windows * own.ratios()[k] + PRIOR_WINDOWS * prior) / (windows + PRIOR_WINDOWS);
        }
        return Dispersion.of(values).moving(power);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof UsualSwing that && Arrays.equals(usual, that.usual) && power == that.power);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(usual) + Double.hashCode(power);
    }
}
