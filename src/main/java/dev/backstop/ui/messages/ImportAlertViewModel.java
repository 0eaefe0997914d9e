package dev.backstop.ui.messages;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.importing.ImportAlert;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The dialog after an import: what cannot wait, one thing after the other. What is left for later stays on Today.
public final class ImportAlertViewModel {
    private final MessagesContext context;
    private final ListingService listings;
    private final LetterViewModel letter;
    private final ReadOnlyObjectWrapper<ImportAlert> alert;
    private final ObservableList<AlertRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable AlertRow> selected = new SimpleObjectProperty<>();
    private boolean showing;
    private boolean closed;

    public ImportAlertViewModel(ImportAlert alert, MessagesContext context, ListingService listings) {
        this.context = context;
        this.listings = listings;
        this.letter = new LetterViewModel(context);
        this.alert = new ReadOnlyObjectWrapper<>(alert);
        selected.addListener((_, before, now) -> open(before, now));
        show(alert);
    }

    /// Looks again at what is left of the alert.
    public void refresh() {
        if (closed) {
            return;
        }
        var known = alert.get();
        var picture = context.shop().picture();
        context.work().latest("alert", () -> known.asOf(picture, listings, context.messages()), this::show);
    }

    /// What the dialog is about, as it is now.
    ReadOnlyObjectProperty<ImportAlert> alertProperty() {
        return alert.getReadOnlyProperty();
    }

    ObservableList<AlertRow> rows() {
        return rows;
    }

    ObjectProperty<@Nullable AlertRow> selectedProperty() {
        return selected;
    }

    LetterViewModel letter() {
        return letter;
    }

    MessagesContext context() {
        return context;
    }

    /// Opens a row; what a list does to its selection while its rows are exchanged is not the owner's choice.
    void choose(@Nullable AlertRow row) {
        if (row != null && !showing) {
            selected.set(row);
        }
    }

    /// Goes to the next row, from the last to the first.
    void next() {
        var order = items();
        if (!order.isEmpty()) {
            selected.set(order.get((order.indexOf(selected.get()) + 1) % order.size()));
        }
    }

    /// Keeps own words before the shop is closed.
    public void keepNow() {
        letter.keepNow();
    }

    /// The dialog is closed: own words are kept, nothing is read again.
    void close() {
        closed = true;
        letter.clear();
    }

    /// "1 of 5": which of the rows of its part is selected.
    Message progress() {
        var now = selected.get();
        var same = rows.stream()
                .filter(row -> now != null && row.getClass().equals(now.getClass()))
                .toList();
        return Message.of("messages.alert.progress", same.indexOf(now) + 1, same.size());
    }

    /// Records that the listing has been changed as recommended.
    void markDone(Finding finding, Notes notes) {
        context.work()
                .run(
                        _ -> {
                            listings.markDone(List.of(finding));
                            return context.history().latest();
                        },
                        done -> {
                            refresh();
                            done.ifPresent(set -> notes.undoable(
                                    Message.of("messages.toast.fixed", AlertWords.where(finding)),
                                    () -> takeBack(set, notes)));
                        },
                        notes::trouble);
    }

    /// The listings to fix on the same channel, for one file with all their changes.
    List<Finding> onSameChannel(Finding finding) {
        return alert.get().findings().stream()
                .filter(other -> Objects.equals(
                        other.subject().channel(), finding.subject().channel()))
                .toList();
    }

    private void takeBack(ChangeSet set, Notes notes) {
        context.work().run(_ -> context.history().undo(set), undone -> {
            if (!undone) {
                notes.say(Message.of("messages.toast.tooLate"));
            }
            refresh();
        });
    }

    private void show(ImportAlert now) {
        if (closed) {
            return;
        }
        alert.set(now);
        var picture = context.shop().picture();
        var before = selected.get();
        int place = items().indexOf(before);
        showing = true;
        rows.setAll(rows(now, picture));
        showing = false;
        selected.set(again(before, place));
    }

    private List<AlertRow> rows(ImportAlert now, Picture picture) {
        var made = new ArrayList<AlertRow>();
        var zero = Money.zero(now.atRisk().currency());
        if (!now.notices().isEmpty()) {
            var atRisk = now.notices().stream().map(notice -> notice.atRisk()).reduce(zero, Money::plus);
            made.add(new AlertRow.Head(AlertRow.Part.CUSTOMERS, now.notices().size(), atRisk));
            now.notices()
                    .forEach(notice -> made.add(new AlertRow.Tell(
                            notice,
                            picture.channel(notice.orders().getFirst().order().channelId())
                                    .orElse(null),
                            context.messages()
                                    .keptDraft(picture, notice.customer().id())
                                    .orElse(null))));
        }
        if (!now.findings().isEmpty()) {
            var atRisk =
                    now.findings().stream().map(finding -> finding.atRisk()).reduce(zero, Money::plus);
            made.add(new AlertRow.Head(AlertRow.Part.LISTINGS, now.findings().size(), atRisk));
            now.findings().forEach(finding -> made.add(new AlertRow.Fix(finding)));
        }
        return made;
    }

    private List<AlertRow> items() {
        return rows.stream().filter(row -> !(row instanceof AlertRow.Head)).toList();
    }

    private @Nullable AlertRow again(@Nullable AlertRow before, int place) {
        var items = items();
        for (var row : items) {
            if (before != null && Objects.equals(row.key(), before.key())) {
                return row;
            }
        }
        return items.isEmpty() ? null : items.get(Math.clamp(place, 0, items.size() - 1));
    }

    private void open(@Nullable AlertRow before, @Nullable AlertRow now) {
        switch (now) {
            case AlertRow.Tell tell -> letter.show(tell.notice(), tell.kept());
            case AlertRow.Head head -> selected.set(beside(head, before));
            case AlertRow.Fix _ -> letter.clear();
            case null -> letter.clear();
        }
    }

    /// Over a head, up or down as the selection came.
    private @Nullable AlertRow beside(AlertRow.Head head, @Nullable AlertRow before) {
        int at = rows.indexOf(head);
        int step = rows.indexOf(before) > at && at > 0 ? -1 : 1;
        return rows.get(at + step);
    }
}
