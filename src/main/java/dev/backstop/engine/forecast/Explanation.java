package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The parts of what is expected over the next four weeks: usual sales, season, events, what the owner has stated.
final class Explanation {
    private static final int DAYS = 28;
    private static final double NOTHING = 1e-9;

    private Explanation() {}

    /// `level` is what an average day sells, `lifts` what events do to day i from the origin, `expected` the
    /// forecast before the owner's statements and `stated` with them.
    static List<Step> of(double level, IntToDoubleFunction lifts, CumulativeDemand expected, CumulativeDemand stated) {
        double usual = level * DAYS;
        double events = 0;
        for (int day = 0; day < DAYS; day++) {
            double lift = lifts.applyAsDouble(day);
            double mean = expected.mean(day + 1) - expected.mean(day);
            events += lift > 0 ? mean - mean / lift : -level;
        }
        double before = expected.mean(DAYS);
        var steps = new ArrayList<Step>();
        steps.add(new Step(Message.of("forecast.why.level", level), usual, Step.Kind.START));
        steps.add(part("forecast.why.season", before - events - usual));
        if (Math.abs(events) > NOTHING) {
            steps.add(part("forecast.why.events", events));
        }
        double owner = stated.mean(DAYS) - before;
        if (Math.abs(owner) > NOTHING) {
            steps.add(part("forecast.why.stated", owner));
        }
        steps.add(new Step(Message.of("forecast.why.expected"), stated.mean(DAYS), Step.Kind.RESULT));
        return steps;
    }

    private static Step part(String key, double value) {
        return new Step(Message.of(key), Math.abs(value), value < 0 ? Step.Kind.MINUS : Step.Kind.PLUS);
    }
}
