package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The rows of a table gone through one by one, with those collected that cannot be read.
public final class FileReading {
    private static final int ROWS_BETWEEN_LOOKS = 1000;

    private final RawTable table;
    private final Progress progress;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final List<Message> facts = new ArrayList<>();
    private int place;

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
        place = 0;
        for (var row : table.rows()) {
            try {
                checkWidth(row);
                reader.read(row);
            } catch (Unreadable e) {
                reject(e.ofRow(row.number()));
            }
            if (++place % ROWS_BETWEEN_LOOKS == 0) {
                progress.at(place, table.rows().size(), Message.of("importing.progress.checking", table.name()));
                if (progress.cancelled()) {
                    return;
                }
            }
        }
    }

    /// Whether the owner wants it to stop, asked of the last of so many records now and then; what is made of the file
    /// is thrown away then.
    public boolean isCancelled(int done) {
        return done % ROWS_BETWEEN_LOOKS == 0 && progress.cancelled();
    }

    /// The place in the table of the row that is being read.
    public int place() {
        return place;
    }

    public void reject(Rejected row) {
        rejected.add(row);
    }

    /// The values of a column, or of several that are written alike, from which their number or date form is
    /// decided. They end early where the owner wants it to stop.
    public Iterable<String> values(Column... columns) {
        var present = Stream.of(columns).filter(Column::exists).toArray(Column[]::new);
        if (present.length == 0) {
            return List.of();
        }
        return present.length == 1
                ? () -> wanted().map(present[0]::in).iterator()
                : () -> wanted().flatMap(row -> Stream.of(present).map(column -> column.in(row)))
                        .iterator();
    }

    private Stream<RawTable.Row> wanted() {
        var seen = new AtomicInteger();
        return table.rows().stream().takeWhile(_ -> !isCancelled(seen.getAndIncrement()));
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

    /// What the owner should see of how the file was understood, such as the order of its dates.
    public void fact(Message fact) {
        facts.add(fact);
    }

    public List<Message> facts() {
        return facts;
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
