package dev.backstop.store;

import dev.backstop.domain.value.Progress;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds orders by their numbers, which are read in their index alone: in half the time that reading the orders
/// takes. In slices that others are answered between, as a `TableWalk`.
final class OrderNumbers {
    private static final int IN_SLICE = 10_000;

    private final Questions questions;
    private final Progress progress;

    OrderNumbers(Questions questions, Progress progress) {
        this.questions = questions;
        this.progress = progress;
    }

    /// The ids of the orders whose number, never an empty one, passes; once there are more than `most`, it looks for no
    /// others.
    Set<Long> passing(Predicate<String> test, int most) {
        var ids = new HashSet<Long>();
        var channels = questions.ask(handle ->
                handle.createQuery("select id from channels").mapTo(Long.class).list());
        for (long channel : channels) {
            String at = "";
            while (at != null && ids.size() <= most) {
                at = slice(channel, at, test, ids);
            }
        }
        return ids;
    }

    /// Looks at the numbers of a channel after that one; the last of them, null where there are no more.
    private @Nullable String slice(long channel, String after, Predicate<String> test, Set<Long> ids) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        return questions.ask(handle -> {
            var read = new Slice(test, ids);
            var numbers = handle.createQuery("select id, number from orders where channel_id = :channel"
                            + " and number > :after order by channel_id, number limit " + IN_SLICE)
                    .bind("channel", channel)
                    .bind("after", after);
            Rows.streamed(handle, numbers, row -> read.add(row.getLong(1), row.getString(2)));
            return read.rows < IN_SLICE ? null : read.last;
        });
    }

    private static final class Slice {
        private final Predicate<String> test;
        private final Set<Long> ids;
        private int rows;
        private String last = "";

        Slice(Predicate<String> test, Set<Long> ids) {
            this.test = test;
            this.ids = ids;
        }

        void add(long id, String number) {
            rows++;
            last = number;
            if (test.test(number)) {
                ids.add(id);
            }
        }
    }
}
