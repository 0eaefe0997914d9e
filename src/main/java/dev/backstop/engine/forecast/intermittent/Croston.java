package dev.backstop.engine.forecast.intermittent;

/// Croston's method (1972) and its kin: sizes and intervals of demand smoothed apart.
public final class Croston {
    private Croston() {}

    /// Units a bucket after the first `n`, by Croston's method: the smoothed size by the smoothed interval, both
    /// started from
    /// their first value and renewed at each demand. 0 where nothing was asked for.
    public static double rate(double[] y, int n, double smoothing) {
        double size = 0;
        double interval = 0;
        int since = 1;
        boolean begun = false;
        for (int i = 0; i < n; i++) {
            if (y[i] <= 0) {
                since++;
            } else if (begun) {
                size += smoothing * (y[i] - size);
                interval += smoothing * (since - interval);
                since = 1;
            } else {
                size = y[i];
                interval = since;
                since = 1;
                begun = true;
            }
        }
        return begun ? size / interval : 0;
    }

    /// The same freed of its bias. Source: Syntetos and Boylan (2005).
    public static double unbiasedRate(double[] y, int n, double smoothing) {
        return rate(y, n, smoothing) * (1 - smoothing / 2);
    }

    /// Units a bucket by the method of Teunter, Syntetos and Babai (2011): size smoothed at each demand, the chance
    /// of demand in every bucket, so that an item that dies fades.
    public static double fadingRate(double[] y, int n, double sizeSmoothing, double chanceSmoothing) {
        int first = 0;
        while (first < n && y[first] <= 0) {
            first++;
        }
        if (first == n) {
            return 0;
        }
        double size = y[first];
        double chance = 1.0 / (first + 1);
        for (int i = first + 1; i < n; i++) {
            boolean demand = y[i] > 0;
            chance += chanceSmoothing * ((demand ? 1 : 0) - chance);
            if (demand) {
                size += sizeSmoothing * (y[i] - size);
            }
        }
        return size * chance;
    }
}
