package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.kit.Texts;

/// What is said of a line besides its numbers: why it rides along, or which gap it bridges.
final class PlanWords {
    private PlanWords() {}

    /// The words; empty where there is nothing to say.
    static String of(Texts texts, Suggestion line) {
        var ride = line.ride();
        return ride == null ? "" : texts.text(ride);
    }
}
