package dev.backstop.store;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// The latest changes as the shop's file keeps them, so that they can be taken back after a restart too.
///
/// A step is written and removed in the transaction of its change. What a change made is read from the records
/// themselves; kept are only the ids of what is new, in ranges, and what other records were before: an import of a
/// million lines adds a few rows.
final class UndoLog {
    private static final int STEPS = 100;
    private static final int BATCH = 1_000;
    private static final int IDS_IN_A_ROW = 10_000;

    private final Handle handle;

    UndoLog(Handle handle) {
        this.handle = handle;
    }

    /// Keeps a change that was just made; the oldest beyond a hundred are forgotten.
    void push(ChangeSet set) {
        long number = latestNumber().orElse(0L) + 1;
        handle.execute("insert into undo_steps (number, label) values (?, ?)", number, LabelText.of(set.label()));
        var batch = handle.prepareBatch(
                "insert into undo_edits (step, place, kind, ids, before) values (:step, :place, :kind, :ids, :before)");
        int place = 0;
        int from = 0;
        while (from < set.edits().size()) {
            int to = endOfRun(set.edits(), from);
            add(batch, number, place++, set.edits().subList(from, to));
            if (batch.size() >= BATCH) {
                batch.execute();
            }
            from = to;
        }
        if (batch.size() > 0) {
            batch.execute();
        }
        handle.execute("delete from undo_steps where number <= ?", number - STEPS);
    }

    /// Forgets the latest change, which was just taken back.
    void pop() {
        latestNumber().ifPresent(number -> handle.execute("delete from undo_steps where number = ?", number));
    }

    /// What the latest change is called.
    Optional<Message> label() {
        return handle.createQuery("select label from undo_steps order by number desc limit 1")
                .mapTo(String.class)
                .findOne()
                .map(LabelText::read);
    }

    /// The latest change, with the records as they are stored now.
    Optional<ChangeSet> latest() {
        var number = latestNumber();
        var label = label();
        if (number.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        var step = new Step();
        handle.createQuery("select kind, ids, before from undo_edits where step = ? order by place")
                .bind(0, number.get())
                .map((row, _) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .reversed()
                .forEach(kept -> read(kept, Tables.named(kept.kind()), step));
        return Optional.of(new ChangeSet(label.get(), step.latestFirst.reversed()));
    }

    /// New records by their ids, or one that there was as it was.
    private record Kept(
            String kind, @Nullable String ids, @Nullable String before) {}

    /// The edits of a step, found from its end to its beginning; where it changed a record twice, what the later edit
    /// began with is what the earlier one made.
    private static final class Step {
        private final List<Edit<?>> latestFirst = new ArrayList<>();
        private final Map<Id<?>, Entity> between = new HashMap<>();

        <T extends Entity> @Nullable T made(Table<T> table, Id<?> id, @Nullable T stored) {
            var earlier = between.get(id);
            return earlier == null ? stored : table.type().cast(earlier);
        }
    }

    private Optional<Long> latestNumber() {
        return handle.createQuery("select number from undo_steps order by number desc limit 1")
                .mapTo(Long.class)
                .findOne();
    }

    /// Where the new records of one kind that follow each other end; any other edit stands for itself.
    private static int endOfRun(List<Edit<?>> edits, int from) {
        var first = edits.get(from);
        int to = from + 1;
        while (first.before() == null
                && to < edits.size()
                && to - from < IDS_IN_A_ROW
                && edits.get(to).before() == null
                && edits.get(to).type() == first.type()) {
            to++;
        }
        return to;
    }

    private static void add(PreparedBatch batch, long step, int place, List<Edit<?>> run) {
        var first = run.getFirst();
        boolean isNew = first.before() == null;
        batch.bind("step", step)
                .bind("place", place)
                .bind("kind", Tables.of(first.type()).name())
                .bind("ids", isNew ? IdRanges.of(run.stream().map(Edit::id).toList()) : null)
                .bind("before", isNew ? null : text(first))
                .add();
    }

    private static <T extends Entity> @Nullable String text(Edit<T> edit) {
        var before = edit.before();
        return before == null ? null : Tables.of(edit.type()).text(before);
    }

    private <T extends Entity> void read(Kept kept, Table<T> table, Step step) {
        if (kept.before() != null) {
            var before = table.read(kept.before());
            var id = new Id<T>(before.id().value());
            var stored = Rows.find(handle, table, id).orElse(null);
            step.latestFirst.add(new Edit<>(table.type(), before, step.made(table, id, stored)));
            step.between.put(id, before);
        } else if (kept.ids() != null) {
            List<Id<T>> ids = IdRanges.read(kept.ids());
            var stored = new HashMap<Id<?>, T>();
            Rows.withIds(handle, table, ids).forEach(record -> stored.put(record.id(), record));
            for (var id : ids.reversed()) {
                var record = step.made(table, id, stored.get(id));
                if (record != null) {
                    step.latestFirst.add(Edit.insert(table.type(), record));
                }
            }
        }
    }
}
