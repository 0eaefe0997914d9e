package dev.backstop.store;

import dev.backstop.domain.value.Progress;
import java.util.concurrent.CancellationException;

/// Reads a whole table, by id, in slices. Each is a question of its own, so that who saves something waits for a slice
/// at most, and a cancelled walk ends with the slice it is in, by a `CancellationException`.
///
/// What is saved meanwhile may be read or not.
final class TableWalk {
    private static final int ROWS_IN_SLICE = 10_000;

    private final Questions questions;
    private final Progress progress;

    TableWalk(Questions questions, Progress progress) {
        this.questions = questions;
        this.progress = progress;
    }

    /// Hands every row over; its first column is the id, the others are those named.
    void through(String table, String columns, Rows.RowReader reader) {
        var query =
                "select id, " + columns + " from " + table + " where id > :after order by id limit " + ROWS_IN_SLICE;
        for (var at = new Position(); !at.isAtEnd(); ) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            at.begin();
            questions.ask(handle -> {
                var slice = handle.createQuery(query).bind("after", at.last);
                Rows.streamed(handle, slice, row -> {
                    reader.read(row);
                    at.passed(row.getLong(1));
                });
                return at;
            });
        }
    }

    private static final class Position {
        private long last;
        private int rows = ROWS_IN_SLICE;

        void begin() {
            rows = 0;
        }

        void passed(long id) {
            last = id;
            rows++;
        }

        boolean isAtEnd() {
            return rows < ROWS_IN_SLICE;
        }
    }
}
