package dev.backstop.ui.messages;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.message.OwedNotice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The page of messages: who must be told, the drafts, what was told lately, and the letter that is open.
public final class MessagesViewModel {
    private final MessagesContext context;
    private final LetterViewModel letter;
    private final ObservableList<LetterRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<LetterFilter> filter = new SimpleObjectProperty<>(LetterFilter.TO_TELL);
    private final ObjectProperty<@Nullable LetterRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<LetterFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper teamNote = new ReadOnlyStringWrapper("");
    private @Nullable LetterLists lists;
    private @Nullable Id<?> wanted;
    private boolean showing;
    private final ReadOnlyIntegerWrapper listed = new ReadOnlyIntegerWrapper();

    public MessagesViewModel(MessagesContext context) {
        this.context = context;
        this.letter = new LetterViewModel(context);
        filter.addListener((_, _, _) -> show());
        selected.addListener((_, _, row) -> open(row));
    }

    /// Reads again who must be told and who was.
    public void refresh() {
        var picture = context.shop().picture();
        context.work().latest("messages", () -> LetterLists.read(context.messages(), picture), this::show);
    }

    /// Shows the letter of that notice or to that customer; what the customer was told last where nothing is owed.
    void select(Object target) {
        if (target instanceof OwedNotice notice) {
            want(notice.customer().id());
        } else if (target instanceof Id<?> customer) {
            want(customer);
        }
    }

    ObservableList<LetterRow> rows() {
        return rows;
    }

    ObjectProperty<LetterFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable LetterRow> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Map<LetterFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// The note for whoever answers customers; empty while nobody waits.
    ReadOnlyStringProperty teamNoteProperty() {
        return teamNote.getReadOnlyProperty();
    }

    LetterViewModel letter() {
        return letter;
    }

    MessagesContext context() {
        return context;
    }

    /// Whether the lists have been read, so that an empty one is known to be empty.
    boolean isLoaded() {
        return lists != null;
    }

    /// How often the rows were exchanged: each time the list has forgotten which of them is open.
    ReadOnlyIntegerProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// Opens a row; what a list does to its selection while its rows are exchanged is not the owner's choice.
    void choose(@Nullable LetterRow row) {
        if (row != null && !showing) {
            selected.set(row);
        }
    }

    /// Keeps own words before the shop is closed.
    public void keepNow() {
        letter.keepNow();
    }

    /// Goes to the next row, from the last to the first.
    void next() {
        if (!rows.isEmpty()) {
            int at = rows.indexOf(selected.get());
            selected.set(rows.get((at + 1) % rows.size()));
        }
    }

    /// Throws a draft away that is not needed any more.
    void discard(Notice kept, Notes notes) {
        context.work()
                .run(
                        _ -> {
                            context.messages().discard(kept);
                            return context.history().latest();
                        },
                        done -> {
                            refresh();
                            done.ifPresent(set ->
                                    notes.undoable(Message.of("messages.toast.discarded"), () -> takeBack(set, notes)));
                        },
                        notes::trouble);
    }

    private void takeBack(ChangeSet done, Notes notes) {
        context.work().run(_ -> context.history().undo(done), undone -> {
            if (!undone) {
                notes.say(Message.of("messages.toast.tooLate"));
            }
            refresh();
        });
    }

    private void want(Id<?> customer) {
        wanted = customer;
        if (lists == null) {
            return;
        }
        found(lists, customer).ifPresentOrElse(this::go, () -> filter.set(LetterFilter.TO_TELL));
    }

    private record Place(LetterFilter filter, LetterRow row) {}

    private static Optional<Place> found(LetterLists lists, Id<?> customer) {
        Optional<Place> owed = lists.toTell().stream()
                .filter(row -> row.key().equals(customer))
                .map(row -> new Place(LetterFilter.TO_TELL, row))
                .findFirst();
        return owed.or(() -> lists.told().stream()
                .filter(row -> row.notice().customerId().equals(customer))
                .map(row -> new Place(LetterFilter.TOLD, row))
                .findFirst());
    }

    private void go(Place place) {
        wanted = null;
        filter.set(place.filter());
        selected.set(place.row());
    }

    private void show(LetterLists read) {
        lists = read;
        var numbers = new EnumMap<LetterFilter, Integer>(LetterFilter.class);
        numbers.put(LetterFilter.TO_TELL, read.toTell().size());
        numbers.put(LetterFilter.DRAFTS, read.drafts().size());
        counts.set(numbers);
        subtitle.set(context.texts()
                .text(Message.of(
                        "messages.subtitle", read.toTell().size(), read.drafts().size())));
        teamNote.set(
                read.teamNote().outages().isEmpty() ? "" : context.messages().text(read.teamNote()));
        show();
        var asked = wanted;
        if (asked != null) {
            found(read, asked).ifPresent(this::go);
            wanted = null;
        }
    }

    private void show() {
        var read = lists;
        if (read == null) {
            return;
        }
        var before = selected.get();
        int place = rows.indexOf(before);
        List<? extends LetterRow> now = read.of(filter.get());
        showing = true;
        rows.setAll(now);
        selected.set(again(before, place, now));
        showing = false;
        listed.set(listed.get() + 1);
    }

    /// The row that was selected, as it is now; else the one that took its place, so that one letter follows
    /// another.
    private static @Nullable LetterRow again(@Nullable LetterRow before, int place, List<? extends LetterRow> now) {
        if (before != null) {
            for (var row : now) {
                if (row.key().equals(before.key())) {
                    return row;
                }
            }
        }
        return now.isEmpty() ? null : now.get(Math.clamp(place, 0, now.size() - 1));
    }

    private void open(@Nullable LetterRow row) {
        if (row instanceof LetterRow.ToTell toTell) {
            letter.show(toTell.notice(), toTell.kept());
        } else {
            letter.clear();
        }
    }
}
