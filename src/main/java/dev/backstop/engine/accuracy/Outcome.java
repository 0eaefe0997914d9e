package dev.backstop.engine.accuracy;

/// One forecast of four weeks and what came: units expected, the 80 % and 95 % bands, units asked for, and what the
/// naive peer (the four weeks before once more) had said.
public record Outcome(double expected, int low80, int high80, int low95, int high95, int came, int naive) {
    boolean isIn80() {
        return came >= low80 && came <= high80;
    }

    boolean isIn95() {
        return came >= low95 && came <= high95;
    }
}
