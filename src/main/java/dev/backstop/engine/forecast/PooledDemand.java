package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.learnt.Lessons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The demand of a category's products laid together, each weighing by the square root of what it sold, so that
/// no best-seller speaks for all.
///
/// All that is read from it is read from the days before the one asked for, so that a test on the past learns
/// nothing of its future. Where a wider pool (the shop's) is given, a small category is drawn to that. May be
/// asked from any thread.
public final class PooledDemand implements CategoryDemand {
    private static final int LEAST_DAYS = 56;
    private static final int LEAST_PRODUCTS = 5;
    private static final double CLEARLY = 0.1;
    private static final double ERRORS = 2;

    /// By how much the sales of a category differ from those of the weeks around without any cause that is known.
    private static final double WANDERS = 0.25;
    private static final int HALF_YEAR = 182;
    private static final double MOST_DAYS = 21;
    private static final double LEAST_DAYS_SEEN = 3;
    private static final double[] NOTHING = {};

    private final DemandHistory.Series pool;
    private final List<DemandHistory> products;
    private final List<DemandEvent> feasts;
    private final @Nullable PooledDemand wider;
    private final long digest;
    private final Map<LocalDate, Known> known = new ConcurrentHashMap<>();
    private final Map<LocalDate, Optional<Borrowed>> newcomers = new ConcurrentHashMap<>();
    private final ShopLessons lessons;

    private PooledDemand(
            DemandHistory.Series pool,
            List<DemandHistory> products,
            List<PooledDemand> parts,
            List<DemandEvent> feasts,
            @Nullable PooledDemand wider) {
        this.pool = pool;
        this.products = List.copyOf(products);
        this.lessons = new ShopLessons(parts.isEmpty() ? List.of(this) : parts);
        this.feasts = List.copyOf(feasts);
        this.wider = wider;
        this.digest = digestOfAll();
    }

    /// The products of one category with the feasts that may move them.
    public static PooledDemand of(List<DemandHistory> products, List<DemandEvent> feasts) {
        return new PooledDemand(LaidTogether.of(products, DemandHistory::series), products, List.of(), feasts, null);
    }

    /// What several categories show together.
    public static PooledDemand joined(Collection<PooledDemand> categories, List<DemandEvent> feasts) {
        return new PooledDemand(
                LaidTogether.of(categories, category -> category.pool),
                List.of(),
                List.copyOf(categories),
                feasts,
                null);
    }

    /// The same, a small category drawn to a wider pool.
    public PooledDemand within(PooledDemand more) {
        return new PooledDemand(pool, products, List.of(), feasts, more);
    }

    /// A number that is another where anything that is told is another. What was sold after the last known day is not
    /// told.
    private long digestOfAll() {
        var all = new Digest()
                .add(wider == null ? 0 : wider.digest)
                .add(pool.start().toEpochDay())
                .add(pool.values())
                .add(pool.shares())
                .add(feasts);
        for (var history : products) {
            var product = history.demand();
            int[] units = product.units();
            all.add(product.start().toEpochDay()).add(units, daysSold(units, product.start(), history.knownUntil()));
        }
        return all.value();
    }

    /// The days to the last known one on which something was sold.
    private static int daysSold(int[] units, LocalDate start, LocalDate knownUntil) {
        int last = (int) Math.clamp(knownUntil.toEpochDay() - start.toEpochDay(), 0L, units.length);
        while (last > 0 && units[last - 1] == 0) {
            last--;
        }
        return last;
    }

    @Override
    public long digest() {
        return digest;
    }

    @Override
    public double[] weeks(LocalDate until) {
        return at(until).weeks();
    }

    @Override
    public double[] weekdays(LocalDate until) {
        return at(until).weekdays();
    }

    @Override
    public List<DemandEvent> feasts(LocalDate until) {
        return at(until).feasts();
    }

    @Override
    public double usual(String event, LocalDate until) {
        return at(until).usual().getOrDefault(event, 1.0);
    }

    /// Asked for few products on few days, but reckoned from all of them: apart from what is known of a day.
    @Override
    public @Nullable Borrowed newcomer(LocalDate until) {
        return newcomers
                .computeIfAbsent(
                        until,
                        day -> until(pool, day).days() < LEAST_DAYS
                                ? Optional.empty()
                                : Optional.ofNullable(ofProducts(day)))
                .orElse(null);
    }

