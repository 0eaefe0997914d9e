package dev.backstop.engine.forecast;

/// What demand is summed over before a level and a trend are looked for in it: what the product's sales can
/// carry.
///
/// Weeks, from which the quickest sellers lose nothing (buckets of one day were no better on real daily demand;
/// which weekday sells more is read from days anyhow), and months for what sells on less than one day in eight weeks:
/// its weeks would show nothing. How much it sells on such a day does not count, so that twice the demand is twice
/// the forecast.
enum Bucket {
    WEEK(7),
    MONTH(28);

    private static final int HALF_YEAR = 182;
    private static final int EIGHT_WEEKS = 56;

    private final int days;

    Bucket(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    /// That of a product by what it sold in the last half year.
    static Bucket of(Past past) {
        double selling = past.sellingDays(Math.max(0, past.days - HALF_YEAR), past.days);
        return EIGHT_WEEKS * selling >= 1 ? WEEK : MONTH;
    }
}
