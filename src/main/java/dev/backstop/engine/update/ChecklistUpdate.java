package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A list to tick off by hand, for channels that take no file: what to set on which listing.
public final class ChecklistUpdate {
    private ChecklistUpdate() {}

    /// The list of these changes. `words` puts texts into the owner's language, for this file is read by people.
    public static UpdateFile of(
            String channelName, List<ListingChange> changes, LocalDate today, Function<Message, String> words) {
        var header = List.of(
                words.apply(Message.of("update.checklist.done")),
                words.apply(Message.of("update.checklist.listing")),
                words.apply(Message.of("update.checklist.sku")),
                words.apply(Message.of("update.checklist.todo")));
        var rows = new ArrayList<List<String>>();
        for (var change : changes) {
            var todo = String.join("; ", todo(change).stream().map(words).toList());
            if (!todo.isEmpty()) {
                rows.add(List.of(
                        "", change.listing().title(), change.listing().sku().value(), todo));
            }
        }
        var name = channelName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new UpdateFile(name + "-checklist-" + today + ".csv", header, rows, List.of());
    }

    private static List<Message> todo(ListingChange change) {
        var todo = new ArrayList<Message>();
        var listing = change.listing();
        if (change.wantedQuantity() != null && change.wantedQuantity() != listing.quantity()) {
            todo.add(Message.of("update.checklist.quantity", change.wantedQuantity(), listing.quantity()));
        }
        if (change.wantedSellsWhenOut() != null && change.wantedSellsWhenOut() != listing.sellsWhenOut()) {
            todo.add(Message.of(
                    change.wantedSellsWhenOut() ? "update.checklist.sellWhenOut" : "update.checklist.stopWhenOut"));
        }
        if (change.wantedStatus() != null && change.wantedStatus() != listing.status()) {
            todo.add(status(change.wantedStatus()));
        }
        if (change.wantedDate() != null && !change.wantedDate().equals(listing.availableOn())) {
            todo.add(Message.of("update.checklist.date", change.wantedDate()));
        }
        return todo;
    }

    private static Message status(Listing.Status status) {
        return switch (status) {
            case IN_STOCK -> Message.of("update.checklist.inStock");
            case BACKORDER -> Message.of("update.checklist.backorder");
            case PREORDER -> Message.of("update.checklist.preOrder");
            case OUT_OF_STOCK -> Message.of("update.checklist.outOfStock");
            case HIDDEN -> Message.of("update.checklist.hide");
        };
    }
}
