package dev.backstop.store;

import dev.backstop.domain.value.Progress;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of all orders in their index alone: in half the time that reading the orders takes. In slices that
/// others are answered between, as a `TableWalk`.
final class OrderNumbers {
    private static final int IN_SLICE = 10_000;

    private final Questions questions;
    private final Progress progress;

    OrderNumbers(Questions questions, Progress progress) {
        this.questions = questions;
        this.progress = progress;
    }

    /// All but empty ones.
    PackedTexts all() {
        var numbers = new PackedTexts();
        var channels = questions.ask(handle ->
                handle.createQuery("select id from channels").mapTo(Long.class).list());
        for (long channel : channels) {
            String at = "";
            while (at != null) {
                at = slice(channel, at, numbers);
            }
        }
        return numbers.finish();
    }

    /// Reads the numbers of a channel after that one; the last of them, null where there are no more.
    private @Nullable String slice(long channel, String after, PackedTexts into) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        return questions.ask(handle -> {
            var slice = new Slice(into);
            var numbers = handle.createQuery("select id, number from orders where channel_id = :channel"
                            + " and number > :after order by channel_id, number limit " + IN_SLICE)
                    .bind("channel", channel)
                    .bind("after", after);
            Rows.streamed(handle, numbers, row -> slice.add(row.getLong(1), row.getString(2)));
            return slice.rows < IN_SLICE ? null : slice.last;
        });
    }

    private static final class Slice {
        private final PackedTexts into;
        private int rows;
        private String last = "";

        Slice(PackedTexts into) {
            this.into = into;
        }

        void add(long id, String number) {
            rows++;
            last = number;
            into.add(id, number);
        }
    }
}
