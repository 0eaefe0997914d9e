package dev.backstop.engine.replenish.level;

import java.util.List;

/// What service of each planned share has come to, by a trial on the past: so that what is asked for can be planned
/// as what would have reached it.
///
/// `points` rise in what was planned; `cycles` is how many of them each share was tried on, `stretches` in how many
/// protection intervals one after the other.
public record ServiceRecord(List<Point> points, long cycles, double stretches) {
    /// A past that says nothing: what is asked for is planned.
    public static final ServiceRecord NONE = new ServiceRecord(List.of(), 0, 0);

    /// Fewer cycles show nothing.
    private static final int LEAST_CYCLES = 200;

    /// What is asked for counts as much as so many stretches of the past.
    private static final double PRIOR_STRETCHES = 2;

    /// A share that was planned, and the one that was reached.
    public record Point(double planned, double reached) {}

    public ServiceRecord {
        points = List.copyOf(points);
    }

    /// Whether enough is known to plan by.
    public boolean isKnown() {
        return cycles >= LEAST_CYCLES && points.size() > 1;
    }

    /// What a planned share came to.
    public double reached(double planned) {
        if (!isKnown()) {
            return planned;
        }
        var before = points.getFirst();
        for (var next : points) {
            if (next.planned >= planned) {
                double step = chance(before.planned) - chance(next.planned);
                double weight = step > 0 ? (chance(before.planned) - chance(planned)) / step : 1;
                return before.reached + weight * (next.reached - before.reached);
            }
            before = next;
        }
        return before.reached;
    }

    /// What to plan so that a share is reached: what would have reached it in the past, drawn to what is asked the
    /// more the shorter that past is.
    public double planned(double asked) {
        if (!isKnown()) {
            return asked;
        }
        double weight = stretches / (stretches + PRIOR_STRETCHES);
        return 1 - StrictMath.exp(weight * chanceReaching(asked) + (1 - weight) * chance(asked));
    }

    /// The logarithm of the chance to miss that would have reached a share: between two points on a line, that of the
    /// highest point where none reached it.
    private double chanceReaching(double asked) {
        var before = points.getFirst();
        for (var next : points) {
            if (next.reached >= asked) {
                double step = next.reached - before.reached;
                double weight = step > 0 ? Math.max(0, (asked - before.reached) / step) : 1;
                return chance(before.planned) + weight * (chance(next.planned) - chance(before.planned));
            }
            before = next;
        }
        return chance(before.planned);
    }

    private static double chance(double planned) {
        return StrictMath.log(1 - planned);
    }
}
