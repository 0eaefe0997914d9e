package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.update.ListingChange;
import dev.backstop.io.web.LiveStock;
import dev.backstop.io.web.StockWish;
import dev.backstop.io.web.StoreAddress;
import dev.backstop.service.listings.WooCommerceService.Change;
import dev.backstop.service.listings.WooCommerceService.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts what listings should say into what a shop has to be told, what it says already, and what it cannot be told.
final class WooOffers {
    private final Map<String, LiveStock> live = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> atParent = new ArrayList<>();
    private final List<Finding> right = new ArrayList<>();

    /// Over what the shop says now.
    WooOffers(List<LiveStock> now) {
        now.forEach(stock -> live.put(stock.sku(), stock));
    }

    void add(Finding finding, ListingChange change) {
        var sku = change.listing().sku().value();
        var now = live.get(sku);
        if (now == null) {
            unknown.add(sku);
            return;
        }
        boolean hide = change.wantedStatus() == Listing.Status.HIDDEN;
        var wish = new StockWish(now, change.wantedQuantity(), change.wantedSellsWhenOut(), hide);
        if (wish.isForParent()) {
            atParent.add(sku);
        } else if (wish.isEmpty()) {
            right.add(finding);
        } else {
            changes.add(new Change(finding, sku, change.listing().title(), wish));
        }
    }

    Offer made(StoreAddress address) {
        return new Offer(address.base().toString(), changes, unknown, atParent, right);
    }
}
