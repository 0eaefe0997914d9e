package dev.backstop.bench.replay;

/// Min/max as in the usual spreadsheet: reorder at lead time × the mean of 90 days plus a fixed two weeks, up to
/// four weeks more.
final class SpreadsheetPolicy implements ReplayPolicy {
    private final ReplayShop shop;
    private final double week;

    SpreadsheetPolicy(ReplayShop shop) {
        this.shop = shop;
        week = shop.review();
    }

    @Override
    public int order(int product, int reviewed, int position) {
        var series = shop.series().get(product);
        int day = shop.day(reviewed);
        int from = Math.max(series.first(), day - (int) (90 * week / 7));
        double sum = 0;
        for (int t = from; t < day; t++) {
            sum += series.units()[t];
        }
        double mean = sum / Math.max(1, day - from);
        double least = mean * (shop.lead() + 2 * week);
        return position <= least ? (int) Math.max(0, Math.ceil(least + 4 * week * mean) - position) : 0;
    }
}
