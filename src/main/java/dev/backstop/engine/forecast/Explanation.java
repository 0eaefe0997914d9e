package dev.backstop.engine.forecast;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The parts of what is expected over the next four weeks: usual sales, season, events, what the owner has stated.
final class Explanation {
    private static final int DAYS = 28;
    private static final double NOTHING = 1e-9;

    private Explanation() {}

    /// `level` is what an average day sells, `lifts` what events do from day `first` of the series on, `expected`
    /// the forecast.
    static List<Step> of(double level, EventLifts lifts, int first, CumulativeDemand expected) {
        double usual = level * DAYS;
        var parts = new LinkedHashMap<String, EventLifts.Part>();
        for (int day = 0; day < DAYS; day++) {
            lifts.parts(first + day, expected.mean(day + 1) - expected.mean(day), parts);
        }
        double events =
                parts.values().stream().mapToDouble(EventLifts.Part::units).sum();
        double before = expected.mean(DAYS);
        var steps = new ArrayList<Step>();
        steps.add(new Step(Message.of("forecast.why.level", level), usual, Step.Kind.START));
        steps.add(part(Message.of("forecast.why.season"), before - events - usual));
        for (var part : parts.values()) {
            if (Math.abs(part.units()) > NOTHING) {
                steps.add(part(Message.of("forecast.why.event", part.words(), part.lift()), part.units()));
            }
        }
        steps.add(new Step(Message.of("forecast.why.expected"), before, Step.Kind.RESULT));
        return steps;
    }

    /// The same parts with what the owner has stated laid over them.
    static List<Step> stated(List<Step> why, CumulativeDemand expected, CumulativeDemand stated) {
        double owner = stated.mean(DAYS) - expected.mean(DAYS);
        var steps = new ArrayList<>(why.subList(0, why.size() - 1));
        if (Math.abs(owner) > NOTHING) {
            steps.add(part(Message.of("forecast.why.stated"), owner));
        }
        steps.add(new Step(why.getLast().what(), stated.mean(DAYS), Step.Kind.RESULT));
        return steps;
    }

    /// The same parts some days later: what has changed is the season.
    static List<Step> later(List<Step> why, CumulativeDemand expected) {
        double more = expected.mean(DAYS) - why.getLast().value();
        var steps = new ArrayList<Step>();
        for (var step : why.subList(0, why.size() - 1)) {
            double value = step.kind() == Step.Kind.MINUS ? -step.value() : step.value();
            steps.add(step.what().key().equals("forecast.why.season") ? part(step.what(), value + more) : step);
        }
        steps.add(new Step(why.getLast().what(), expected.mean(DAYS), Step.Kind.RESULT));
        return steps;
    }

    private static Step part(Message words, double value) {
        return new Step(words, Math.abs(value), value < 0 ? Step.Kind.MINUS : Step.Kind.PLUS);
    }
}
