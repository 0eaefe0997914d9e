package dev.backstop.service.shop;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.store.Store;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything that was done and can be taken back; the only place that writes.
///
/// The latest hundred changes are kept in the shop's file, so that what was done before a restart can be taken back as
/// well; redo is for what was taken back since the shop was opened.
///
/// A change set is saved together with the line events it causes, in one transaction, and undone as the same value
/// turned round.
/// When a call returns, what it did is on disk; when it throws, nothing of it is, unless what throws is somebody who is
/// told of the change: what was done stays done, and can be taken back.
public final class History {
    private static final int LIMIT = 100;

    private final Shop shop;
    private final Deque<ChangeSet> done = new ArrayDeque<>();
    private final Deque<ChangeSet> undone = new ArrayDeque<>();

    public History(Shop shop) {
        this.shop = shop;
    }

    /// Saves the change set; an empty one is nothing done.
    public void perform(ChangeSet set) {
        perform(set, Progress.NONE);
    }

    /// Saves the change that follows from the shop as it is once all that is being saved is, for one that is a
    /// difference to what the shop holds.
    public synchronized void perform(Function<Picture, ChangeSet> change) {
        perform(change.apply(shop.picture()));
    }

    /// Saves the change set, telling how far it is; a cancelled one leaves nothing behind and throws
    /// `CancellationException`.
    public synchronized void perform(ChangeSet set, Progress progress) {
        if (set.isEmpty()) {
            return;
        }
        var base = Recalled.in(shop, set);
        var next = PictureMaker.after(base, set);
        List<Edit<LineEvent>> events = LineHistory.between(base, next, set, shop);
        var full = set.with(events);
        shop.store().apply(full, Store.UndoStep.NEW, progress);
        done.push(full);
        undone.clear();
        while (done.size() > LIMIT) {
            done.removeLast();
        }
        shop.publish(
                events.isEmpty() ? next : PictureMaker.after(next, new ChangeSet(set.label(), List.copyOf(events))),
                full);
    }

    /// Takes the latest change back; gives its label.
    public Optional<Message> undo() {
        return undo(Progress.NONE);
    }

    /// The same, telling how far it is, as that of a large import takes a while; a cancelled one leaves everything as
    /// it was and throws `CancellationException`.
    public synchronized Optional<Message> undo(Progress progress) {
        var latest = done.isEmpty() ? shop.store().latestStep() : Optional.ofNullable(done.peek());
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var set = latest.get();
        var back = withLaterEvents(set).inverted();
        var next = applied(back, Store.UndoStep.TAKEN_BACK, progress);
        done.poll();
        undone.push(set);
        shop.publish(next, back);
        return Optional.of(set.label());
    }

    /// What was done last, to be taken back by `undo(ChangeSet)` later.
    public synchronized Optional<ChangeSet> latest() {
        return Optional.ofNullable(done.peek());
    }

    /// Takes that change back if nothing else was done since; whether it did.
    public synchronized boolean undo(ChangeSet set) {
        return set.equals(done.peek()) && undo().isPresent();
    }

    /// Takes the latest change back if that is still its label; whether it did.
    public synchronized boolean undo(Message label) {
        return undoable().filter(label::equals).isPresent() && undo().isPresent();
    }

    /// Does the latest undone change again; gives its label.
    public Optional<Message> redo() {
        return redo(Progress.NONE);
    }

    /// The same, telling how far it is; a cancelled one leaves everything as it was and throws
    /// `CancellationException`.
    public synchronized Optional<Message> redo(Progress progress) {
        var set = undone.peek();
        if (set == null) {
            return Optional.empty();
        }
        var next = applied(set, Store.UndoStep.NEW, progress);
        done.push(undone.pop());
        shop.publish(next, set);
        return Optional.of(set.label());
    }

    /// The label of what `undo` would take back.
    public synchronized Optional<Message> undoable() {
        var latest = done.peek();
        return latest == null ? shop.store().latestStepLabel() : Optional.of(latest.label());
    }

    /// Brings the picture to the clock's day and records what became late by that. Nothing to undo.
    public synchronized void dayPassed() {
        var before = shop.picture();
        var today = shop.clockToday();
        var next = today.equals(before.today()) ? before : PictureMaker.on(today, before);
        var events = LineHistory.unrecorded(next, shop);
        if (next != before || !events.isEmpty()) {
            var set = new ChangeSet(Message.of("history.label.dayPassed"), List.copyOf(events));
            shop.store().apply(set, Progress.NONE);
            shop.publish(PictureMaker.after(next, set), set);
        }
    }

    /// Tells everybody to look again, as after forecasts were renewed: no record is another, and there is nothing
    /// to undo.
    public synchronized void lookAgain() {
        shop.publish(
                PictureMaker.again(shop.picture()), new ChangeSet(Message.of("history.label.lookAgain"), List.of()));
    }

    /// Makes sure that the shop file holds its settings; nothing to undo.
    public synchronized void ensureSettings() {
        if (shop.store().find(ShopSettings.class, ShopSettings.ONLY).isEmpty()) {
            var insert = Edit.insert(ShopSettings.class, shop.picture().settings());
            var set = new ChangeSet(Message.of("history.label.newShop"), List.of(insert));
            shop.store().apply(set, Progress.NONE);
            shop.publish(PictureMaker.after(shop.picture(), set), set);
        }
    }

    /// Fills an empty shop file, as the sample shop is; nothing to undo.
    public synchronized void fill(ChangeSet set) {
        shop.store().apply(set, Progress.NONE);
        shop.reload();
    }

    /// A change that made order lines, with what the passing of days recorded of them since: it goes with them.
    private ChangeSet withLaterEvents(ChangeSet set) {
        var lines = new ArrayList<Id<OrderLine>>();
        var known = new HashSet<Id<?>>();
        for (var edit : set.edits()) {
            if (edit.before() == null && edit.after() instanceof OrderLine line) {
                lines.add(line.id());
            }
            known.add(edit.id());
        }
        return lines.isEmpty()
                ? set
                : set.with(shop.store().orders().events(lines).stream()
                        .filter(event -> !known.contains(event.id()))
                        .map(event -> Edit.insert(LineEvent.class, event))
                        .toList());
    }

    /// The picture after the change set, which is saved; nobody has been told of it yet.
    private Picture applied(ChangeSet set, Store.UndoStep step, Progress progress) {
        var next = PictureMaker.after(Recalled.in(shop, set), set);
        shop.store().apply(set, step, progress);
        return next;
    }
}
