package dev.backstop.engine.intake.plan;

import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.Rejected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts what importing one file would do with its rows. A row that is new for one thing and the same for another
/// is new.
final class Tally {
    private final ParsedFile parsed;
    private final ImportedFile file;
    private final Set<Integer> newRows = new HashSet<>();
    private final Set<Integer> changedRows = new HashSet<>();
    private final Set<Integer> sameRows = new HashSet<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();

    Tally(ParsedFile parsed, ImportedFile file) {
        this.parsed = parsed;
        this.file = file;
    }

    /// What becomes of a row.
    enum Fate {
        NEW,
        CHANGED,
        SAME
    }

    ParsedFile parsed() {
        return parsed;
    }

    /// The record that is kept of the file: a known one, if the same file was imported before.
    ImportedFile file() {
        return file;
    }

    /// The cells of the row on that line of the file.
    List<String> cells(int number) {
        return parsed.table().rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .map(RawTable.Row::cells)
                .orElse(List.of());
    }

    void row(int number, Fate fate) {
        switch (fate) {
            case NEW -> newRows.add(number);
            case CHANGED -> changedRows.add(number);
            case SAME -> sameRows.add(number);
        }
    }

    void reject(int row, Message reason, List<String> cells) {
        rejected.add(new Rejected(row, reason, cells));
    }

    void remark(Message remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    FileSummary summary() {
        changedRows.removeAll(newRows);
        sameRows.removeAll(newRows);
        sameRows.removeAll(changedRows);
        var allRejected = new ArrayList<>(parsed.rejected());
        allRejected.addAll(rejected);
        allRejected.sort(Comparator.comparingInt(Rejected::rowNumber));
        int rowsRead = parsed.table().rows().size();
        int taken = newRows.size() + changedRows.size() + sameRows.size();
        var all = new ArrayList<>(parsed.remarks());
        all.addAll(remarks);
        return new FileSummary(
                parsed.table().name(),
                parsed.format(),
                parsed.formatName(),
                rowsRead,
                newRows.size(),
                changedRows.size(),
                sameRows.size(),
                Math.max(0, rowsRead - taken - allRejected.size()),
                parsed.counts(),
                allRejected,
                all);
    }
}
