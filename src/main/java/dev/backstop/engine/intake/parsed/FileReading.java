package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rows of a table gone through one by one, with those collected that cannot be read.
public final class FileReading {
    private static final int ROWS_BETWEEN_LOOKS = 1000;

    private final RawTable table;
    private final Progress progress;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();

    public FileReading(RawTable table, Progress progress) {
        this.table = table;
        this.progress = progress;
    }

    /// What is done with one row.
    @FunctionalInterface
    public interface RowReader {
        void read(RawTable.Row row) throws Unreadable;
    }

    /// Reads every row. A row wider than the header is rejected, for its cells may stand in the wrong columns.
    public void eachRow(RowReader reader) {
        int done = 0;
        for (var row : table.rows()) {
            try {
                checkWidth(row);
                reader.read(row);
            } catch (Unreadable e) {
                reject(row, e.reason());
            }
            if (++done % ROWS_BETWEEN_LOOKS == 0) {
                progress.at(done, table.rows().size(), Message.of("importing.progress.checking", table.name()));
                if (progress.cancelled()) {
                    return;
                }
            }
        }
    }

    public void reject(RawTable.Row row, Message reason) {
        rejected.add(new Rejected(row.number(), reason, row.cells()));
    }

    /// The values of one column, from which its number or date form is decided.
    public List<String> values(Column column) {
        var values = new ArrayList<String>();
        for (var row : table.rows()) {
            values.add(column.in(row));
        }
        return values;
    }

    public void remark(Message remark) {
        remarks.add(remark);
    }

    /// A remark about a number of rows, if there are any.
    public void remarkIfAny(String key, int count) {
        if (count > 0) {
            remarks.add(new Message(key, List.of(count)));
        }
    }

    /// The rejected rows in the order of the file.
    public List<Rejected> rejected() {
        return rejected.stream()
                .sorted(Comparator.comparingInt(Rejected::rowNumber))
                .toList();
    }

    /// What was remarked on reading the table and since.
    public List<Message> remarks() {
        var all = new ArrayList<>(table.remarks());
        all.addAll(remarks);
        return all;
    }

    private void checkWidth(RawTable.Row row) throws Unreadable {
        int width = table.header().size();
        if (row.cells().size() > width) {
            throw new Unreadable(
                    Message.of("importing.reason.tooManyCells", row.cells().size(), width));
        }
    }
}
