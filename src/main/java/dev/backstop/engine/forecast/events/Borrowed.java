package dev.backstop.engine.forecast.events;

/// Demand that is not the product's own: units a day of a similar product or of the category's products, the
/// variance of a day by its mean, and for how many days seen it counts.
public record Borrowed(double perDay, double dispersion, double days) {
    private static final double SIMILAR_DAYS = 21;

    public Borrowed {
        if (!(perDay >= 0) || !(dispersion >= 0) || Double.isInfinite(perDay) || Double.isInfinite(dispersion)) {
            throw new IllegalArgumentException("Nothing to borrow: " + perDay + " a day, dispersion " + dispersion);
        }
    }

    /// The demand of one similar product, on the owner's word: as if it had been seen for three weeks.
    public Borrowed(double perDay, double dispersion) {
        this(perDay, dispersion, SIMILAR_DAYS);
    }
}
