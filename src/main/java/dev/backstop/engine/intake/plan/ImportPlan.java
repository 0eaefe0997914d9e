package dev.backstop.engine.intake.plan;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Message;
import java.util.List;
import java.util.function.ToIntFunction;

/// Everything an import would change, and what the owner should see before saying yes. Nothing is saved by making
/// it.
///
/// The edits stand in an order in which they can be applied: what is referred to comes before what refers to it.
/// `remarks` concern the import as a whole; those of one file are in its summary.
public record ImportPlan(List<FileSummary> files, List<Edit<?>> edits, List<Message> remarks) {
    public ImportPlan {
        files = List.copyOf(files);
        edits = List.copyOf(edits);
        remarks = List.copyOf(remarks);
    }

    /// Whether importing would change nothing.
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    public int newRows() {
        return sum(FileSummary::newRows);
    }

    public int changedRows() {
        return sum(FileSummary::changedRows);
    }

    public int sameRows() {
        return sum(FileSummary::sameRows);
    }

    public int rejectedRows() {
        return sum(file -> file.rejected().size());
    }

    private int sum(ToIntFunction<FileSummary> count) {
        return files.stream().mapToInt(count).sum();
    }
}
