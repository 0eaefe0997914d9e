package dev.backstop.ui.importing;

import dev.backstop.domain.value.Message;

/// The steps of an import, in their order.
public enum WizardStep {
    CHOOSE("importing.step.choose"),
    CHECK("importing.step.check"),
    SAVE("importing.step.save");

    private final String label;

    WizardStep(String label) {
        this.label = label;
    }

    Message label() {
        return Message.of(label);
    }
}
