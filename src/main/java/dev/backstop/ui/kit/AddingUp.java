package dev.backstop.ui.kit;

import dev.backstop.domain.value.Step;
import java.util.ArrayList;
import java.util.List;

/// The values of an explained number as they are shown: rounded so that what stands there adds up. What rounding makes
/// too much or too little goes to the last part before a result. Large sums are shown in whole units.
final class AddingUp {
    private static final double LARGE = 100;
    private static final int TENTHS = 10;

    private AddingUp() {}

    static List<Double> shown(List<Step> steps) {
        boolean large = steps.stream().anyMatch(step -> Math.abs(step.value()) >= LARGE);
        int parts = large ? 1 : TENTHS;
        var units = new ArrayList<Long>();
        long sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            long value = Math.round(steps.get(i).value() * parts);
            units.add(value);
            switch (steps.get(i).kind()) {
                case START -> sum = value;
                case PLUS -> sum += value;
                case MINUS -> sum -= value;
                case RESULT -> {
                    settle(steps, units, i, value - sum);
                    sum = value;
                }
            }
        }
        return units.stream().map(value -> value / (double) parts).toList();
    }

    /// Gives the difference to the part right before the result, if it is one of rounding.
    private static void settle(List<Step> steps, List<Long> units, int result, long difference) {
        int last = result - 1;
        if (last < 0 || difference == 0 || Math.abs(difference) > result) {
            return;
        }
        switch (steps.get(last).kind()) {
            case PLUS -> units.set(last, units.get(last) + difference);
            case MINUS -> units.set(last, units.get(last) - difference);
            case START, RESULT -> {}
        }
    }
}
