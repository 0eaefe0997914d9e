package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockHistory;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.SoldOutDays;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// On which days each product could not be bought, by the ledger. Read from the file in one pass when first asked,
/// then again for single products when something of them changed. May be asked from any thread.
public final class SoldOut {
    private final Shop shop;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private boolean read;

    /// Reads the ledger of that shop when it is asked.
    public SoldOut(Shop shop) {
        this.shop = shop;
    }

    /// Bit i stands for the first day of the product's demand plus i.
    public BitSet of(Picture picture, Id<Product> id) {
        readOnce(picture);
        var known = kept.get(id);
        if (known != null && known.isOf(picture, id)) {
            return known.days();
        }
        return keep(
                picture,
                id,
                shop.store().ledger().stockHistory(id, picture.settings().zone()));
    }

    private synchronized void readOnce(Picture picture) {
        if (read) {
            return;
        }
        read = true;
        var histories = shop.store().ledger().stockHistories(picture.settings().zone());
        for (var product : picture.products()) {
            keep(picture, product.id(), histories.getOrDefault(product.id(), StockHistory.NONE));
        }
    }

    private BitSet keep(Picture picture, Id<Product> id, StockHistory stock) {
        var until = picture.demandKnownUntil();
        var days = couldBeBackordered(picture, id) ? new BitSet() : SoldOutDays.of(stock, picture.demand(id), until);
        kept.put(id, new Kept(picture.position(id), until, days));
        return days;
    }

    /// A dropshipped product has no shelf of ours, and a listing that sells when out can be bought from.
    private static boolean couldBeBackordered(Picture picture, Id<Product> id) {
        return picture.product(id)
                        .map(product -> product.fulfilment() == Product.Fulfilment.DROPSHIPPED)
                        .orElse(true)
                || picture.listingsOf(id).stream().anyMatch(Listing::sellsWhenOut);
    }

    /// A position is the same object only while nothing that concerns its product changed.
    private record Kept(StockPosition position, LocalDate until, BitSet days) {
        boolean isOf(Picture picture, Id<Product> id) {
            return position == picture.position(id) && until.equals(picture.demandKnownUntil());
        }
    }
}
