package dev.backstop.store;

import static java.util.Objects.requireNonNull;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Writes the edits of one change set inside the open transaction; the caller commits or rolls back.
///
/// Edits of the same type and kind that follow each other share one statement.
final class ChangeWriter {
    private static final int RECORDS_IN_STATEMENT = 50;
    private static final int RECORDS_BETWEEN_LOOKS = 1_000;

    private final Connection connection;
    private final Progress progress;
    private final int total;
    private int done;
    private long highestId;

    ChangeWriter(Connection connection, int total, Progress progress) {
        this.connection = connection;
        this.total = total;
        this.progress = progress;
    }

    /// Writes all edits in their order; gives the highest id among the new records.
    static long write(Connection connection, ChangeSet set, Progress progress) throws SQLException {
        var writer = new ChangeWriter(connection, set.edits().size(), progress);
        var edits = set.edits();
        int from = 0;
        while (from < edits.size()) {
            int to = from + 1;
            while (to < edits.size() && goWithEachOther(edits.get(from), edits.get(to))) {
                to++;
            }
            writer.writeRun(edits.subList(from, to));
            from = to;
        }
        return writer.highestId;
    }

    private static boolean goWithEachOther(Edit<?> one, Edit<?> other) {
        return one.type() == other.type()
                && (one.before() == null) == (other.before() == null)
                && (one.after() == null) == (other.after() == null);
    }

    private void writeRun(List<Edit<?>> run) throws SQLException {
        write(run, Tables.of(run.getFirst().type()));
    }

    @SuppressWarnings("unchecked") // all edits of a run have the type of its first
    private <T extends Entity> void write(List<Edit<?>> run, Table<T> table) throws SQLException {
        var edits = (List<Edit<T>>) (List<?>) run;
        var first = edits.getFirst();
        if (first.before() == null) {
            insert(table, edits);
        } else if (first.after() == null) {
            delete(table, edits);
        } else {
            update(table, edits);
        }
    }

    /// Many new records go into each statement, for beginning and ending one takes as long as writing a record.
    private <T extends Entity> void insert(Table<T> table, List<Edit<T>> edits) throws SQLException {
        int whole = edits.size() / RECORDS_IN_STATEMENT * RECORDS_IN_STATEMENT;
        insert(table, edits.subList(0, whole), RECORDS_IN_STATEMENT);
        insert(table, edits.subList(whole, edits.size()), 1);
    }

    private <T extends Entity> void insert(Table<T> table, List<Edit<T>> edits, int together) throws SQLException {
        if (edits.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(table.insertSql(together))) {
            for (int from = 0; from < edits.size(); from += together) {
                int next = 1;
                for (var edit : edits.subList(from, from + together)) {
                    next = table.bind(statement, edit.record(), 0, next);
                    highestId = Math.max(highestId, edit.id().value());
                }
                statement.executeUpdate();
                advance(together);
            }
        }
    }

    private <T extends Entity> void update(Table<T> table, List<Edit<T>> edits) throws SQLException {
        try (var find = connection.prepareStatement(table.findSql());
                var statement = connection.prepareStatement(table.updateSql())) {
            for (var edit : edits) {
                if (!edit.id().equals(requireNonNull(edit.before()).id())) {
                    throw new IllegalArgumentException("An edit from one record to another: " + edit);
                }
                requireUnchanged(table, find, edit.before());
                int next = table.bind(statement, edit.record(), 1, 1);
                statement.setLong(next, edit.id().value());
                statement.executeUpdate();
                advance(1);
            }
        }
    }

    private <T extends Entity> void delete(Table<T> table, List<Edit<T>> edits) throws SQLException {
        try (var find = connection.prepareStatement(table.findSql());
                var statement = connection.prepareStatement(table.deleteSql())) {
            for (var edit : edits) {
                requireUnchanged(table, find, edit.record());
                statement.setLong(1, edit.id().value());
                statement.executeUpdate();
                advance(1);
            }
        }
    }

    private static <T extends Entity> void requireUnchanged(Table<T> table, PreparedStatement find, T before)
            throws SQLException {
        if (!table.same(before, table.find(find, before.id().value()))) {
            throw new Problem(Message.of("store.save.stale"));
        }
    }

    /// Tells how far it is and stops if the owner wants it, once in a while.
    private void advance(int written) {
        int before = done / RECORDS_BETWEEN_LOOKS;
        done += written;
        if (done / RECORDS_BETWEEN_LOOKS != before || done == total) {
            progress.at(done, total, Message.of("store.save.saving"));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
