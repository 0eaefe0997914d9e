package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.sheet.Checklist;
import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list to tick off by hand, for channels that take no file: what to set on which listing, with the text to paste.
public final class ChecklistUpdate {
    private final Function<Message, String> words;

    private ChecklistUpdate(Function<Message, String> words) {
        this.words = words;
    }

    /// The list of these changes, if there is anything to do. `words` puts texts into the owner's language, for this is
    /// read by people.
    public static Optional<Checklist> of(
            String channelName, List<ListingChange> changes, LocalDate today, Function<Message, String> words) {
        var update = new ChecklistUpdate(words);
        var items = new ArrayList<Checklist.Item>();
        for (var change : changes) {
            var tasks = update.tasks(change);
            if (!tasks.isEmpty()) {
                var listing = change.listing();
                items.add(new Checklist.Item(listing.title(), listing.sku().value(), tasks));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Checklist(
                words.apply(Message.of("update.checklist.title", channelName, today)),
                words.apply(Message.of("update.checklist.intro", items.size())),
                items));
    }

    private List<Checklist.Task> tasks(ListingChange change) {
        var tasks = new ArrayList<Checklist.Task>();
        var units = change.wantedQuantity();
        if (units != null && change.changesQuantity()) {
            tasks.add(task(quantity(units, change.listing().quantity()), String.valueOf(units)));
        }
        if (change.changesSellsWhenOut()) {
            tasks.add(task(
                    Message.of(
                            Boolean.TRUE.equals(change.wantedSellsWhenOut())
                                    ? "update.checklist.sellWhenOut"
                                    : "update.checklist.stopWhenOut"),
                    ""));
        }
        var status = change.wantedStatus();
        if (status != null && change.changesStatus() && !isToldOtherwise(change, status)) {
            tasks.add(task(status(status), ""));
        }
        var days = change.wantedHandlingDays();
        if (days != null && change.changesHandling()) {
            tasks.add(task(Message.of("update.checklist.handling", days), String.valueOf(days)));
        }
        var day = change.wantedDate();
        if (day != null && change.changesDate()) {
            tasks.add(task(
                    Message.of("update.checklist.date", day),
                    words.apply(Message.of("update.checklist.paste.date", day))));
        }
        return tasks;
    }

    /// A quantity says whether something is in stock, a date or a dispatch time that it comes later.
    private static boolean isToldOtherwise(ListingChange change, Listing.Status status) {
        return switch (status) {
            case IN_STOCK, OUT_OF_STOCK -> change.changesQuantity();
            case BACKORDER, PREORDER -> change.changesDate() || change.changesHandling();
            case HIDDEN -> false;
            case NOT_STATED -> true;
        };
    }

    private Checklist.Task task(Message what, String paste) {
        return new Checklist.Task(words.apply(what), paste);
    }

    private static Message quantity(int units, @Nullable Integer before) {
        return before == null
                ? Message.of("update.checklist.quantityOnly", units)
                : Message.of("update.checklist.quantity", units, before);
    }

    private static Message status(Listing.Status status) {
        return switch (status) {
            case IN_STOCK -> Message.of("update.checklist.inStock");
            case BACKORDER -> Message.of("update.checklist.backorder");
            case PREORDER -> Message.of("update.checklist.preOrder");
            case OUT_OF_STOCK -> Message.of("update.checklist.outOfStock");
            case HIDDEN -> Message.of("update.checklist.hide");
            case NOT_STATED -> throw new IllegalArgumentException("Nobody can be asked to state nothing");
        };
    }
}
