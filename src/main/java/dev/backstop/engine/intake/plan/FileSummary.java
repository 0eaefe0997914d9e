package dev.backstop.engine.intake.plan;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Rejected;
import java.util.List;

/// What importing one file would do, for the preview: rows that are new, changed, the same, or cannot be read, and what
/// they hold.
///
/// Rows that only belong to another (an image, a second line of a packed cell) count as the same as the row they belong
/// to.
public record FileSummary(
        String name,
        String format,
        Message formatName,
        int rowsRead,
        int newRows,
        int changedRows,
        int sameRows,
        Counts counts,
        List<Rejected> rejected,
        List<Message> remarks) {
    public FileSummary {
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
    }

    /// How many records of each kind the file holds, whether known before or not.
    public record Counts(int products, int listings, int orders, int lines, int offers, int stockRows) {}
}
