package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.kit.Texts;

/// What is said of a line besides its numbers: why it rides along, or how its gap can be bridged.
final class PlanWords {
    private PlanWords() {}

    /// The words; empty where there is nothing to say.
    static String of(Texts texts, Suggestion line) {
        var ride = line.ride();
        if (ride != null) {
            return texts.text(ride);
        }
        var bridge = line.bridge();
        if (bridge == null) {
            return "";
        }
        var option = bridge.option();
        return texts.text(
                "purchasing.value.bridge",
                option.quantity(),
                option.supplier().name(),
                option.cost(),
                option.arrivesOn(),
                bridge.saves());
    }
}
