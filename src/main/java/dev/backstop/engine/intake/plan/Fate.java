package dev.backstop.engine.intake.plan;

import dev.backstop.domain.value.Message;

/// What becomes of a row of a file.
public enum Fate {
    NEW("importing.fate.new"),
    CHANGED("importing.fate.changed"),
    SAME("importing.fate.same"),
    /// It brings nothing of its own, such as a supplier's article that the shop does not sell.
    OTHER("importing.fate.other");

    private final String name;

    Fate(String name) {
        this.name = name;
    }

    /// The word for it.
    public Message label() {
        return Message.of(name);
    }
}
