package dev.backstop.ui.catalog.chart;

/// How many days one bar of the chart stands for.
enum Bucket {
    DAY(1),
    WEEK(7),
    MONTH(28);

    private static final double CARRIES_DAYS = 3;
    private static final double CARRIES_WEEKS = 1.0 / 7;
    private static final int MOST_DAYS = 70;
    private static final int MOST_WEEKS = 364;

    private final int days;

    Bucket(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    /// The finest that the data can carry: days where several are sold on each and few are shown, four weeks where
    /// less than one a week is sold or more than a year is shown.
    static Bucket of(double perDay, long daysShown) {
        if (perDay >= CARRIES_DAYS && daysShown <= MOST_DAYS) {
            return DAY;
        }
        return perDay < CARRIES_WEEKS || daysShown > MOST_WEEKS ? MONTH : WEEK;
    }
}
