package dev.backstop.engine.replenish.lead;

import dev.backstop.engine.forecast.numeric.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A lead time as a distribution: so many days, each with its chance, while the supplier is open. Few points, the
/// middle of each share of the chances, so that demand over it stays cheap to sum.
///
/// `days` rise; `chances` go with them and sum to one.
public record LeadDays(List<Integer> days, List<Double> chances) {
    /// The shares of the chances that each point stands for: finer where stockouts come from, at the late end.
    private static final double[] SHARES = {0.15, 0.25, 0.25, 0.15, 0.1, 0.06, 0.04};

    private static final double[] SCORES = scores();

    /// So many receipts count as much as what the level above says: the supplier's word, or all its products.
    private static final double PRIOR_RECEIPTS = 3;

    /// From so many receipts on, their own shape counts as well as their mean and deviation.
    private static final int SHAPE_RECEIPTS = 8;

    public LeadDays {
        days = List.copyOf(days);
        chances = List.copyOf(chances);
        if (days.isEmpty() || days.size() != chances.size()) {
            throw new IllegalArgumentException(days.size() + " days with " + chances.size() + " chances");
        }
    }

    /// A lead time that is certain.
    public static LeadDays fixed(int days) {
        return new LeadDays(List.of(Math.max(0, days)), List.of(1.0));
    }

    /// By mean and deviation: gamma, for a supplier can be later by more than it can be early. Each point is the
    /// middle of its share (by Wilson and Hilferty's cube root, 1931), moved so that the mean stays.
    public static LeadDays of(double mean, double deviation) {
        if (deviation < 0.25 || mean < 0.5) {
            return fixed((int) Math.round(mean));
        }
        double ninth = deviation * deviation / (9 * mean * mean);
        var middles = new double[SHARES.length];
        double sum = 0;
        for (int i = 0; i < SHARES.length; i++) {
            double root = Math.max(0, 1 - ninth + SCORES[i] * Math.sqrt(ninth));
            middles[i] = mean * root * root * root;
            sum += SHARES[i] * middles[i];
        }
        var points = new TreeMap<Integer, Double>();
        for (int i = 0; i < SHARES.length; i++) {
            points.merge((int) Math.round(middles[i] * mean / sum), SHARES[i], Double::sum);
        }
        return ofPoints(points);
    }

    /// What receipts teach on top of what is believed before (the supplier's word; all products of the supplier):
    /// mean and deviation lean on the belief as if it were three receipts more, and what so few cannot show widens
    /// them.
    public static LeadDays learnt(List<Integer> receipts, LeadDays before) {
        int n = receipts.size();
        if (n == 0) {
            return before;
        }
        double own = receipts.stream().mapToInt(Integer::intValue).average().orElse(0);
        double squares = 0;
        for (int days : receipts) {
            squares += (days - own) * (days - own);
        }
        double weight = n + PRIOR_RECEIPTS;
        double mean = (n * own + PRIOR_RECEIPTS * before.mean()) / weight;
        double prior = before.deviation() * before.deviation();
        double apart = own - before.mean();
        double variance =
                (squares + PRIOR_RECEIPTS * prior + apart * apart * n * PRIOR_RECEIPTS / weight / weight) / weight;
        var shape = of(mean, Math.sqrt(variance * (1 + 1 / weight)));
        return n < SHAPE_RECEIPTS ? shape : shape.mixed(observed(receipts), (double) n / (n + SHAPE_RECEIPTS));
    }

    public double mean() {
        double mean = 0;
        for (int i = 0; i < days.size(); i++) {
            mean += days.get(i) * chances.get(i);
        }
        return mean;
    }

    public double deviation() {
        double mean = mean();
        double variance = 0;
        for (int i = 0; i < days.size(); i++) {
            variance += chances.get(i) * (days.get(i) - mean) * (days.get(i) - mean);
        }
        return Math.sqrt(variance);
    }

    /// The least days within which goods come with at least that chance.
    public int within(double chance) {
        double sum = 0;
        for (int i = 0; i < days.size(); i++) {
            sum += chances.get(i);
            if (sum >= chance - 1e-12) {
                return days.get(i);
            }
        }
        return days.getLast();
    }

    /// The same lead time, so many days longer.
    public LeadDays longerBy(int more) {
        return new LeadDays(days.stream().map(day -> Math.max(0, day + more)).toList(), chances);
    }

    private LeadDays mixed(LeadDays other, double weight) {
        var points = new TreeMap<Integer, Double>();
        for (int i = 0; i < days.size(); i++) {
            points.merge(days.get(i), (1 - weight) * chances.get(i), Double::sum);
        }
        for (int i = 0; i < other.days.size(); i++) {
            points.merge(other.days.get(i), weight * other.chances.get(i), Double::sum);
        }
        return ofPoints(points);
    }

    /// The receipts as they are, thinned to as many points as a shape has.
    private static LeadDays observed(List<Integer> receipts) {
        var sorted = receipts.stream().sorted().toList();
        var points = new TreeMap<Integer, Double>();
        double below = 0;
        for (double share : SHARES) {
            int at = (int) Math.min(sorted.size() - 1.0, (below + share / 2) * sorted.size());
            points.merge(sorted.get(at), share, Double::sum);
            below += share;
        }
        return ofPoints(points);
    }

    private static double[] scores() {
        var scores = new double[SHARES.length];
        double below = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Normal.quantile(below + SHARES[i] / 2);
            below += SHARES[i];
        }
        return scores;
    }

    private static LeadDays ofPoints(TreeMap<Integer, Double> points) {
        return new LeadDays(new ArrayList<>(points.keySet()), new ArrayList<>(points.values()));
    }
}
