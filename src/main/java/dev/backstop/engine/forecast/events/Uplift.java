package dev.backstop.engine.forecast.events;

/// How much an event lifts demand: what was sold in it by what would have been, drawn to what such events do in the
/// category.
///
/// Both sides get the same number of imagined units first, so that a few sales make no event; the more a product
/// sold in and around past events, the more its own sales count. Source: the empirical Bayes ratio for counts
/// (gamma prior).
public record Uplift(double sold, double expected) {
    private static final double IMAGINED = 40;
    private static final double MOST = 50;

    /// Nothing was seen.
    public static final Uplift UNSEEN = new Uplift(0, 0);

    public Uplift plus(Uplift other) {
        return new Uplift(sold + other.sold, expected + other.expected);
    }

    /// The factor, drawn to `usual`; `dispersion` above 1 says how much less lumpy sales tell.
    public double factor(double usual, double dispersion) {
        double imagined = IMAGINED * Math.max(1, dispersion);
        return Math.clamp((sold + imagined * usual) / (expected + imagined), 0, MOST);
    }
}
