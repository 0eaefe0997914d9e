package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.CumulativeDemand;

/// What stock must be ready for: the mean that is forecast, with the width of what is not known of a product: which
/// view of its rate will hold, and how demand swings around it.
///
/// A forecast's own quantiles tell how far it missed before. That is right up to nine in ten; the last hundredths,
/// in which stock is decided, come from what one product's past has hardly ever shown, and are learnt from all.
public record DemandOutlook(RateViews views, Dispersion dispersion) {
    /// Where both rates are nothing they are the same.
    private static final double LITTLE = 0.2;

    /// How far the expected is from the usual is asked of four weeks, as it was learnt; the same for all horizons, so
    /// that a longer time never swings less.
    private static final int FOUR_WEEKS = 28;

    /// Total demand over the first days of a forecast: the views are raised and lowered together so that their mean
    /// is that of the forecast, with its season, its events and the owner's word.
    public Demand over(CumulativeDemand forecast, int days) {
        double level = views.mean() * days;
        double factor = (forecast.mean(days) + LITTLE) / (level + LITTLE);
        var means = new double[views.count()];
        for (int i = 0; i < means.length; i++) {
            means[i] = views.perDay(i) * days * factor;
        }
        double apart = Dispersion.apart(forecast.mean(FOUR_WEEKS), views.usual() * FOUR_WEEKS);
        return RateDemand.of(means, dispersion.over(days, apart));
    }
}
