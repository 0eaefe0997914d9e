package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;

/// What the rows of the plan can do.
interface PlanActions {
    /// Takes the owner's quantity; 0 puts the line off.
    void choose(Suggestion line, int units);

    /// Makes the supplier's lines a purchase order, and prints, saves or mails it.
    void place(PlanItem.Head head, PlaceForm.Way way);

    /// Folds the supplier's lines away, or shows them again.
    void fold(PlanItem.Head head);

    /// Says what was changed in what was typed; empty if nothing.
    void note(String words);
}
