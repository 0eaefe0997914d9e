package dev.backstop.engine.forecast.events;

/// Demand that is not the product's own: units a day of a similar product or of the category's products, and the
/// variance of a day by its
/// mean.
public record Borrowed(double perDay, double dispersion) {
    public Borrowed {
        if (!(perDay >= 0) || !(dispersion >= 0) || Double.isInfinite(perDay) || Double.isInfinite(dispersion)) {
            throw new IllegalArgumentException("Nothing to borrow: " + perDay + " a day, dispersion " + dispersion);
        }
    }
}
