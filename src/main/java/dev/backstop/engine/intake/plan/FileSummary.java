package dev.backstop.engine.intake.plan;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.intake.parsed.ParsedCounts;
import dev.backstop.engine.intake.parsed.Rejected;
import java.util.List;
import java.util.Map;

/// What importing one file would do, for the preview: how many of its rows are new, changed, the same, not needed,
/// or cannot be read.
///
/// `doubts` are rows that are taken in, but should be looked at, with `suggestions` of products by the row's number;
/// `facts` say how the file was understood; `sample`
/// holds its first good rows.
///
/// `otherRows` are those that bring nothing of their own: a further picture of a product, a supplier's article the
/// shop does not sell. The five numbers together are `rowsRead`.
public record FileSummary(
        String name,
        String format,
        Message formatName,
        int rowsRead,
        int newRows,
        int changedRows,
        int sameRows,
        int otherRows,
        ParsedCounts counts,
        List<Rejected> rejected,
        List<Rejected> doubts,
        List<Message> remarks,
        List<Message> facts,
        FileSample sample,
        Map<Integer, List<Sku>> suggestions) {
    public FileSummary {
        rejected = List.copyOf(rejected);
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
        facts = List.copyOf(facts);
        suggestions = Map.copyOf(suggestions);
    }
}