    @Override
    public Lessons lessons(LocalDate until) {
        return wider == null ? lessons.before(until) : wider.lessons(until);
    }

    List<DemandHistory> products() {
        return products;
    }

    private Known at(LocalDate until) {
        var found = known.get(until);
        if (found == null) {
            found = known(until);
            known.put(until, found);
        }
        return found;
    }

    private Known known(LocalDate until) {
        var seen = until(pool, until);
        if (seen.days() < LEAST_DAYS) {
            return new Known(NOTHING, NOTHING, List.of(), Map.of());
        }
        var usual = new HashMap<String, Double>();
        var moving = moving(seen, until, usual);
        var lifts = new EventLifts(seen, Circumstances.NONE.withEvents(moving), until);
        var past = new Past(seen, 0, lifts::on, wider);
        return new Known(
                past.knowsYear(past.days) ? Season.weeks(past, past.days) : NOTHING,
                Season.weekdays(past, past.days),
                moving,
                usual);
    }

    /// The last years known before a day.
    private static DemandHistory.Series until(DemandHistory.Series series, LocalDate until) {
        int to = (int) Math.clamp(until.toEpochDay() - series.start().toEpochDay(), 0L, series.days());
        int from = Math.max(0, to - Past.LONGEST);
        return new DemandHistory.Series(
                series.start().plusDays(from),
                Arrays.copyOfRange(series.values(), from, to),
                Arrays.copyOfRange(series.shares(), from, to));
    }

    /// The feasts whose lift is no chance: by more than a tenth, and by more than two standard errors of a count.
    private List<DemandEvent> moving(DemandHistory.Series seen, LocalDate until, Map<String, Double> usual) {
        var lifts = new EventLifts(seen, Circumstances.NONE.withEvents(feasts), until);
        double dispersion = Math.max(1, new Past(seen, 0).dispersion(seen.days()));
        var moving = new ArrayList<DemandEvent>();
        for (var feast : feasts) {
            if (!usual.containsKey(feast.name())) {
                var uplift = lifts.seen(feast.name());
                double drawnTo = wider == null ? 1 : wider.usual(feast.name(), until);
                double factor = uplift.factor(drawnTo, 1);
                double chance = dispersion * Math.max(1, factor) / Math.max(1, uplift.expected());
                double error = Math.sqrt(chance + WANDERS * WANDERS / Math.max(1, lifts.times(feast.name())));
                boolean clear = Math.abs(factor - 1) > Math.max(CLEARLY, ERRORS * error);
                usual.put(feast.name(), clear ? factor : 1.0);
            }
            if (usual.get(feast.name()) != 1) {
                moving.add(feast);
            }
        }
        return moving;
    }

    /// A gamma prior of the rates of the category's products by the method of moments: how many days of one's own
    /// outweigh it follows from how alike they are. Source: Robbins (1956), empirical Bayes for Poisson rates.
    private @Nullable Borrowed ofProducts(LocalDate until) {
        double count = 0;
        double sum = 0;
        double squares = 0;
        double noise = 0;
        for (var history : products) {
            var product = history.demand();
            var end = until.isBefore(history.knownUntil()) ? until : history.knownUntil();
            long days = Math.min(HALF_YEAR, end.toEpochDay() - product.start().toEpochDay());
            if (days >= LEAST_DAYS) {
                double rate = product.sum(end.minusDays(days), end) / (double) days;
                count++;
                sum += rate;
                squares += rate * rate;
                noise += rate / days;
            }
        }
        if (count < LEAST_PRODUCTS || sum <= 0) {
            return null;
        }
        double mean = sum / count;
        double variance = Math.max(1e-9, squares / count - mean * mean - noise / count);
        return new Borrowed(mean, 1 + variance / mean, Math.clamp(mean / variance, LEAST_DAYS_SEEN, MOST_DAYS));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof PooledDemand that && digest == that.digest);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest);
    }

    private record Known(double[] weeks, double[] weekdays, List<DemandEvent> feasts, Map<String, Double> usual) {}
}
