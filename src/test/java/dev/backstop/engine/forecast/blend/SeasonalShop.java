package dev.backstop.engine.forecast.blend;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Months of a made-up shop of which all products share a season; each has a size of its own, and the same chance
/// each time.
final class SeasonalShop {
    static final int YEAR = 12;

    private SeasonalShop() {}

    /// So many products over so many months, with that much chance in them.
    static List<Buckets> of(int count, int months, double chance) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var random = new Random(i);
                    return buckets(IntStream.range(0, months)
                            .mapToDouble(t -> demand(i, t, chance * random.nextGaussian()))
                            .toArray());
                })
                .toList();
    }

    static double demand(int item, int month, double chance) {
        return (50 + 10 * item) * (1 + 0.4 * Math.sin(2 * Math.PI * month / YEAR)) * Math.exp(chance);
    }

    static Buckets buckets(double[] y) {
        return Buckets.of(y, 0, YEAR);
    }
}
