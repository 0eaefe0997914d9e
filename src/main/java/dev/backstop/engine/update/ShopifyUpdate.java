package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The files that bring Shopify's listings up to date: an inventory file for quantities, a products file for
/// "continue selling".
///
/// Both keep the form of the files that the owner imported, hold only what changes, and are safe to import there:
/// no blank stock cell, no lost option, every variant of a touched product (the rules of Shopify's overwriting
/// import).
public final class ShopifyUpdate {
    private ShopifyUpdate() {}

    /// The files for these changes, none for what changes nothing. `listings` are all of the channel, `sources` and
    /// `files` what they were read from; `today` goes into the names of the files.
    public static List<UpdateFile> files(
            List<ListingChange> changes,
            List<Listing> listings,
            List<ListingSource> sources,
            List<ImportedFile> files,
            LocalDate today) {
        var rows = new SourceRows(listings, sources, files);
        var inventory = new InventoryUpdate(rows);
        var products = new ProductsUpdate(rows);
        var warnings = new ArrayList<Message>();
        for (var change : changes) {
            if (change.changesQuantity() && !inventory.add(change) && !products.addQuantity(change)) {
                warnings.add(about("update.warning.noSourceRow", change));
            }
            if (change.changesSellsWhenOut() && !products.addPolicy(change)) {
                warnings.add(about("update.warning.noProductRows", change));
            }
            if (change.wantedDate() != null
                    || change.changesHandling()
                    || change.wantedStatus() == Listing.Status.HIDDEN) {
                warnings.add(about("update.warning.byHand", change));
            }
        }
        var updates = new ArrayList<UpdateFile>();
        updates.addAll(inventory.files(today));
        updates.addAll(products.files(today));
        return withWarnings(updates, warnings, today);
    }

    private static Message about(String key, ListingChange change) {
        return Message.of(key, change.listing().sku(), change.listing().title());
    }

    /// What concerns no file in particular is said with the first; if there is none, with an empty one.
    private static List<UpdateFile> withWarnings(List<UpdateFile> updates, List<Message> warnings, LocalDate today) {
        if (warnings.isEmpty()) {
            return updates;
        }
        if (updates.isEmpty()) {
            return List.of(new UpdateFile("shopify-" + today + ".csv", List.of(), List.of(), warnings));
        }
        var first = updates.getFirst();
        var all = new ArrayList<>(first.warnings());
        all.addAll(warnings);
        var result = new ArrayList<>(updates);
        result.set(0, new UpdateFile(first.name(), first.header(), first.rows(), all));
        return result;
    }
}
