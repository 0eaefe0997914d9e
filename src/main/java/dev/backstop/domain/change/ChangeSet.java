package dev.backstop.domain.change;

import dev.backstop.domain.value.Message;
import java.util.ArrayList;
import java.util.List;

/// Everything one user action changed; saved in one transaction and undone as a whole. The label says it in the
/// past tense.
public record ChangeSet(Message label, List<Edit<?>> edits) {
    public ChangeSet {
        edits = List.copyOf(edits);
    }

    /// The change set that takes this one back, in the opposite order.
    public ChangeSet inverted() {
        var inverse = new ArrayList<Edit<?>>(edits.size());
        for (var edit : edits.reversed()) {
            inverse.add(edit.inverted());
        }
        return new ChangeSet(label, inverse);
    }

    /// This change set with more edits behind its own.
    public ChangeSet with(List<? extends Edit<?>> more) {
        var all = new ArrayList<Edit<?>>(edits);
        all.addAll(more);
        return new ChangeSet(label, all);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
